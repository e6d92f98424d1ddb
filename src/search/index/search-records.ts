import { municipalityAddress } from '../../lib/addresses.ts';
import { toSlug } from '../../lib/slug.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import { pageKind } from '../../schemas/page-kinds.ts';
import type { Records } from '../../schemas/records.ts';
import type { PageItem } from '../../types/template-data.ts';
import type { Entry } from '../answer/titles.ts';
import { joinNumbers } from '../answer/tokens.ts';
import type { Searched } from './index-copy.ts';

/** What is indexed, and how it is shown. */
export interface SearchRecord {
  entry: Omit<Entry, 'id'>;
  /** When its source told of it, for what has no day of its own. */
  told?: string;
  searched: Searched;
}

const toSearched = (title: string, text: string, keywords = ''): Searched => ({
  title,
  keywords,
  text,
  lead: '',
  headings: '',
});

/** The page of help, or else the page, whose text names a number. */
function pageNaming(number: string, texts: ReadonlyMap<string, string>): string | undefined {
  const digits = number.replace(/\D/g, '');
  const named = [...texts].flatMap(([url, text]) => (joinNumbers(text).includes(digits) ? [url] : []));
  return named.find((url) => pageKind(url).search === 'h') ?? named[0];
}

/** The page of help, or else the page, that lists a number nearest to the top; one in whose text it stands, if none does. */
function pageWith({ id, number }: Helpline, pages: readonly PageItem[], texts: ReadonlyMap<string, string>): string {
  const places = pages.flatMap(({ url, data }) => {
    const at = data.lang ? -1 : (data.helplines?.indexOf(id) ?? -1);
    const count = data.helplines?.length ?? 0;
    return at < 0 ? [] : [{ url, rank: at + (pageKind(url).search === 'h' ? 0 : 10) - count / 10 }];
  });
  return (
    places.sort((a, b) => a.rank - b.rank || (a.url < b.url ? -1 : 1))[0]?.url ??
    pageNaming(number, texts) ??
    '/kontakt/'
  );
}

const listHelplines = (
  { helplines }: Records,
  pages: readonly PageItem[],
  texts: ReadonlyMap<string, string>,
): SearchRecord[] =>
  // A number that nobody has rung is shown to nobody.
  helplines
    .filter(({ unconfirmed }) => !unconfirmed)
    .map((helpline) => ({
      entry: { address: pageWith(helpline, pages, texts), title: helpline.name, kind: 'c', detail: helpline.number },
      searched: toSearched(`${helpline.name} ${helpline.number}`, helpline.summary, 'telefonnummer ringa'),
    }));

const listContacts = ({ contacts, municipalities, site }: Records): SearchRecord[] => [
  ...contacts.flatMap(({ name, phone, answers }): SearchRecord[] =>
    phone
      ? [
          {
            entry: { address: '/kontakt/', title: name, kind: 'c', detail: phone },
            searched: toSearched(
              `${name} ${phone}`,
              (answers ?? []).join(' '),
              `telefonnummer växel organisationsnummer ${name === site.sender ? site.organisationNumber : ''}`,
            ),
          },
        ]
      : [],
  ),
  ...municipalities.flatMap(({ name, shortName, phone, code }): SearchRecord[] =>
    phone
      ? [
          {
            entry: { address: municipalityAddress(shortName), title: `${name}, växel`, kind: 'c', detail: phone.value },
            searched: toSearched(`${name} växel`, code, phone.value),
          },
        ]
      : [],
  ),
];

// What others wrote on a day is told in news of our own, which name it as their source.
const listLinks = ({ links }: Records): SearchRecord[] =>
  links.flatMap(({ title, url, publisher, summary, published }) =>
    url && !published
      ? [
          {
            entry: { address: url, title, kind: 'l' as const },
            searched: { ...toSearched(title, `${summary ?? ''} ${publisher}`) },
          },
        ]
      : [],
  );

const listEvents = ({ events }: Records, known: ReadonlySet<string>): SearchRecord[] =>
  events
    .filter(({ id }) => !known.has(`/kalender/${id}/`))
    .map(({ title, date, place, summary, organiser, published }) => ({
      entry: { address: '/kalender/', title, kind: 'e', audience: 'y', ...(date && { date }) },
      ...(!date && published && { told: published }),
      searched: toSearched(title, `${place ?? ''} ${summary ?? ''} ${organiser ?? ''}`),
    }));

const listReports = ({ reports }: Records): SearchRecord[] =>
  reports
    .filter(({ page }) => !page)
    .map(({ title, date, summary, author }) => ({
      entry: { address: '/rapporter/', title, kind: 'r', audience: 'y', date },
      searched: toSearched(title, `${summary} ${author}`),
    }));

const listWords = ({ words }: Records): SearchRecord[] =>
  words.map(({ id, word, forms, explanation }) => ({
    entry: { address: `/ordlista/#${id}`, title: word, kind: 'w' },
    searched: toSearched(word, explanation, `${forms.join(' ')} betyder ordförklaring`),
  }));

const listLanguages = ({ languages }: Records): SearchRecord[] =>
  languages.flatMap(({ code, name, nameSv, page }) =>
    code !== 'sv' && page
      ? [
          {
            entry: { address: page, title: `${name} (${nameSv})`, kind: 'o' as const, audience: 'v' as const },
            searched: toSearched(`${name} ${nameSv}`, 'information språk översättning', `på ${nameSv}`),
          },
        ]
      : [],
  );

/**
 * The records that are found as themselves, beside the pages: numbers, links, events, reports, words and languages.
 * @param texts of the pages, by their address
 */
export function listSearchRecords(
  records: Records,
  pages: readonly PageItem[],
  texts: ReadonlyMap<string, string>,
): SearchRecord[] {
  const known = new Set(pages.map(({ url }) => url));
  return [
    ...listHelplines(records, pages, texts),
    ...listContacts(records),
    ...listLinks(records),
    ...listEvents(records, known),
    ...listReports(records),
    ...listWords(records),
    ...listLanguages(records),
  ];
}

/** What people may write who are to find a page: its name, its other names, and what editors have thought of. */
export const phrasesOf = ({ url, data }: PageItem, title: string, { searches }: Records): string[] => [
  title,
  ...(data.keywords ?? []),
  ...searches.filter(({ page }) => page === url).flatMap(({ phrases }) => phrases),
];

/** Words that pages are looked for by beside their own: those of the A–Ö index, and a municipality's code and old spelling. */
export function keywordsOf({ url, data }: PageItem, { municipalities }: Records): string {
  const slug = /^\/(?:lattlast\/)?kommuner\/([^/]+)\/$/.exec(url)?.[1];
  const municipality = municipalities.find(({ shortName }) => toSlug(shortName) === slug);
  const own = municipality
    ? [municipality.shortName, municipality.code, municipality.name, municipality.policeArea?.value ?? '']
    : [];
  return [...(data.keywords ?? []), ...own].join(' ');
}
