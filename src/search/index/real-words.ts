import { emptyPiece, hashesOf, hasWord, pieceFile, pieceOf, pieces, setBits } from '../answer/real-words.ts';

/** What stands beside the pieces, since they are made of a dictionary that is under a licence of its own. */
export const noticeFile = 'ord/LICENSE.txt';

/** The piece of the words whose two hashes stand one after the other, each word any number of times. */
function makePiece(hashes: readonly number[]): Uint8Array {
  const halves = Uint32Array.from(hashes);
  // Sorted as whole numbers of 64 bits, those of one word stand together: a set of the words themselves takes far longer.
  const distinct = new BigUint64Array(halves.buffer).sort().filter((word, at, all) => word !== all[at - 1]);
  const piece = emptyPiece(distinct.length);
  const own = new Uint32Array(distinct.buffer);
  for (let at = 0; at < own.length; at += 2) setBits(piece, own[at] ?? 0, own[at + 1] ?? 0);
  return piece;
}

/**
 * The words that exist, as the pieces that browsers ask.
 * @param words in lower case, in any order and any number of times
 */
export function makePieces(words: Iterable<string>): Map<string, Uint8Array> {
  const byPiece: number[][] = Array.from({ length: pieces.count }, () => []);
  for (const word of words) byPiece[pieceOf(word)]?.push(...hashesOf(word));
  return new Map(byPiece.map((own, piece) => [pieceFile(piece), makePiece(own)]));
}

/**
 * The pieces with some words more. A site's own words are few beside those of a dictionary: its pieces need not grow.
 * @param words in lower case, in any order and any number of times
 */
export function addWords(made: ReadonlyMap<string, Uint8Array>, words: Iterable<string>): Map<string, Uint8Array> {
  const added = new Map([...made].map(([file, piece]) => [file, piece.slice()]));
  for (const word of words) {
    const piece = added.get(pieceFile(pieceOf(word)));
    if (piece && !hasWord(piece, word)) setBits(piece, ...hashesOf(word));
  }
  return added;
}
