// What the files of Pagefind begin with once they are unpacked.
const signature = 'pagefind_dcd';

/**
 * Fetches a file of the search, whole: JSON as it is, and a part of an index unpacked, which Pagefind takes as well.
 * @throws where it did not come, was cut off, or something else came in its place
 */
async function load(address: string): Promise<string | ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  if (address.includes('.json')) return response.text();
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(unpacked).arrayBuffer();
  if (!new TextDecoder().decode(bytes).startsWith(signature)) throw new Error(`${address}: inte Pagefinds`);
  return bytes;
}

/** Reads a file of the search as the value that it holds. @throws as `load` does, and where it holds none */
export async function read<Value>(address: string): Promise<Value> {
  const loaded = await load(address);
  const text = typeof loaded === 'string' ? loaded : new TextDecoder().decode(loaded).slice(signature.length);
  return JSON.parse(text) as Value;
}

/** Reads a file of the search as it is. @throws where it did not come */
export async function readBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

let lost = 0;

/** How many parts Pagefind has asked for in vain, since the page was opened. */
export const countLost = (): number => lost;

/**
 * What Pagefind fetches with, in place of the browser's own (`src/plugins/assets.ts`). It asks for no status, and what
 * does not come it takes for empty, with a line in the log: so what is lost is counted here.
 */
export async function fetchPart(address: string): Promise<Response> {
  try {
    return new Response(await load(address));
  } catch (error) {
    lost += 1;
    throw error;
  }
}
