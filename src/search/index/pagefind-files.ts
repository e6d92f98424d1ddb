import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file that Pagefind hands out. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

const signature = Buffer.from('pagefind_dcd');

const unpack = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);
const pack = (content: Uint8Array | string): Buffer =>
  gzipSync(Buffer.concat([signature, Buffer.from(content as string)]), { level: 9 });

// Of a word on a page: the page, its places with their weights, and its places in the page's metadata.
type Posting = [page: number, places: number[], inMetadata: number[]];
// A word without its dots and accents, and after it the words as they are written.
type Word = [word: string, postings: Posting[], variants: [word: string, postings: Posting[]][]];
type WordIndex = [words: Word[]];

// Weights are written as negative numbers ahead of the places they hold for; until the first, this one holds.
const ordinaryWeight = -25;

/** The heaviest place of a word is the one that tells: forms of it may stand in others too. */
function withoutPlace(places: readonly number[]): number[] {
  const isOrdinaryFirst = (places[0] ?? 0) >= 0;
  const weight = Math.min(...places.filter((place) => place < 0), ...(isOrdinaryFirst ? [ordinaryWeight] : []));
  return weight === ordinaryWeight ? [0] : [weight, 0];
}

/**
 * Takes the places of words out of a part of Pagefind's index (CBOR, version 1.5.2). Our copy of a page has each word
 * once, so where it stands there says nothing, and it is a third of what a visitor would have to wait for.
 * @throws where the index is not written as that version does
 */
export function withoutPlaces(content: Uint8Array): Buffer {
  const bytes = unpack(content);
  const index = decode(bytes) as WordIndex;
  if (!Buffer.from(encode(index)).equals(bytes)) throw new Error('Pagefinds index har en form som vi inte känner.');
  for (const [, postings, variants] of index[0])
    for (const posting of [postings, ...variants.map(([, own]) => own)].flat()) posting[1] = withoutPlace(posting[1]);
  return pack(encode(index));
}

/** The address that a fragment was indexed under, and the fragment with the text that excerpts are to be taken from. */
export function rewriteFragment(
  content: Uint8Array,
  textOf: (key: string) => string,
): { key: string; content: Buffer } {
  const fragment = JSON.parse(unpack(content).toString()) as { url: string };
  return { key: fragment.url, content: pack(JSON.stringify({ ...fragment, content: textOf(fragment.url) })) };
}
