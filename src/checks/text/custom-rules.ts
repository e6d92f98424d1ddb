import { customsOf, foreignCodes, inDigitsOf } from '../../lib/languages.ts';
import type { Fault, Finding } from '../fault.ts';
import type { Sources } from '../records/record-rules.ts';
import type { ContentPage } from '../source/load.ts';
import { type Passage, withoutAddresses } from '../source/passages.ts';
import type { Path } from '../source/source-text.ts';

const others = /\[[^\]]*\]\(sprak:[^)]*\)/g;

/** The same text, character for character, without addresses and words in other languages. */
const ownText = (text: string) => withoutAddresses(text.replace(others, (part) => ' '.repeat(part.length)));

const zeros = ['0', '٠', '۰'].map((zero) => zero.charCodeAt(0));

/** Digits of any kind as Latin ones. */
const toLatin = (text: string) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) =>
    String(digit.charCodeAt(0) - Math.max(...zeros.filter((zero) => zero <= digit.charCodeAt(0)))),
  );

type Slip = { index: number; what: string; fix: string };

/** Digits and stops that are not those of the language that a text is in. */
function findSlips(text: string, lang: string): Slip[] {
  const { stop } = customsOf(lang);
  const own = ownText(text);
  const digits = [...own.matchAll(/[\d٠-٩۰-۹]+/g)].flatMap(({ 0: found, index }) => {
    const wanted = inDigitsOf(lang, toLatin(found));
    return found === wanted
      ? []
      : [{ index, what: `Siffrorna "${found}" är inte de som språket har.`, fix: `Skriv "${wanted}".` }];
  });
  const stops = stop === '.' ? [] : [...own.matchAll(/\.(?=\s|$)/g)];
  return [
    ...digits,
    ...stops.map(({ index }) => ({
      index,
      what: `Meningen slutar med "." och inte med språkets tecken.`,
      fix: `Skriv "${stop}".`,
    })),
  ];
}

/** Advises where a text in another language has the digits or the stops of yet another. */
export const findForeignSlips = (passages: readonly Passage[], lang: string): Finding[] =>
  passages.flatMap(({ text, placeOf }) =>
    findSlips(text, lang).map(({ index, what, fix }) => ({ ...placeOf(index), what, fix })),
  );

function* listTexts(value: unknown, path: Path): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* listTexts(inner, [...path, key]);
}

type Fields = Record<string, unknown>;
// Read from the file itself, which may be anything yet.
const recordsOf = (source: Sources['languages']): Fields[] =>
  Array.isArray(source?.value) ? source.value.map((record: unknown) => Object(record) as Fields) : [];

/** The same advice on what stands outside the texts: titles, the site's own words, and cards of numbers. */
export function checkForeignSlips(pages: readonly ContentPage[], sources: Sources): Fault[] {
  const judge = (
    source: Pick<ContentPage['frontMatter'], 'file' | 'placeOf'>,
    value: unknown,
    path: Path,
    lang: string,
  ) =>
    [...listTexts(value, path)].flatMap(({ path: place, text }) =>
      findSlips(text, lang).map(({ what, fix }) => ({
        file: source.file,
        ...source.placeOf(place),
        severity: 'warning' as const,
        what,
        fix,
      })),
    );
  const { languages, helplines } = sources;
  return [
    ...pages.flatMap(({ frontMatter, data }) =>
      typeof data.lang === 'string'
        ? ['title', 'description'].flatMap((key) => judge(frontMatter, data[key], [key], String(data.lang)))
        : [],
    ),
    ...recordsOf(languages).flatMap(({ code, words }, index) =>
      languages ? judge(languages, words, [index, 'words'], String(code)) : [],
    ),
    ...recordsOf(helplines).flatMap(({ translations }, index) =>
      foreignCodes.flatMap((code) =>
        helplines ? judge(helplines, (Object(translations) as Fields)[code], [index, 'translations', code], code) : [],
      ),
    ),
  ];
}
