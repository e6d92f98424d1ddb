import { z } from 'zod';
import { id, provenance, text } from './fields.ts';

/** A fact that several municipalities have in common. They point at it with its id, so that it is written once. */
export const sharedFact = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Namnet som kommuner pekar på i shared.' }),
  key: z
    .enum(['onCall', 'cooperationAgreement'], {
      error: 'Uppgiften finns inte.|Välj "onCall" eller "cooperationAgreement".',
    })
    .meta({ title: 'Slag', description: 'Vilken av kommunens uppgifter det är.' }),
  value: text(200).meta({ title: 'Uppgiften', description: 'Själva uppgiften.' }),
  note: text()
    .optional()
    .meta({ title: 'En mening om uppgiften', description: 'En egen mening om uppgiften, som besökaren får läsa.' }),
  ...provenance,
});

export type SharedFact = z.infer<typeof sharedFact>;
