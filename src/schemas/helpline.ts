import { z } from 'zod';
import { type ForeignLanguage, foreignCodes } from '../lib/languages.ts';
import { email, id, phone, provenance, secondSource, text, webAddress } from './fields.ts';

export const audience = z.enum(['alla', 'vuxna', 'unga', 'kommun', 'utsatt'], {
  error: 'Målgruppen finns inte.|Välj bland "alla", "vuxna", "unga", "kommun" och "utsatt".',
});

const translation = z
  .strictObject({
    name: text(60).describe('Vad numret heter på språket.'),
    summary: text(200).describe('För vem och när, på språket.'),
    hours: text(80).optional().describe('Öppettider på språket.'),
  })
  .optional();

const channel = z.strictObject({
  kind: z
    .enum(['chat', 'email', 'sms', 'form', 'text-phone'], {
      error: 'Sättet finns inte.|Välj bland "chat", "email", "sms", "form" och "text-phone".',
    })
    .describe('Sättet att höra av sig, utöver att ringa.'),
  address: webAddress.optional().describe('Sidan där man gör det. Utan den leder länken till tjänstens egen sida.'),
});

/** A number to call. */
export const helpline = z.strictObject({
  id: id.describe('Namnet som sidor använder: helplines: [id] eller [](nummer:id).'),
  name: text(60).describe('Vad numret heter.'),
  number: phone.describe('Numret som det trycks.'),
  summary: text(160).describe('För vem och när, i en mening.'),
  easy: z
    .array(text(60).describe('En tanke, i högst tio korta ord.'))
    .min(1, { error: 'Listan är tom.|Skriv minst en rad, eller ta bort easy.' })
    .optional()
    .describe(
      'Numret på lätt svenska. En tanke i varje rad, med du och korta ord. Visas på lättlästa sidor, utan resten.',
    ),
  hours: text(80).optional().describe('Öppettider, bara om de är kända.'),
  translations: z
    .strictObject(
      Object.fromEntries(
        foreignCodes.map((code) => [code, translation.describe(`Numret på språket med koden ${code}.`)]),
      ) as Record<ForeignLanguage, typeof translation>,
    )
    .optional()
    .describe('Samma sak på andra språk. Där ett språk saknas visas svenskan, märkt som svenska.'),
  audience: z.array(audience).describe('Vilka numret är till för.'),
  link: id.describe('Id för tjänstens sida i links.json.'),
  email: email.optional().describe('E-post, om tjänsten har det.'),
  channels: z.array(channel).optional().describe('Andra sätt att höra av sig.'),
  cost: text(80).optional().describe('Vad det kostar, till exempel "Det är gratis att ringa."'),
  anonymous: z.boolean().optional().describe('Skriv true där man inte behöver säga vad man heter.'),
  interpreter: text(100).optional().describe('Om tolk, till exempel "Du kan få tolk."'),
  unconfirmed: text(160)
    .optional()
    .describe('Varför numret inte visas än. Ska bort när någon har ringt, och då skrivs dagens datum i checked.'),
  secondSource,
  ...provenance,
});

export type Helpline = z.infer<typeof helpline>;
