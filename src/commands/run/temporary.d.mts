export function followLink(place: string): string;
export function startOf(id: number | string): string | undefined;
export function isRunning(id: number): boolean;
export function sweepTemporary(): void;
export function makeTemporary(kind: 'base' | 'command' | 'site'): string;
