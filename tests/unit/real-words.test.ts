import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyPiece, hasWord, pieceFile, pieceOf, pieces } from '../../src/search/answer/real-words.ts';
import { makePieces } from '../../src/search/index/real-words.ts';

const words = Array.from({ length: 40_000 }, (_, index) => `ord${index.toString(36)}å`);
const made = makePieces(words);
const isReal = (word: string) => {
  const piece = made.get(pieceFile(pieceOf(word)));
  assert.ok(piece);
  return hasWord(piece, word);
};

test('ett ord som finns nekas aldrig', () => {
  for (const word of words) assert.ok(isReal(word), word);
});

test('högst ett av hundra ord som inte finns tas för ett som finns', () => {
  const others = words.map((word) => `${word}x`);
  assert.ok(others.filter(isReal).length <= others.length / 100);
});

test('orden är jämnt fördelade, så att ingen bit blir mycket större än de andra', () => {
  const sizes = [...made.values()].map(({ length }) => length);
  assert.equal(sizes.length, pieces.count);
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  assert.ok(Math.max(...sizes) < mean * 1.5, `${Math.max(...sizes)} mot ${mean}`);
});

test('en tom bit har inga ord', () => {
  assert.equal(hasWord(emptyPiece(0), 'mora'), false);
});

test('ett ord som sägs flera gånger tar inte mer plats än ett som sägs en gång', () => {
  assert.deepEqual(makePieces([...words, ...words.slice(0, 20_000)]), made);
});
