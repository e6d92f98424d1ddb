import { z } from 'zod';
import { type ForeignLanguage, foreignCodes } from '../lib/languages.ts';
import { email, id, phone, provenance, ref, secondSource, text, webAddress } from './fields.ts';

export const audience = z.enum(['alla', 'vuxna', 'unga', 'kommun', 'utsatt'], {
  error: 'Målgruppen finns inte.|Välj bland "alla", "vuxna", "unga", "kommun" och "utsatt".',
});

const translation = z
  .strictObject({
    name: text(60).meta({ title: 'Namn', description: 'Vad numret heter på språket.' }),
    summary: text(200).meta({ title: 'För vem och när', description: 'För vem och när, på språket.' }),
    hours: text(80).optional().meta({ title: 'Öppettider', description: 'Öppettider på språket.' }),
  })
  .optional();

const channel = z.strictObject({
  kind: z
    .enum(['chat', 'email', 'sms', 'form', 'text-phone'], {
      error: 'Sättet finns inte.|Välj bland "chat", "email", "sms", "form" och "text-phone".',
    })
    .meta({ title: 'Sätt', description: 'Sättet att höra av sig, utöver att ringa.' }),
  address: webAddress.optional().meta({
    title: 'Sidans adress',
    description: 'Sidan där man gör det. Utan den leder länken till tjänstens egen sida.',
  }),
});

/** A number to call. */
export const helpline = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Namnet som sidor använder: helplines: [id] eller [](nummer:id).' }),
  name: text(60).meta({ title: 'Namn', description: 'Vad numret heter.' }),
  number: phone.meta({ title: 'Nummer', description: 'Numret som det trycks.' }),
  summary: text(160).meta({ title: 'För vem och när', description: 'För vem och när, i en mening.' }),
  easy: z
    .array(text(60).meta({ title: 'Rad', description: 'En tanke, i högst tio korta ord.' }))
    .min(1, { error: 'Listan är tom.|Skriv minst en rad, eller ta bort easy.' })
    .optional()
    .meta({
      title: 'På lätt svenska',
      description:
        'Numret på lätt svenska. En tanke i varje rad, med du och korta ord. Visas på lättlästa sidor, utan resten.',
    }),
  hours: text(80).optional().meta({ title: 'Öppettider', description: 'Öppettider, bara om de är kända.' }),
  translations: z
    .strictObject(
      Object.fromEntries(
        foreignCodes.map((code) => [
          code,
          translation.meta({ title: `På språket ${code}`, description: `Numret på språket med koden ${code}.` }),
        ]),
      ) as Record<ForeignLanguage, typeof translation>,
    )
    .optional()
    .meta({
      title: 'På andra språk',
      description: 'Samma sak på andra språk. Där ett språk saknas visas svenskan, märkt som svenska.',
    }),
  audience: z.array(audience).meta({ title: 'Målgrupper', description: 'Vilka numret är till för.' }),
  link: ref('links').meta({ title: 'Tjänstens sida', description: 'Tjänstens sida, med id från links.json.' }),
  email: email.optional().meta({ title: 'E-post', description: 'E-post, om tjänsten har det.' }),
  channels: z
    .array(channel)
    .optional()
    .meta({ title: 'Andra sätt att höra av sig', description: 'Andra sätt att höra av sig.' }),
  cost: text(80)
    .optional()
    .meta({ title: 'Kostnad', description: 'Vad det kostar, till exempel "Det är gratis att ringa."' }),
  anonymous: z
    .boolean()
    .optional()
    .meta({ title: 'Anonymt', description: 'Skriv true där man inte behöver säga vad man heter.' }),
  interpreter: text(100).optional().meta({ title: 'Tolk', description: 'Om tolk, till exempel "Du kan få tolk."' }),
  unconfirmed: text(160).optional().meta({
    title: 'Visas inte än, för att',
    description: 'Varför numret inte visas än. Ska bort när någon har ringt, och då skrivs dagens datum i checked.',
  }),
  secondSource,
  ...provenance,
});

export type Helpline = z.infer<typeof helpline>;
