// What the files of Pagefind begin with once they are unpacked.
const signature = 'pagefind_dcd';

let line = new AbortController();
// By address: what came, and what the browser may have kept broken, so that it has to be fetched from the host.
const came = new Set<string>();
const broken = new Set<string>();

/**
 * Fetches a file of the search, whole: JSON and real words as they are, and a part of an index unpacked, which Pagefind takes as well.
 * @throws where it did not come, was cut off, or something else came in its place
 */
async function load(address: string): Promise<string | ArrayBuffer> {
  const response = await fetch(address, { signal: line.signal, cache: broken.has(address) ? 'reload' : 'default' });
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  if (address.includes('.json')) return response.text();
  if (address.endsWith('.bin')) return response.arrayBuffer();
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  const bytes = await new Response(unpacked).arrayBuffer();
  if (!new TextDecoder().decode(bytes).startsWith(signature)) throw new Error(`${address}: inte Pagefinds`);
  return bytes;
}

async function loadWhole<Value>(address: string, take: (loaded: string | ArrayBuffer) => Value): Promise<Value> {
  try {
    const value = take(await load(address));
    came.add(address);
    broken.delete(address);
    return value;
  } catch (error) {
    broken.add(address);
    throw error;
  }
}

/** Reads a file of the search as the value that it holds. @throws as `load` does, and where it holds none */
export const read = <Value>(address: string): Promise<Value> =>
  loadWhole(address, (loaded) => {
    const text = typeof loaded === 'string' ? loaded : new TextDecoder().decode(loaded).slice(signature.length);
    return JSON.parse(text) as Value;
  });

/** Reads a file of the search as it is. @throws as `load` does */
export const readBytes = (address: string): Promise<Uint8Array> =>
  loadWhole(address, (loaded) => new Uint8Array(loaded as ArrayBuffer));

let lost = 0;

/** How many parts Pagefind has asked for in vain, since the page was opened. */
export const countLost = (): number => lost;

/**
 * What Pagefind fetches with, in place of the browser's own (`src/plugins/assets.ts`). It asks for no status, and what
 * does not come it takes for empty, with a line in the log: so what is lost is counted here. Where it adds the time to
 * an address, so that no cache answers, the host's own rule does that.
 */
export async function fetchPart(address: string): Promise<Response> {
  const { signal } = line;
  try {
    return await loadWhole(address.replace(/\?.*/, ''), (loaded) => new Response(loaded));
  } catch (error) {
    // What we gave up ourselves is no loss to those who ask now.
    if (!signal.aborted) lost += 1;
    throw error;
  }
}

/**
 * Gives up what is on its way.
 * @param isFailed true where no answer could be made of what came: if none of it is known to be broken, any of it may be
 */
export function startAnew(isFailed: boolean): void {
  line.abort();
  line = new AbortController();
  if (isFailed && broken.size === 0) for (const address of came) broken.add(address);
}
