import { z } from 'zod';
import { swedishWords } from '../lib/interface-words.ts';
import { language as languageCode, provenance, text } from './fields.ts';
import { address } from './navigation.ts';

type Word = keyof typeof swedishWords;

const word = (key: Word) => {
  const wanted = text(160).describe(`”${swedishWords[key]}” på språket.`);
  const [place] = /\{\p{L}+\}/u.exec(swedishWords[key]) ?? [];
  if (!place) return wanted;
  return wanted.refine((value) => value.includes(place), {
    error: `${place} saknas.|Skriv ${place} där webbplatsen ska fylla i.`,
  });
};

const words = Object.fromEntries(
  (Object.keys(swedishWords) as Word[]).map((key) => [key, word(key)]),
) as unknown as Record<Word, z.ZodString>;

/** A language that the guide Gängsnacket exists in, and that we have a page in. */
export const language = z.strictObject({
  code: languageCode.describe('Språkets kod, två eller tre bokstäver.'),
  nameSv: text(60).describe('Språkets namn på svenska.'),
  name: text(60).describe('Språkets namn på språket självt.'),
  dir: z
    .enum(['ltr', 'rtl'], { error: 'Skrivriktningen finns inte.|Välj "ltr" eller "rtl".' })
    .describe('Skrivriktningen.'),
  page: address.optional().describe('Adressen till sidan med det viktigaste på språket.'),
  searchWords: z
    .array(text(40))
    .optional()
    .describe('Ord som någon kan söka med på språket, med små bokstäver. Då erbjuder sökningen sidan på språket.'),
  words: z.strictObject(words).optional().describe('Webbplatsens egna ord på språket. Svenskans står i koden.'),
  ...provenance,
});

export type Language = z.infer<typeof language>;
