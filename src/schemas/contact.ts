import { z } from 'zod';
import { email, id, phone, provenance, text } from './fields.ts';

/** A function at the county board that visitors can reach. */
export const contact = z.strictObject({
  id: id.describe('Namnet som Markdown använder: [](telefon:id) och [](epost:id).'),
  name: text(80).describe('Vem man når.'),
  phone: phone.optional().describe('Telefonnummer.'),
  email: email.optional().describe('En funktionsadress, aldrig en persons.'),
  answers: z.array(text(160)).describe('Vad man får svar på här.'),
  ...provenance,
});

export type Contact = z.infer<typeof contact>;
