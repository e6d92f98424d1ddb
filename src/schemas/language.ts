import { z } from 'zod';
import { swedishWords } from '../lib/interface-words.ts';
import { languageCode, provenance, text } from './fields.ts';
import { address } from './navigation.ts';

type WordKey = keyof typeof swedishWords;

const word = (key: WordKey) => {
  const wanted = text(160).meta({ title: swedishWords[key], description: `”${swedishWords[key]}” på språket.` });
  const [place] = /\{\p{L}+\}/u.exec(swedishWords[key]) ?? [];
  if (!place) return wanted;
  return wanted.refine((value) => value.includes(place), {
    error: `${place} saknas.|Skriv ${place} där webbplatsen ska fylla i.`,
  });
};

const words = Object.fromEntries(
  (Object.keys(swedishWords) as WordKey[]).map((key) => [key, word(key)]),
) as unknown as Record<WordKey, z.ZodString>;

/** A language that the guide Gängsnacket exists in, and that we have a page in. */
export const language = z.strictObject({
  code: languageCode.meta({ title: 'Språkkod', description: 'Språkets kod, två eller tre bokstäver.' }),
  nameSv: text(60).meta({ title: 'Namn på svenska', description: 'Språkets namn på svenska.' }),
  name: text(60).meta({ title: 'Namn på språket självt', description: 'Språkets namn på språket självt.' }),
  dir: z
    .enum(['ltr', 'rtl'], { error: 'Skrivriktningen finns inte.|Välj "ltr" eller "rtl".' })
    .meta({ title: 'Skrivriktning', description: 'Skrivriktningen.' }),
  page: address.optional().meta({ title: 'Sida', description: 'Adressen till sidan med det viktigaste på språket.' }),
  searchWords: z.array(text(40)).optional().meta({
    title: 'Sökord',
    description: 'Ord som någon kan söka med på språket, med små bokstäver. Då erbjuder sökningen sidan på språket.',
  }),
  words: z
    .strictObject(words)
    .optional()
    .meta({ title: 'Webbplatsens ord', description: 'Webbplatsens egna ord på språket. Svenskans står i koden.' }),
  ...provenance,
});

export type Language = z.infer<typeof language>;
