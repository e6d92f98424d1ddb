import type Token from 'markdown-it/lib/token.mjs';
import type { ContentPage } from '../../source/load.ts';
import { listPassages } from '../../source/passages.ts';
import type { Path, SourceText } from '../../source/source-text.ts';

/** A word as it stands in a file. */
export interface WrittenWord {
  word: string;
  file: string;
  /** Both from 1. */
  line: number;
  column: number;
}

// A full stop may belong to the word: "t.ex.", "prop.".
const pattern = /\p{L}{1,3}(?:\.\p{L}{1,3})+\.?|\p{L}+(?:['’-]\p{L}+)*(?::\p{L}+)?[-.]?/gu;
// Parts of the text that hold no Swedish words: addresses, code, words in other languages, and names of files.
const silent =
  /\[[^\]]*\]\(sprak:[^)]*\)|\]\([^)]*\)|`[^`]*`|<[^>]*>|\S*(?:https?:\/\/|www\.|@|\/)\S*|\b[\w-]+\.(?:se|nu|org|com|eu)\b/g;

const withoutSilent = (text: string) => text.replace(silent, (part) => ' '.repeat(part.length));

/** The words of a text with their places in it, from 0. */
export const findWords = (text: string): { word: string; index: number }[] =>
  [...withoutSilent(text).matchAll(pattern)].map(({ 0: word, index }) => ({ word, index }));

// Keys whose values are Swedish text, in front matter and records. Names of publishers are theirs to spell.
const textKeys = new Set([
  'title',
  'description',
  'keywords',
  'summary',
  'note',
  'answers',
  'answer',
  'question',
  'otherwise',
  'switchboard',
  'word',
  'forms',
  'explanation',
  'label',
  'hours',
  'write',
  'reason',
]);

function* listTexts(value: unknown, path: Path = [], isText = false): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string' && isText) yield { path, text: value };
  if (!value || typeof value !== 'object') return;
  // The title of a page in another language, and our words in it.
  const { language, nameSv } = value as Record<string, unknown>;
  if (language || nameSv) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'translations') continue;
    const isList = Array.isArray(value);
    yield* listTexts(inner, [...path, isList ? Number(key) : key], isList ? isText : textKeys.has(key));
  }
}

/** The words of the fields that hold Swedish text. */
export function wordsOfFields(source: SourceText, lines: readonly string[]): WrittenWord[] {
  return [...listTexts(source.value)].flatMap(({ path, text }) => {
    const { line, column } = source.placeOf(path);
    const written = (lines[line - 1] ?? '').indexOf(text, column - 1);
    const start = written < 0 ? column : written + 1;
    return findWords(text).map(({ word, index }) => ({ word, file: source.file, line, column: start + index }));
  });
}

/** The words of a page: of its fields and of its text. A page in another language has none. */
export function wordsOfPage(
  page: ContentPage,
  parse: (text: string) => Token[],
  lines: readonly string[],
): WrittenWord[] {
  if (page.data.lang) return [];
  const { file, frontMatter, body, bodyLine } = page;
  const passages = listPassages(parse(body), body.split('\n'));
  return [
    ...wordsOfFields(frontMatter, lines),
    ...passages.flatMap(({ text, placeOf }) =>
      findWords(text).map(({ word, index }) => {
        const { line, column } = placeOf(index);
        return { word, file, line: line + bodyLine, column: column + 1 };
      }),
    ),
  ];
}
