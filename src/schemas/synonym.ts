import { z } from 'zod';
import { text } from './fields.ts';

const words = (what: string) => z.array(text(60)).min(1, { error: `Listan är tom.|Skriv ${what}, med små bokstäver.` });

/** Everyday words for what our pages call something else: whoever searches for the one finds the other. */
export const synonym = z.strictObject({
  everyday: words('minst ett ord som besökare söker på').meta({
    title: 'Ord som besökare söker på',
    description: 'Ord som besökare söker på, med små bokstäver: vardagsord, slang, förkortningar, fel som är vanliga.',
  }),
  means: words('minst ett ord som står på sidorna').meta({
    title: 'Orden på våra sidor',
    description: 'Orden som står på våra sidor. I ett uttryck av flera ord måste alla stå på sidan.',
  }),
});

export type Synonym = z.infer<typeof synonym>;
