import { z } from 'zod';
import { email, id, phone, provenance, text } from './fields.ts';

/** A function at the county board that visitors can reach. */
export const contact = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Namnet som Markdown använder: [](telefon:id) och [](epost:id).' }),
  name: text(80).meta({ title: 'Namn', description: 'Vem man når.' }),
  phone: phone.optional().meta({ title: 'Telefon', description: 'Telefonnummer.' }),
  email: email.optional().meta({ title: 'E-post', description: 'En funktionsadress, aldrig en persons.' }),
  answers: z.array(text(160)).meta({ title: 'Svarar på', description: 'Vad man får svar på här.' }),
  ...provenance,
});

export type Contact = z.infer<typeof contact>;
