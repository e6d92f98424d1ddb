import type Token from 'markdown-it/lib/token.mjs';

interface Inflected {
  id: string;
  word: string;
  forms: readonly string[];
}

/** Where a word stands first in the running text of a page. */
export interface WordPlace {
  /** The text that it is part of. */
  token: Token;
  /** From which character of the text, from 0, and how many. */
  index: number;
  length: number;
}

/** The first place of each word of a page, by the word's id. */
export type WordPlaces = ReadonlyMap<string, WordPlace>;

/** A word or phrase as it begins a line. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** A text as a pattern that finds just that. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// A word that begins a sentence has a capital letter; one that is all capitals is an abbreviation, and only that.
const toPattern = (form: string) =>
  escapePattern(form).replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toLocaleUpperCase('sv')}]`);

/** Texts of a passage in which words are explained: not links, which lead elsewhere, strong words, or code. */
function listTexts(children: readonly Token[]): Token[] {
  let depth = 0;
  return children.filter(({ type, nesting }) => {
    if (type.startsWith('link_') || type.startsWith('strong_')) depth += nesting;
    return type === 'text' && depth === 0;
  });
}

/**
 * Finds the words of a list in pages, in any of their forms.
 * @returns what finds, in the tokens of one page, the first place of each word outside headings, links and code; a
 * line that is nothing but words of the list is left, since a link has to stand in a text
 */
export function createWordFinder(words: readonly Inflected[]): (tokens: readonly Token[]) => WordPlaces {
  const forms = words.flatMap(({ id, word, forms: others }) => [word, ...others].map((form) => [form, id] as const));
  // Of two words that share a form, the first has it; the content check reports the other.
  const ids = new Map(forms.reverse());
  const longestFirst = [...ids.keys()].sort((a, b) => b.length - a.length).map(toPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu');
  const idOf = (found: string) => ids.get(found) ?? ids.get(found.charAt(0).toLocaleLowerCase('sv') + found.slice(1));

  return (tokens) => {
    const places = new Map<string, WordPlace>();
    if (ids.size === 0) return places;
    tokens.forEach(({ type, children }, at) => {
      if (type !== 'inline' || tokens[at - 1]?.type === 'heading_open') return;
      const texts = listTexts(children ?? []);
      const having = texts.filter(({ content }) => content.search(pattern) >= 0);
      if (having.length === 0) return;
      if (!texts.some(({ content }) => /\p{L}{2}/u.test(content.replace(pattern, '')))) return;
      for (const token of having)
        for (const { 0: found, index } of token.content.matchAll(pattern)) {
          const id = idOf(found);
          if (id && !places.has(id)) places.set(id, { token, index, length: found.length });
        }
    });
    return places;
  };
}
