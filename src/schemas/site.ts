import { z } from 'zod';
import { provenance, text, webAddress } from './fields.ts';

/**
 * What only the authority itself can say. Pages say nothing of it until it is filled in, and `npm run granska` lists what
 * is not, in this order.
 */
export const ownWords = {
  hostLog: text(400)
    .optional()
    .describe('Om värden för logg över besök: vem som gör det, vad som står där och hur länge. För /personuppgifter/.'),
  retention: text(400)
    .optional()
    .describe('Hur länge mejl och formulär finns kvar innan de gallras. För /personuppgifter/.'),
  processors: text(400)
    .optional()
    .describe('Företagen som sköter webbplatsen och mejlen åt myndigheten. För /personuppgifter/.'),
  answerTime: text(200)
    .optional()
    .describe('Hur snart den får svar som säger till om tillgänglighet, i en hel mening. För /tillganglighet/.'),
  responsible: text(80)
    .optional()
    .describe('Rollen som ansvarar för texterna, aldrig en persons namn. För /om-webbplatsen/.'),
};

/** The site itself and the authority behind it. */
export const site = z.strictObject({
  name: text(60).describe('Webbplatsens namn.'),
  sender: text(80).describe('Myndighetens namn.'),
  organisationNumber: z
    .string()
    .regex(/^\d{6}-\d{4}$/, { error: 'Organisationsnumret har fel form.|Skriv till exempel 202100-2429.' })
    .describe('Organisationsnummer.'),
  governor: text(60).describe('Landshövdingens namn.'),
  visitingAddress: text(120).describe('Besöksadress.'),
  postalAddress: text(120).describe('Postadress.'),
  origin: webAddress
    .refine((value) => !value.endsWith('/'), { error: 'Adressen slutar med /.|Ta bort det sista snedstrecket.' })
    .describe('Webbplatsens adress utan snedstreck sist. Miljövariabeln URL går före.'),
  tag: z
    .string()
    .regex(/^tag:[a-z0-9.-]+\.[a-z]+,\d{4}(-\d{2}){0,2}:[a-z0-9]+([/.-][a-z0-9]+)*$/, {
      error: 'Taggen har fel form.|Skriv den som "tag:exempel.se,2026:namn": en domän ni har, ett år och ett namn.',
    })
    .describe(
      'Webbplatsens fasta namn i kalendrar och flöden (RFC 4151). Ändra det aldrig, inte ens när adressen byts: då får alla som följer dem allt en gång till.',
    ),
  locale: z.literal('sv', { error: 'Språket är inte svenska.|Skriv "sv".' }).describe('Webbplatsens språk.'),
  repository: z
    .string()
    .regex(/^[\w.-]+\/[\w.-]+$/, { error: 'Förvarets namn har fel form.|Skriv det som ägare/namn, utan https://.' })
    .optional()
    .describe('Förvaret på GitHub med webbplatsens filer, som ägare/namn. Redigeraren på /admin/ skriver dit.'),
  follow: z
    .array(
      z.strictObject({ name: text(40).describe('Vad kanalen heter.'), url: webAddress.describe('Kanalens adress.') }),
    )
    .describe('Sociala medier, eller sidan där länkarna till dem står. Tom lista om ingen är känd.'),
  neutralSite: z
    .strictObject({
      value: webAddress.describe('Adressen till framsidan.'),
      title: text(20).describe('Namnet, så kort som möjligt. Det står bredvid knappen.'),
      ...provenance,
    })
    .describe('Den vanliga webbplats dit knappen Lämna snabbt leder. Den ska inte väcka misstankar.'),
  ...ownWords,
  ...provenance,
});

export type Site = z.infer<typeof site>;
