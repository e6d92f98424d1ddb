export function sweepTemporary(): void;
export function makeTemporary(kind: 'command' | 'site'): string;
