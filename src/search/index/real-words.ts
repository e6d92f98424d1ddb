import { addWord, hasWord, makePiece, pieceFile, pieceOf, pieces } from '../answer/real-words.ts';

/** What stands beside the pieces, since they are made of a dictionary that is under a licence of its own. */
export const noticeFile = 'ord/LICENSE.txt';

/**
 * The words that exist, as the pieces that browsers ask.
 * @param words in lower case, in any order and any number of times
 */
export function makePieces(words: Iterable<string>): Map<string, Uint8Array> {
  const byPiece: string[][] = Array.from({ length: pieces.count }, () => []);
  for (const word of new Set(words)) byPiece[pieceOf(word)]?.push(word);
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
    if (piece && !hasWord(piece, word)) addWord(piece, word);
  }
  return added;
}
