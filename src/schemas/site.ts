import { z } from 'zod';
import { provenance, text, webAddress } from './fields.ts';

/**
 * What only the authority itself can say. Pages say nothing of it until it is filled in, and `npm run granska` lists what
 * is not, in this order.
 */
export const ownWords = {
  hostLog: text(400).optional().meta({
    title: 'Loggar',
    description:
      'Om värden för logg över besök: vem som gör det, vad som står där och hur länge. För /personuppgifter/.',
  }),
  retention: text(400).optional().meta({
    title: 'Gallring',
    description: 'Hur länge mejl och formulär finns kvar innan de gallras. För /personuppgifter/.',
  }),
  processors: text(400).optional().meta({
    title: 'Leverantörer',
    description: 'Företagen som sköter webbplatsen och mejlen åt myndigheten. För /personuppgifter/.',
  }),
  answerTime: text(200).optional().meta({
    title: 'Svarstid',
    description: 'Hur snart den får svar som säger till om tillgänglighet, i en hel mening. För /tillganglighet/.',
  }),
  responsible: text(80).optional().meta({
    title: 'Ansvarig för texterna',
    description: 'Rollen som ansvarar för texterna, aldrig en persons namn. För /om-webbplatsen/.',
  }),
};

/** The site itself and the authority behind it. */
export const site = z.strictObject({
  name: text(60).meta({ title: 'Webbplatsens namn', description: 'Webbplatsens namn.' }),
  sender: text(80).meta({ title: 'Myndighetens namn', description: 'Myndighetens namn.' }),
  county: text(30).meta({
    title: 'Länets namn',
    description: 'Länets namn så som det sägs efter ordet i.',
  }),
  organisationNumber: z
    .string()
    .regex(/^\d{6}-\d{4}$/, { error: 'Organisationsnumret har fel form.|Skriv till exempel 202100-2429.' })
    .meta({ title: 'Organisationsnummer', description: 'Organisationsnummer.' }),
  governor: text(60).meta({ title: 'Landshövding', description: 'Landshövdingens namn.' }),
  visitingAddress: text(120).meta({ title: 'Besöksadress', description: 'Besöksadress.' }),
  postalAddress: text(120).meta({ title: 'Postadress', description: 'Postadress.' }),
  origin: webAddress
    .refine((value) => !value.endsWith('/'), { error: 'Adressen slutar med /.|Ta bort det sista snedstrecket.' })
    .meta({
      title: 'Webbplatsens adress',
      description: 'Webbplatsens adress utan snedstreck sist. Miljövariabeln URL går före.',
    }),
  tag: z
    .string()
    .regex(/^tag:[a-z0-9.-]+\.[a-z]+,\d{4}(-\d{2}){0,2}:[a-z0-9]+([/.-][a-z0-9]+)*$/, {
      error: 'Taggen har fel form.|Skriv den som "tag:exempel.se,2026:namn": en domän ni har, ett år och ett namn.',
    })
    .meta({
      title: 'Fast namn',
      description:
        'Webbplatsens fasta namn i kalendrar och flöden (RFC 4151). Ändra det aldrig, inte ens när adressen byts: då får alla som följer dem allt en gång till.',
    }),
  locale: z
    .literal('sv', { error: 'Språket är inte svenska.|Skriv "sv".' })
    .meta({ title: 'Språk', description: 'Webbplatsens språk.' }),
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, { error: 'Förvarets namn har fel form.|Skriv det som ägare/namn, utan https://.' })
    .optional()
    .meta({
      title: 'Förvar på GitHub',
      description: 'Förvaret på GitHub med webbplatsens filer, som ägare/namn. Redigeraren på /admin/ skriver dit.',
    }),
  follow: z
    .array(
      z.strictObject({
        name: text(40).meta({ title: 'Namn', description: 'Vad kanalen heter.' }),
        url: webAddress.meta({ title: 'Adress', description: 'Kanalens adress.' }),
      }),
    )
    .meta({
      title: 'Sociala medier',
      description: 'Sociala medier, eller sidan där länkarna till dem står. Tom lista om ingen är känd.',
    }),
  neutralSite: z
    .strictObject({
      value: webAddress.meta({ title: 'Adress', description: 'Adressen till framsidan.' }),
      title: text(20).meta({ title: 'Namn', description: 'Namnet, så kort som möjligt. Det står bredvid knappen.' }),
      ...provenance,
    })
    .meta({
      title: 'Dit Lämna snabbt leder',
      description: 'Den vanliga webbplats dit knappen Lämna snabbt leder. Den ska inte väcka misstankar.',
    }),
  ...ownWords,
  ...provenance,
});

export type Site = z.infer<typeof site>;
