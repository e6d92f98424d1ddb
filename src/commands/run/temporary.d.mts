export function sweepTemporary(): void;
export function makeTemporary(kind: 'base' | 'command' | 'site'): string;
