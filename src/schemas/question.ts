import { z } from 'zod';
import { id, provenance, text } from './fields.ts';

/** A question that people have in every municipality, and how it is answered where little is known. */
export const question = z.strictObject({
  id: id.describe('Ankaret på kommunens sida: /kommuner/mora/#orolig.'),
  question: text(90).describe('Frågan, som den som undrar skulle ställa den.'),
  answer: text(200).describe('Svaret som gäller överallt, i en eller två korta meningar.'),
  safety: text(80)
    .optional()
    .describe('Vad man gör om det är fara just nu. Visas i varje kommun, vad kommunen än har för eget svar.'),
  fact: z
    .enum(['onCall', 'concernReportPage', 'crimePreventionPage', 'citizenPromise'], {
      error:
        'Uppgiften finns inte.|Välj bland "onCall", "concernReportPage", "crimePreventionPage" och "citizenPromise".',
    })
    .optional()
    .describe('Den uppgift om kommunen som svarar på frågan, där den är känd.'),
  switchboard: text(120).optional().describe('Vad man ber om i kommunens växel. Utan den visas inte växeln.'),
  otherwise: text(120).describe('Vad som sägs där kommunen inte har något eget svar.'),
  helplines: z
    .array(id)
    .min(1, { error: 'Listan är tom.|Skriv minst ett id eller ta bort raden.' })
    .optional()
    .describe('Nummer som svarar, med id från helplines.json.'),
  page: z
    .string()
    .regex(/^\/\S*$/, { error: 'Adressen börjar inte med /.|Skriv till exempel /for-unga/.' })
    .optional()
    .describe('Adressen till en sida med mer om frågan. Länken får sidans rubrik.'),
  ...provenance,
});

export type Question = z.infer<typeof question>;
