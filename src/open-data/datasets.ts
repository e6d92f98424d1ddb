import { z } from 'zod';
import { listDated } from '../collections/calendar.ts';
import { shownHelplines } from '../collections/helplines.ts';
import { pick } from '../collections/records.ts';
import { eventAddress, municipalityAddress } from '../lib/addresses.ts';
import { event } from '../schemas/event.ts';
import { provenance, text } from '../schemas/fields.ts';
import { helpline } from '../schemas/helpline.ts';
import { link } from '../schemas/link.ts';
import type { Locality } from '../schemas/locality.ts';
import { type Municipality, municipality } from '../schemas/municipality.ts';
import { question } from '../schemas/question.ts';
import type { Records } from '../schemas/records.ts';
import { sharedFact } from '../schemas/shared-fact.ts';
import { word } from '../schemas/word.ts';
import { type Dataset, type DatasetRow, omitKeys, rowSchema, withModified } from './dataset.ts';

const page = { page: z.url().describe('Sidan om det på webbplatsen.') };

// How the site draws it, and when it was to be shown.
const ofTheSite = ['tile', 'embargo'];

const common = z.partialRecord(sharedFact.shape.key, z.array(sharedFact.omit({ id: true, key: true })));

/** What a municipality has in common with others, by kind: whoever takes its row has no file to look an id up in. */
function commonFacts(ids: readonly string[] | undefined, shared: Records['shared']): z.infer<typeof common> {
  const facts: z.infer<typeof common> = {};
  for (const { id: _, key, ...fact } of pick(shared, ids)) facts[key] = [...(facts[key] ?? []), fact];
  return facts;
}

/** A municipality as others may take it. */
export const municipalityRow = (record: Municipality, { site: { origin }, shared }: Records): DatasetRow =>
  withModified({
    ...omitKeys(record, ofTheSite),
    ...(record.shared && { shared: commonFacts(record.shared, shared) }),
    page: origin + municipalityAddress(record.shortName),
  });

const place = z.strictObject({
  name: text(60).describe('Ortens namn, eller postnumret.'),
  kind: z.string().describe('Vad för slags ort det är, eller "postnummer".'),
  otherNames: z.array(text(60)).optional().describe('Andra namn på orten.'),
  municipality: municipality.shape.code.describe('Koden för kommunen som den hör till.'),
  alsoIn: z.array(municipality.shape.code).optional().describe('Koder för kommuner som den också kan höra till.'),
  outside: text(40).optional().describe('Kommun utanför länet som den också kan höra till.'),
  ...provenance,
});

/** The places and postcodes of one source. Parts of a town are looked for, and named nowhere. */
function placeRows({ places = [], postcodes = [], ...rest }: Locality): DatasetRow[] {
  const shown = places.filter(({ kind }) => kind !== 'stadsdel');
  return [...shown, ...postcodes.map((name) => ({ name, kind: 'postnummer' }))].map((found) =>
    withModified({ ...found, ...rest }),
  );
}

/** All that the site gives away, in the order in which it is told of. */
export const datasets: readonly Dataset[] = [
  {
    name: 'kommuner',
    title: 'Kommuner i länet',
    description: 'Vem man ringer i varje kommun, och vad som är känt om hur den förebygger brott.',
    row: rowSchema(municipality.shape, ofTheSite, {
      ...page,
      shared: common.optional().describe('Uppgifter som kommunen har gemensamt med andra, efter slag.'),
    }),
    rows: (records) => records.municipalities.map((one) => municipalityRow(one, records)),
  },
  {
    name: 'hjalpnummer',
    title: 'Hjälpnummer',
    description: 'Nummer att ringa för den som behöver hjälp, på flera språk, med öppettider där de är kända.',
    row: rowSchema(helpline.shape, ['unconfirmed']),
    rows: ({ helplines, links }, today) =>
      shownHelplines(helplines, links, today)
        .filter(({ unconfirmed }) => unconfirmed === undefined)
        .map(withModified),
  },
  {
    name: 'handelser',
    title: 'Utbildningar och nätverksdagar',
    description: 'Dagar som har varit och som kommer, med dag, plats och vem som ordnar dem.',
    row: rowSchema(event.shape, ofTheSite, { page: page.page.optional() }),
    // A month or a year has no page of its own.
    rows: ({ events, site }) =>
      events.map((record) => {
        const [dated] = listDated([record]);
        return withModified({
          ...omitKeys(record, ofTheSite),
          ...(dated && { page: site.origin + eventAddress(dated.id) }),
        });
      }),
  },
  {
    name: 'lankar',
    title: 'Länkar',
    description: 'Andras sidor om att förebygga brott och om hjälp, med vem som står bakom dem.',
    row: rowSchema(link.shape, []),
    rows: ({ links }) => links.map(withModified),
  },
  {
    name: 'ord',
    title: 'Ord',
    description: 'Ord och förkortningar i det brottsförebyggande arbetet, förklarade på klarspråk.',
    row: rowSchema(word.shape, []),
    rows: ({ words }) => words.map(withModified),
  },
  {
    name: 'fragor',
    title: 'Frågor och svar',
    description: 'Frågor som människor har i varje kommun, och svar som gäller överallt.',
    row: rowSchema(question.shape, []),
    rows: ({ questions }) => questions.map(withModified),
  },
  {
    name: 'orter',
    title: 'Orter och postnummer',
    description: 'Vilken kommun i länet som en ort eller ett postnummer hör till.',
    row: rowSchema(place.shape, []),
    rows: ({ localities }) => localities.flatMap(placeRows),
  },
];
