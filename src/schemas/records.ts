import { z } from 'zod';
import { eventAddress, municipalityAddress } from '../lib/addresses.ts';
import { isDated } from '../lib/dates.ts';
import { audit } from './audit.ts';
import { contact } from './contact.ts';
import { event } from './event.ts';
import { helpline } from './helpline.ts';
import { language } from './language.ts';
import { link } from './link.ts';
import { locality } from './locality.ts';
import { municipality } from './municipality.ts';
import { navigation } from './navigation.ts';
import { need } from './need.ts';
import { question } from './question.ts';
import { redirect } from './redirect.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { sharedFact } from './shared-fact.ts';
import { site } from './site.ts';
import { synonym } from './synonym.ts';
import { word } from './word.ts';
import { wording } from './wording.ts';

/** A kind of records: a file of `_data`, by whose name it goes. */
export interface RecordKind<One = never> {
  /** What editors call the file, and one of its records. */
  label: string;
  one: string;
  /** The keys by which a record is chosen where others name it, if not by what it is called alone. */
  shown?: readonly string[];
  /** The page that each record has, and the key that its address is made of. */
  page?: { by: string; addressOf: (record: One) => string | undefined };
  /** The page on which records are seen that have none of their own, where that is not the start page. */
  seenOn?: string;
  /** No page shows it: it works where somebody searches, or where an old address leads. */
  isUnseen?: true;
  /** A site may lack the file. */
  isOptional?: true;
  /** A command writes it, and no editor. */
  isMade?: true;
}

const list = <Item extends z.ZodType>(item: Item, kind: RecordKind<z.infer<Item>>) => ({
  ...(kind as RecordKind),
  schema: z.array(item),
});

const single = <Schema extends z.ZodType>(schema: Schema, kind: RecordKind) => ({ ...kind, schema });

/** Every kind of records. */
export const recordKinds = {
  site: single(site, { label: 'Webbplatsen', one: 'Webbplatsen', seenOn: '/om-webbplatsen/' }),
  audit: single(audit, { label: 'Mätningen', one: 'Mätningen', isMade: true }),
  reviews: list(review, { label: 'Granskningar', one: 'Granskning', seenOn: '/tillganglighet/' }),
  contacts: list(contact, { label: 'Länsstyrelsens kontakter', one: 'Kontakt', seenOn: '/kontakt/' }),
  events: list(event, {
    label: 'Kalendern',
    one: 'Händelse',
    page: { by: 'id', addressOf: (one) => (isDated(one) ? eventAddress(one.id) : undefined) },
    seenOn: '/kalender/',
  }),
  helplines: list(helpline, {
    label: 'Nummer att ringa',
    one: 'Nummer',
    shown: ['name', 'number'],
    seenOn: '/kontakt/',
  }),
  languages: list(language, { label: 'Språk', one: 'Språk', seenOn: '/sprak/' }),
  links: list(link, { label: 'Länkar till andra', one: 'Länk' }),
  localities: list(locality, {
    label: 'Orter och postnummer',
    one: 'Orter i en kommun',
    seenOn: '/kommuner/orter/',
  }),
  municipalities: list(municipality, {
    label: 'Kommuner',
    one: 'Kommun',
    shown: ['name'],
    page: { by: 'shortName', addressOf: ({ shortName }) => municipalityAddress(shortName) },
    seenOn: '/kommuner/',
  }),
  navigation: list(navigation, { label: 'Meny och sidfot', one: 'Rad' }),
  needs: list(need, { label: 'Behov i sökningen', one: 'Behov', isUnseen: true }),
  questions: list(question, { label: 'Frågor om kommunerna', one: 'Fråga' }),
  redirects: list(redirect, { label: 'Omdirigeringar', one: 'Omdirigering', isUnseen: true, isOptional: true }),
  reports: list(report, { label: 'Rapporter', one: 'Rapport', seenOn: '/rapporter/' }),
  searches: list(search, { label: 'Så söker besökare', one: 'Sida' }),
  shared: list(sharedFact, { label: 'Kommunernas gemensamma uppgifter', one: 'Uppgift', shown: ['value'] }),
  synonyms: list(synonym, { label: 'Vardagsord i sökningen', one: 'Vardagsord', isUnseen: true }),
  wordings: list(wording, { label: 'Ord att undvika', one: 'Ord', isUnseen: true }),
  words: list(word, { label: 'Ordlistan', one: 'Ord', seenOn: '/ordlista/' }),
} as const;

type Kinds = typeof recordKinds;
type ValueOf<Schema> = Schema extends z.ZodArray<infer Item> ? readonly z.infer<Item>[] : z.infer<Schema>;

/** Everything in `_data`, checked. One key a file. */
export type Records = { [Kind in keyof Kinds]: ValueOf<Kinds[Kind]['schema']> };

/** A kind as what asks all of them sees it. */
export type AnyKind = RecordKind & { schema: z.ZodType };

/** The kinds by their names. */
export const listKinds = (): [keyof Records, AnyKind][] =>
  Object.entries(recordKinds).map(([name, kind]) => [name as keyof Records, kind as AnyKind]);

/** The schema of each file in `_data`, by its name without `.json`. */
export const recordFiles = Object.fromEntries(listKinds().map(([name, { schema }]) => [name, schema])) as Record<
  keyof Records,
  z.ZodType
>;

/** The fields of one record of a kind, by their keys; none where the kind is unknown. */
export function fieldsOf(kind: string): Record<string, z.ZodType> {
  const schema = (recordFiles as Record<string, z.ZodType>)[kind];
  const one = schema instanceof z.ZodArray ? schema.element : schema;
  return one instanceof z.ZodObject ? (one.shape as Record<string, z.ZodType>) : {};
}
