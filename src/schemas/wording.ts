import { z } from 'zod';
import { text } from './fields.ts';

/** A word or phrase to avoid, and what to write instead. */
export const wording = z.strictObject({
  avoid: z
    .array(text(60))
    .min(1, { error: 'Listan är tom.|Skriv ordet som ska undvikas, och dess böjningar.' })
    .meta({ title: 'Undvik', description: 'Ordet eller uttrycket i alla former som ska märkas, med små bokstäver.' }),
  write: text(80).meta({ title: 'Skriv i stället', description: 'Vad man kan skriva i stället.' }),
  why: text(160)
    .optional()
    .meta({ title: 'Varför', description: 'Varför, i en mening. Utan den sägs att ordet är tungt att läsa.' }),
  voice: z.literal(true, { error: 'Värdet är inte true.|Skriv true, eller ta bort raden.' }).optional().meta({
    title: 'Aldrig på någon sida',
    description: 'Skriv true om uttrycket inte får stå på någon sida, för att vi då inte talar som oss själva.',
  }),
});

export type Wording = z.infer<typeof wording>;
