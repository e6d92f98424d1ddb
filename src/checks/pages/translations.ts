import { directionOf, foreignCodes, isPreliminary, languageOf } from '../../lib/languages.ts';
import type { Fault } from '../fault.ts';
import type { Sources } from '../records/record-rules.ts';
import type { ContentPage } from '../source/load.ts';

interface KnownLanguage {
  code: string;
  nameSv: string;
  dir: unknown;
  page: unknown;
  hasWords: boolean;
}

// Read from the file itself: the words are what the known records leave out.
function listLanguages({ languages }: Sources): KnownLanguage[] | undefined {
  if (!Array.isArray(languages?.value)) return undefined;
  return languages.value.map((entry) => {
    const { code, nameSv, dir, page, words } = (entry ?? {}) as Record<string, unknown>;
    return { code: String(code ?? ''), nameSv: String(nameSv ?? code ?? ''), dir, page, hasWords: words !== undefined };
  });
}

const file = '_data/languages.json';

type KeyedMessage = [key: string, what: string, fix: string];

function judgeForeign(
  { address, data }: ContentPage,
  lang: string,
  languages: readonly KnownLanguage[],
): KeyedMessage[] {
  const language = languages.find(({ code }) => code === lang);
  const name = language?.nameSv ?? lang;
  const faults: KeyedMessage[] = [];
  if (languageOf(address) !== lang)
    faults.push(['lang', `Sidan är på ${name}, men ligger inte i mappen ${lang}.`, `Flytta filen till ${lang}/.`]);
  if (!language) faults.push(['lang', `"${lang}" finns inte i ${file}.`, 'Lägg till språket, eller rätta koden.']);
  else if (!language.hasWords)
    faults.push([
      'lang',
      `Webbplatsens egna ord saknas på ${name}.`,
      `Lägg till "words" för språket i ${file}, med samma nycklar som för engelska.`,
    ]);
  if (data.translation === undefined)
    faults.push([
      '',
      'Sidan är översatt, men säger inte om någon har granskat översättningen.',
      'Skriv translation: och på nästa rad, efter två mellanslag, reviewed: null.',
    ]);
  return faults;
}

function judgeSwedish({ address, data }: ContentPage): KeyedMessage[] {
  const folder = languageOf(address);
  if (folder !== 'sv')
    return [['', `Sidan ligger i mappen ${folder}, men säger inte sitt språk.`, `Lägg till raden lang: ${folder}.`]];
  if (data.translation === undefined) return [];
  return [['translation', 'Sidan är på svenska och ingen översättning.', 'Ta bort translation, eller skriv lang.']];
}

function judgeReview({ data }: ContentPage): KeyedMessage[] {
  const { reviewed, reviewer } = (data.translation ?? {}) as Record<string, unknown>;
  if (reviewed && !reviewer)
    return [
      [
        'translation',
        'Granskningen av översättningen säger inte vem som gjorde den.',
        'Lägg till reviewer: och en roll.',
      ],
    ];
  if (reviewer && reviewed === null)
    return [
      [
        'translation',
        'Översättningen har en granskare men ingen dag.',
        'Skriv dagen efter reviewed:, eller ta bort reviewer.',
      ],
    ];
  return [];
}

/** Pages in other languages: each in its folder, with words for what the site itself says, and with its review state. */
export function checkTranslations(pages: readonly ContentPage[], sources: Sources): Fault[] {
  const languages = listLanguages(sources);
  return pages.flatMap((page) => {
    const { lang } = page.data;
    // A code that is no language of ours is the schema's business.
    const known = foreignCodes.find((code) => code === lang);
    if (lang !== undefined && !known) return [];
    const found = known ? (languages ? judgeForeign(page, known, languages) : []) : judgeSwedish(page);
    return [...found, ...judgeReview(page)].map(([key, what, fix]) => ({
      file: page.file,
      ...page.frontMatter.placeOf(key ? [key] : []),
      what,
      fix,
    }));
  });
}

/** Languages whose page is in another language, or whose direction is another than that of their pages. */
export function checkLanguages(sources: Sources): Fault[] {
  const fault = (index: number, key: string, what: string, fix: string): Fault => ({
    file,
    ...(sources.languages?.placeOf([index, key]) ?? { line: 1, column: 1 }),
    what,
    fix,
  });
  return (listLanguages(sources) ?? []).flatMap(({ code, nameSv, dir, page }, index) => [
    ...(typeof page === 'string' && code && languageOf(page) !== code
      ? [fault(index, 'page', `Sidan ${page} är inte på ${nameSv}.`, `Skriv /${code}/, eller ta bort raden.`)]
      : []),
    ...((dir === 'ltr' || dir === 'rtl') && foreignCodes.some((known) => known === code) && dir !== directionOf(code)
      ? [fault(index, 'dir', `Språket ${nameSv} skrivs inte åt det hållet.`, `Skriv "${directionOf(code)}".`)]
      : []),
  ]);
}

/** The translations that wait for a person, for editors; empty where there are none. */
export function formatPreliminary(pages: readonly ContentPage[]): string {
  const waiting = pages.filter(({ data }) => isPreliminary(data));
  if (waiting.length === 0) return '';
  return [
    'Översättningar som ingen människa har granskat. De visas som preliminära och syns inte i sökmotorer:',
    ...waiting.map(({ address, file: path }) => `${address.padEnd(8)} ${path}`),
    'När en människa har granskat en: skriv dagen efter reviewed: och rollen efter reviewer: under translation.',
  ].join('\n');
}
