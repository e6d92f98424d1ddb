import { z } from 'zod';
import { id, provenance, ref, text } from './fields.ts';
import { address } from './navigation.ts';

const phrases = z
  .array(
    text(60).refine((value) => !/\*\S/.test(value), {
      error: 'Stjärnan står inte sist i ett ord.|Skriv den sist, till exempel nakenbild*, så räknas alla ändelser.',
    }),
  )
  .min(1, { error: 'Listan är tom.|Skriv minst ett ord.' });

/** A need that a search may be about: the words that people use for it, and what they are shown above all hits. */
export const need = z.strictObject({
  id: id.meta({
    title: 'Id',
    description: 'Namnet på behovet. Det som står först i filen går före det som står senare.',
  }),
  sentence: text(220).meta({
    title: 'Första meningen',
    description: 'Det första den som söker ska läsa, i en eller två meningar.',
  }),
  helplines: z
    .array(ref('helplines'))
    .min(1, { error: 'Listan är tom.|Skriv minst ett id ur helplines.json.' })
    .meta({ title: 'Nummer', description: 'Nummer att ringa, med id från helplines.json.' }),
  page: address.meta({ title: 'Sida', description: 'Sidan som hjälper vidare. Länken får sidans rubrik.' }),
  words: phrases.meta({
    title: 'Ord',
    description:
      'Ord och fraser i det som någon söker efter. Mellan orden i en fras får två andra stå. En stjärna sist i ett ord betyder alla ändelser.',
  }),
  not: phrases
    .optional()
    .meta({ title: 'Inte', description: 'Det som liknar men betyder något annat, till exempel "skjuta upp".' }),
  unless: phrases.optional().meta({
    title: 'Gäller inte med',
    description:
      'Ord som var de än står säger att det inte är det här behovet, till exempel "sommarjobb" bredvid "min son". Ett annat behov kan fortfarande gälla.',
  }),
  alone: phrases.optional().meta({
    title: 'Ensamma ord',
    description: 'Ord och fraser som bara räknas när ingenting annat står i sökningen, till exempel "hot".',
  }),
  english: z
    .strictObject({
      sentence: text(220).meta({ title: 'Första meningen', description: 'Samma sak på engelska.' }),
      words: phrases.meta({ title: 'Ord', description: 'Ord och fraser på engelska.' }),
    })
    .optional()
    .meta({ title: 'På engelska', description: 'Behovet på engelska.' }),
  ...provenance,
});

export type Need = z.infer<typeof need>;
