import { z } from 'zod';
import { day, text } from './fields.ts';

/** What the latest audit measured. Written by `npm run record`, never by hand. */
export const audit = z.strictObject({
  date: day.describe('Dagen då webbplatsen granskades.'),
  version: z
    .string()
    .regex(/^[0-9a-f]{64}$/, { error: 'Versionen har fel form.|Kör npm test och npm run record på nytt.' })
    .describe('Fingeravtryck av src, _data och assets som de var då.'),
  passed: z
    .boolean({ error: 'Värdet ska vara true eller false.|Kör npm test och npm run record på nytt.' })
    .describe('true om varje kontroll gick bra.'),
  pages: z
    .int({ error: 'Antalet är inget heltal.|Kör npm test och npm run record på nytt.' })
    .positive({ error: 'Antalet är noll eller mindre.|Kör npm test och npm run record på nytt.' })
    .describe('Antal sidor som granskades.'),
  rules: z
    .int({ error: 'Antalet är inget heltal.|Kör npm test och npm run record på nytt.' })
    .positive({ error: 'Antalet är noll eller mindre.|Kör npm test och npm run record på nytt.' })
    .describe('Antal regler som varje sida prövades mot.'),
  states: z.array(text(80)).describe('De lägen som varje sida prövades i.'),
  instruments: z
    .array(
      z.strictObject({
        name: text(60).describe('Instrumentets namn.'),
        version: text(40).describe('Instrumentets version.'),
      }),
    )
    .describe('Instrumenten, med den version som användes.'),
});

export type Audit = z.infer<typeof audit>;
