import { isPreliminary } from '../lib/languages.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Records } from '../schemas/records.ts';
import type { SharedFact } from '../schemas/shared-fact.ts';
import { ownWords } from '../schemas/site.ts';
import { confirmedPhone } from './municipality-answers.ts';
import { pick } from './records.ts';

/** Something that a record does not say. Visitors are led on instead; editors see what to find out. */
export interface UnknownFact {
  name: string;
  /** What is not known, in words for editors. */
  what: string;
  file: string;
  /** Where in the file, from its top value. */
  path: readonly PropertyKey[];
}

/** A page as far as its translation is concerned. */
export interface TranslatedPage {
  file: string;
  lang?: unknown;
  translation?: unknown;
}

const isFact = (value: unknown) => typeof value === 'object' && value !== null && 'value' in value;

/** The keys of what is known of a municipality: its own facts, and those that it shares with others. */
const keysOf = (municipality: Municipality, shared: readonly SharedFact[]): string[] => [
  ...Object.entries(municipality).flatMap(([key, value]) => (isFact(value) ? [key] : [])),
  ...pick(shared, municipality.shared).map(({ key }) => key),
];

/** What only the authority can say of itself. Until it does, no page says anything of it. */
function* listOwnWords({ site }: Partial<Records>): Generator<UnknownFact> {
  for (const [key, { description = '' }] of Object.entries(ownWords))
    if (site && !site[key as keyof typeof ownWords])
      yield { name: key, what: description, file: '_data/site.json', path: [] };
}

function* listAddresses({ links = [] }: Partial<Records>): Generator<UnknownFact> {
  for (const [index, { id, title, url, fallback }] of links.entries())
    if (url === null)
      yield {
        name: title || id,
        what: `Adressen är inte känd. Besökaren leds till "${fallback}".`,
        file: '_data/links.json',
        path: [index, 'url'],
      };
}

// Most municipalities lie in no such area, which is known.
const isForAll = (key: string) => key !== 'minorityLanguage';

/** What is known of some municipality, and not of this one. */
function* listMunicipalities({ municipalities = [], shared = [] }: Partial<Records>): Generator<UnknownFact> {
  const known = [...new Set(municipalities.flatMap((municipality) => keysOf(municipality, shared)))].filter(isForAll);
  for (const [index, municipality] of municipalities.entries()) {
    const own = keysOf(municipality, shared);
    const missing = known.filter((key) => !own.includes(key));
    if (missing.length > 0)
      yield {
        name: municipality.shortName,
        what: `Fyll i om det går: ${missing.join(', ')}.`,
        file: '_data/municipalities.json',
        path: [index],
      };
  }
}

/** Numbers that somebody has to ring before visitors are shown them, or are shown them where they need help. */
function* listNumbers({ helplines = [], municipalities = [] }: Partial<Records>): Generator<UnknownFact> {
  for (const [index, { name, number, unconfirmed }] of helplines.entries())
    if (unconfirmed)
      yield {
        name: `${name}, ${number}`,
        what: unconfirmed,
        file: '_data/helplines.json',
        path: [index, 'unconfirmed'],
      };
  for (const [index, municipality] of municipalities.entries())
    if (municipality.phone && !confirmedPhone(municipality))
      yield {
        name: `${municipality.name}, ${municipality.phone.value}`,
        what: 'Ring och kontrollera växelns nummer. Skriv sedan "egen" i source, så står det i svaren om hjälp.',
        file: '_data/municipalities.json',
        path: [index, 'phone'],
      };
}

/** Languages whose text no fluent reader has seen: one line for each, however many pages it has. */
function* listUnread({ languages = [] }: Partial<Records>, pages: readonly TranslatedPage[]): Generator<UnknownFact> {
  for (const { code, nameSv } of languages) {
    const [first] = pages.filter((page) => page.lang === code && isPreliminary(page));
    if (first)
      yield {
        name: nameSv,
        what: 'Be någon som talar språket flytande läsa texten mot svenskan. Skriv sedan dagen och rollen under translation.',
        file: first.file,
        path: ['translation', 'reviewed'],
      };
  }
}

/**
 * What nobody knows yet: what the authority can say of itself, then numbers to ring, the addresses of links, facts that
 * other municipalities have, and whether a translation is right.
 * @param pages all pages, for those that are translated
 */
export const listUnknown = (records: Partial<Records>, pages: readonly TranslatedPage[] = []): UnknownFact[] => [
  ...listOwnWords(records),
  ...listNumbers(records),
  ...listAddresses(records),
  ...listMunicipalities(records),
  ...listUnread(records, pages),
];
