import { z } from 'zod';
import { id, provenance, text } from './fields.ts';

/** A hard word of the field, explained where it stands first on a page and in the word list. */
export const word = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Ankaret i ordlistan: /ordlista/#lagesbild.' }),
  word: text(40).meta({
    title: 'Ord',
    description: 'Ordet som det står i ordlistan, med liten bokstav om det inte är ett namn.',
  }),
  forms: z
    .array(text(40))
    .meta({ title: 'Andra former', description: 'Andra former som står på sidorna, till exempel "lägesbilden".' }),
  explanation: text(200).meta({
    title: 'Förklaring',
    description: 'Vad ordet betyder, i en eller två korta meningar.',
  }),
  more: z
    .string()
    .regex(/^\/\S*$/, { error: 'Adressen börjar inte med /.|Skriv till exempel /lagen/#lagesbild.' })
    .meta({ ref: 'pages', hasPart: true })
    .optional()
    .meta({ title: 'Mer om ordet', description: 'Där det står mer. På den sidan förklaras ordet inte en gång till.' }),
  ...provenance,
});

export type Word = z.infer<typeof word>;
