import type Token from 'markdown-it/lib/token.mjs';
import { ordinaryAddress } from '../../lib/addresses.ts';
import { signScheme } from '../../lib/signs.ts';
import type { Finding } from '../fault.ts';
import type { Passage } from '../source/passages.ts';

// One that is misspelt is a link still, and told of as such.
const beginsWithSign = (inline: Token | undefined) =>
  (inline?.children ?? []).some(({ type, attrs }) => type === 'sign' || attrs?.[0]?.[1].startsWith(signScheme));

/** Advice on an easy-read page: who reads with difficulty finds a part of it by its sign. */
export function findHeadingsWithoutSign(tokens: readonly Token[], address: string): Finding[] {
  if (ordinaryAddress(address) === undefined) return [];
  return tokens.flatMap(({ tag, nesting, map }, index) => {
    if (tag !== 'h2' || nesting !== 1 || beginsWithSign(tokens[index + 1])) return [];
    return [
      {
        line: map?.[0] ?? 0,
        column: 0,
        what: 'Rubriken har inget tecken.',
        fix: 'Skriv ett efter ##, till exempel ## [](tecken:telefon) och rubriken.',
      },
    ];
  });
}

const maxWords = 10;
const word = /[\p{L}\d]+(?:[-–’'][\p{L}\d]+)*/gu;

/** Advice on an easy-read page: a line is a thought, and one who reads with difficulty has to hold all of it. */
export function findLongLines(passages: readonly Passage[], address: string): Finding[] {
  if (ordinaryAddress(address) === undefined) return [];
  return passages.flatMap(({ read, placeOf }) =>
    [...read.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
      const count = line.match(word)?.length ?? 0;
      if (count <= maxWords) return [];
      const fix = `Dela den: en tanke i varje rad, högst ${maxWords} ord.`;
      return [{ ...placeOf(index), what: `Raden har ${count} ord.`, fix }];
    }),
  );
}
