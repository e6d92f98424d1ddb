import { z } from 'zod';
import { email, id, phone, provenance, text } from './fields.ts';

export const audience = z.enum(['alla', 'vuxna', 'unga', 'kommun', 'utsatt'], {
  error: 'Målgruppen finns inte.|Välj bland "alla", "vuxna", "unga", "kommun" och "utsatt".',
});

/** A number to call. */
export const helpline = z.strictObject({
  id: id.describe('Namnet som sidor använder: helplines: [id] eller [](nummer:id).'),
  name: text(60).describe('Vad numret heter.'),
  number: phone.describe('Numret som det trycks.'),
  summary: text(160).describe('För vem och när, i en mening.'),
  hours: text(80).optional().describe('Öppettider, bara om de är kända.'),
  english: z
    .strictObject({
      name: text(60).describe('Vad numret heter på engelska.'),
      summary: text(160).describe('För vem och när, på engelska.'),
      hours: text(80).optional().describe('Öppettider på engelska.'),
    })
    .optional()
    .describe('Samma sak på engelska. Utan den visas svenskan på den engelska sidan.'),
  audience: z.array(audience).describe('Vilka numret är till för.'),
  link: id.describe('Id för tjänstens sida i links.json.'),
  email: email.optional().describe('E-post, om tjänsten har det.'),
  ...provenance,
});

export type Helpline = z.infer<typeof helpline>;
