import { z } from 'zod';
import { text } from './fields.ts';

/** A heavy word or phrase, and what to write instead. */
export const wording = z.strictObject({
  avoid: z
    .array(text(60))
    .min(1, { error: 'Listan är tom.|Skriv ordet som ska undvikas, och dess böjningar.' })
    .describe('Ordet eller uttrycket i alla former som ska märkas, med små bokstäver.'),
  write: text(80).describe('Vad man kan skriva i stället.'),
});

export type Wording = z.infer<typeof wording>;
