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

/** The two numbers that decide a word's bits; words that share both are the same word to us. */
export const hashesOf = (word: string): [number, number] => [hash(word, 2), hash(word, 3)];

const bitAt = (turn: number, first: number, second: number, size: number) =>
  ((first + Math.imul(turn, second | 1)) >>> 0) % size;

/** Sets the bits of a word, told by its hashes, in the piece that it falls in. */
export function setBits(piece: Uint8Array, first: number, second: number): void {
  for (let turn = 0; turn < pieces.hashes; turn += 1) {
    const bit = bitAt(turn, first, second, piece.length * 8);
    piece[bit >> 3] = (piece[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
}

/** A piece with room for so many words. */
export const emptyPiece = (words: number): Uint8Array =>
  new Uint8Array(Math.max(1, Math.ceil((words * pieces.bitsPerWord) / 8)));

/** True where a word stands in its piece. */
export function hasWord(piece: Uint8Array, word: string): boolean {
  const [first, second] = hashesOf(word);
  for (let turn = 0; turn < pieces.hashes; turn += 1) {
    const bit = bitAt(turn, first, second, piece.length * 8);
    if (((piece[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
  }
  return true;
}
