/** Bundled code: each file by its path, and the fingerprint of all that they are made of. */
interface KeptCode {
  of: string;
  outputs: Record<string, Uint8Array>;
}

export function readKeptCode(entries: string): KeptCode | undefined;
export function keepCode(entries: string, inputs: readonly string[], outputs: KeptCode['outputs']): KeptCode;
