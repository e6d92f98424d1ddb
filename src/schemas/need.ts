import { z } from 'zod';
import { id, provenance, text } from './fields.ts';
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
  id: id.describe('Namnet på behovet. Det som står först i filen går före det som står senare.'),
  sentence: text(220).describe('Det första den som söker ska läsa, i en eller två meningar.'),
  helplines: z
    .array(id)
    .min(1, { error: 'Listan är tom.|Skriv minst ett id ur helplines.json.' })
    .describe('Nummer att ringa, med id från helplines.json.'),
  page: address.describe('Sidan som hjälper vidare. Länken får sidans rubrik.'),
  words: phrases.describe(
    'Ord och fraser i det som någon söker efter. Mellan orden i en fras får två andra stå. En stjärna sist i ett ord betyder alla ändelser.',
  ),
  not: phrases.optional().describe('Det som liknar men betyder något annat, till exempel "skjuta upp".'),
  english: z
    .strictObject({
      sentence: text(220).describe('Samma sak på engelska.'),
      words: phrases.describe('Ord och fraser på engelska.'),
    })
    .optional()
    .describe('Behovet på engelska.'),
  ...provenance,
});

export type Need = z.infer<typeof need>;
