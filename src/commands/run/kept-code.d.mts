type Outputs = Record<string, Uint8Array>;

export function readKeptCode(entries: string): Outputs | undefined;
export function keepCode(entries: string, inputs: readonly string[], outputs: Outputs): void;
