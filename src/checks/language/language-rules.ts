import type Token from 'markdown-it/lib/token.mjs';
import { escapePattern } from '../../lib/words.ts';
import type { Wording } from '../../schemas/wording.ts';
import type { Finding } from '../fault.ts';
import { findInPassages, offsetOf, type Passage } from '../source/passages.ts';

const maxSentenceWords = 25;

function prepare(wordings: readonly Wording[]) {
  const known = new Map(wordings.flatMap((wording) => wording.avoid.map((word) => [word, wording] as const)));
  // The longest first: "i syfte att" is one expression.
  const words = [...known.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  return { known, avoided: new RegExp(`(?<![\\p{L}\\d-])(?:${words.join('|')})(?![\\p{L}\\d-])`, 'giu') };
}

// All pages are read by one list.
const prepared = new WeakMap<readonly Wording[], ReturnType<typeof prepare>>();

/** Finds words to avoid in running text, with why and what to write instead (klarspråk, språklagen 11 §). */
export function findAvoidedWords(passages: readonly Passage[], wordings: readonly Wording[]): Finding[] {
  const list = prepared.get(wordings) ?? prepare(wordings);
  prepared.set(wordings, list);
  const { known, avoided } = list;
  if (known.size === 0) return [];
  return findInPassages(passages, avoided).map(({ passage, found: { 0: word, index } }) => {
    const { why, write } = known.get(word.toLowerCase()) ?? {};
    return {
      ...passage.placeOf(index),
      what: why ? `Undvik "${word}". ${why}` : `"${word}" är tungt att läsa.`,
      fix: `Skriv hellre: ${write}.`,
    };
  });
}

/** Finds sentences too long to be read in one breath (at most 25 words). */
export function findLongSentences(passages: readonly Passage[]): Finding[] {
  return passages.flatMap(({ read, placeOf }) =>
    [...read.matchAll(/[^.!?:]+/g)].flatMap(({ 0: sentence, index }) => {
      const count = sentence.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu)?.length ?? 0;
      const begins = index + sentence.search(/\S|$/);
      return count <= maxSentenceWords
        ? []
        : [{ ...placeOf(begins), what: `Meningen har ${count} ord.`, fix: `Dela den: högst ${maxSentenceWords} ord.` }];
    }),
  );
}

const vague =
  /^(klicka|tryck)?\s*(här|hit|nu)$|^(läs|se|veta|visa)?\s*mer( information)?$|^(länk|länken|denna sida|webbplats)$/i;

const textOf = (tokens: readonly Token[]) => tokens.map(({ content }) => content).join('');

/** Finds links that say nothing by themselves (WCAG 2.4.9): a visitor may hear them alone, in a list. */
export function findVagueLinks(passages: readonly Passage[]): Finding[] {
  return passages.flatMap(({ tokens, placeOf }) =>
    tokens.flatMap((token, index) => {
      if (token.type !== 'link_open') return [];
      const end = tokens.findIndex(({ type }, at) => at > index && type === 'link_close');
      const text = textOf(tokens.slice(index + 1, end))
        .trim()
        .replace(/[.:!»›→]+$/, '')
        .trim();
      return vague.test(text)
        ? [
            {
              ...placeOf(offsetOf(token)),
              what: `Länken "${text}" säger inte vart den leder.`,
              fix: 'Skriv vad sidan handlar om i själva länken.',
            },
          ]
        : [];
    }),
  );
}
