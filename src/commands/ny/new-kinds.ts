import { z } from 'zod';
import { issueFolder, newsFolder } from '../../lib/addresses.ts';
import { toSlug } from '../../lib/slug.ts';
import { event } from '../../schemas/event.ts';
import { provenance, text } from '../../schemas/fields.ts';
import { municipality } from '../../schemas/municipality.ts';
import { newsItem, newsletterIssue, page } from '../../schemas/page.ts';

export type SchemaFields = Record<string, z.ZodType>;
export type NewValues = Record<string, unknown>;

/** One kind of thing that `npm run ny` makes. */
export interface NewKind {
  /** The word after `npm run ny --`, in Swedish and in English. */
  names: readonly [string, string];
  /** What its heading is, for the one who is asked for it. */
  heading: z.ZodType;
  /** What can be told of it, by the name of the option; what is known may decide. */
  fields: (known: NewValues) => SchemaFields;
  /** What is asked for although it may be left out. */
  asked: readonly string[];
  /** What is meant where nothing else is said. */
  offered: NewValues;
  /** Where it goes. */
  goesTo: (heading: string, values: NewValues) => string;
}

const folder = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, {
    error: 'Mappen har fel form.|Skriv till exempel lagen, med små bokstäver och utan snedstreck först.',
  })
  .optional()
  .meta({
    title: 'Mapp',
    description: 'Mappen i src/content som sidan ska ligga under, om den inte ska ligga överst.',
  });

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'Adressen har fel form.|Använd små bokstäver a–z, siffror och bindestreck.',
  })
  .optional()
  .meta({
    title: 'Sista delen av adressen',
    description: 'Sista delen av adressen, om den inte ska bli av rubriken.',
  });

const firstText = z.string().optional().meta({
  title: 'Första stycket',
  description: 'Första stycket. Du kan lämna det tomt och skriva hela texten i filen sedan.',
});

const { title, description, owner, helplines, document, keywords } = page.shape;
const pageFields = { description, owner, helplines, document, keywords, text: firstText, slug };

const { slug: _slug, ...letterFields } = pageFields;

const slugOf = (heading: string, { slug: given }: NewValues) => String(given ?? toSlug(heading));

const {
  id: _id,
  title: eventTitle,
  checked: _read,
  cancelled: _off,
  movedFrom: _moved,
  changed: _changed,
  ...eventFields
} = event.shape;
const { checked: _checked, ...origin } = provenance;

/** The facts of a municipality, each with its own source, by the key of the record. */
const facts = Object.fromEntries(
  Object.entries(municipality.shape).flatMap(([key, field]) => {
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field;
    return inner instanceof z.ZodObject && 'value' in inner.shape ? [[key, { field, inner }]] : [];
  }),
) as Record<string, { field: z.ZodType; inner: z.ZodObject }>;

const key = z
  .enum(Object.keys(facts), {
    error: `Uppgiften finns inte.|Välj bland ${Object.keys(facts).join(', ')}.`,
  })
  .meta({ title: 'Uppgift', description: `Vilken uppgift: ${Object.keys(facts).join(', ')}.` });

function factFields({ fact }: NewValues): SchemaFields {
  const chosen = facts[String(fact)];
  const value = (chosen?.inner.shape.value as z.ZodType | undefined) ?? text();
  return {
    fact: key,
    value: value.describe(`Själva uppgiften: ${chosen?.field.description ?? 'så som den ska stå.'}`),
    ...(chosen?.inner.shape.title && { title: chosen.inner.shape.title as z.ZodType }),
    ...(chosen?.inner.shape.note && { note: chosen.inner.shape.note as z.ZodType }),
    ...origin,
  };
}

// Of how sure a fact is, somebody has to think.
const offered = { published: null };

/** Everything that can be made, in the order in which it is offered. */
export const newKinds: readonly NewKind[] = [
  {
    names: ['sida', 'page'],
    heading: title,
    fields: () => ({ ...pageFields, embargo: page.shape.embargo, quickExit: page.shape.quickExit, in: folder }),
    asked: ['text'],
    offered: {},
    goesTo: (heading, values) =>
      `src/content/${[...(values.in ? [values.in] : []), slugOf(heading, values)].join('/')}/index.md`,
  },
  {
    names: ['nyhet', 'news'],
    heading: title,
    fields: () => ({
      ...pageFields,
      embargo: newsItem.shape.embargo,
      published: newsItem.shape.published,
      source: newsItem.shape.source,
    }),
    asked: ['text'],
    offered: {},
    goesTo: (heading, values) => `src/content${newsFolder}${slugOf(heading, values)}.md`,
  },
  {
    names: ['handelse', 'event'],
    heading: eventTitle,
    fields: () => ({ ...eventFields, id: slug }),
    asked: ['date', 'endDate', 'time', 'place'],
    offered,
    goesTo: () => '_data/events.json',
  },
  {
    names: ['nyhetsbrev', 'newsletter'],
    heading: title,
    fields: () => ({ ...letterFields, published: newsletterIssue.shape.published }),
    asked: ['text'],
    offered: {},
    // An issue is named by its month: there is one a month.
    goesTo: (_heading, { published }) => `src/content${issueFolder}${String(published).slice(0, 7)}.md`,
  },
  {
    names: ['uppgift', 'fact'],
    heading: municipality.shape.shortName,
    fields: factFields,
    asked: [],
    offered,
    goesTo: () => '_data/municipalities.json',
  },
];
