import { hash } from './hash.ts';

/**
 * Which words exist, in pieces: a Bloom filter for each of many small files, so that a browser which asks about a word
 * fetches the piece that the word falls in and no other. It never denies a word that exists, and takes about one in a
 * hundred that does not for one that does.
 */
export const pieces = { count: 208, bitsPerWord: 10.2, hashes: 7 };

/** The piece that a word falls in. */
export const pieceOf = (word: string): number => hash(word, 1) % pieces.count;

/** The file of a piece, below the folder of the search. */
export const pieceFile = (piece: number): string => `ord/${piece}.bin`;

/** The bits of a word in a piece of so many bits. */
function* bitsOf(word: string, size: number): Generator<number> {
  const first = hash(word, 2);
  const second = hash(word, 3) | 1;
  for (let turn = 0; turn < pieces.hashes; turn += 1) yield ((first + Math.imul(turn, second)) >>> 0) % size;
}

const isSet = (piece: Uint8Array, bit: number) => ((piece[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;

/** Adds a word to the piece that it falls in. */
export function addWord(piece: Uint8Array, word: string): void {
  for (const bit of bitsOf(word, piece.length * 8)) piece[bit >> 3] = (piece[bit >> 3] ?? 0) | (1 << (bit & 7));
}

/** Makes a piece of the words that fall in it. */
export function makePiece(words: readonly string[]): Uint8Array {
  const piece = new Uint8Array(Math.max(1, Math.ceil((words.length * pieces.bitsPerWord) / 8)));
  for (const word of words) addWord(piece, word);
  return piece;
}

/** True where a word stands in its piece. */
export function hasWord(piece: Uint8Array, word: string): boolean {
  for (const bit of bitsOf(word, piece.length * 8)) if (!isSet(piece, bit)) return false;
  return true;
}
