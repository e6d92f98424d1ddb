let line = new AbortController();
// By address: what came, and what the browser may have kept broken, so that it has to be fetched from the host.
const came = new Set<string>();
const broken = new Set<string>();

/** A file that the host no longer has: the site has been published anew since the page was opened. */
export class GoneError extends Error {}

async function load<Value>(address: string, take: (response: Response) => Promise<Value>): Promise<Value> {
  try {
    const response = await fetch(address, { signal: line.signal, cache: broken.has(address) ? 'reload' : 'default' });
    if (response.status === 404) throw new GoneError(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const value = await take(response);
    came.add(address);
    broken.delete(address);
    return value;
  } catch (error) {
    broken.add(address);
    throw error;
  }
}

/**
 * Reads a file of the search as the JSON value that it holds.
 * @throws where it did not come, was cut off, or something else came in its place
 */
export const read = <Value>(address: string): Promise<Value> =>
  load(address, async (response) => (await response.json()) as Value);

/** Reads a file of the search as it is. @throws where it did not come */
export const readBytes = (address: string): Promise<Uint8Array> =>
  load(address, async (response) => new Uint8Array(await response.arrayBuffer()));

/**
 * Gives up what is on its way.
 * @param isFailed true where no answer could be made of what came: if none of it is known to be broken, any of it may be
 */
export function startAnew(isFailed: boolean): void {
  line.abort();
  line = new AbortController();
  if (isFailed && broken.size === 0) for (const address of came) broken.add(address);
}
