import { z } from 'zod';
import { id, provenance, ref, text } from './fields.ts';
import { address } from './navigation.ts';

const numbers = z
  .array(ref('helplines'))
  .min(1, { error: 'Listan är tom.|Skriv minst ett id eller ta bort raden.' })
  .optional()
  .meta({ title: 'Nummer', description: 'Nummer som svarar då, med id från helplines.json.' });

const ask = text(90).optional().meta({
  title: 'Be om',
  description: 'Vad man säger när man når kommunen, efter "Ring kommunen och". Till exempel "be om socialtjänsten".',
});

const timeLines = ['always', 'now', 'day', 'evening'] as const;

/** A question that people have in every municipality, and how it is answered where little is known. */
export const question = z
  .strictObject({
    id: id.meta({ title: 'Id', description: 'Ankaret på kommunens sida: /kommuner/storan/#orolig.' }),
    question: text(90).meta({ title: 'Fråga', description: 'Frågan, som den som undrar skulle ställa den.' }),
    answer: text(200).meta({ title: 'Svar', description: 'Svaret som gäller överallt, i en eller två meningar.' }),
    always: text(80).optional().meta({
      title: 'Vid fara',
      description: 'Vad man gör om det är fara just nu. Visas i varje kommun, vad kommunen än har för eget svar.',
    }),
    now: z
      .strictObject({
        text: text(200).meta({ title: 'Text', description: 'Vad man kan göra när som helst på dygnet.' }),
        helplines: numbers,
      })
      .optional()
      .meta({ title: 'Just nu', description: 'Raden "Just nu".' }),
    day: z
      .strictObject({
        ask,
        text: text(200).optional().meta({ title: 'Text', description: 'Mer om vad man kan göra på dagen.' }),
        helplines: numbers,
      })
      .refine(({ ask: what, text: more }) => what || more, {
        error: 'Raden säger inget.|Skriv ask eller text.',
      })
      .optional()
      .meta({ title: 'Dagtid', description: 'Raden "Dagtid".' }),
    evening: z
      .strictObject({
        onCall: z
          .literal(true, { error: 'Värdet kan bara vara true.|Skriv true eller ta bort raden.' })
          .optional()
          .meta({
            title: 'Socialjouren svarar',
            description: 'Skriv true där kommunens socialjour svarar. Då visas hur den nås, där det är känt.',
          }),
        text: text(200).meta({
          title: 'Text',
          description: 'Vad man gör, där onCall inte står eller kommunens socialjour inte är känd.',
        }),
        helplines: numbers,
      })
      .optional()
      .meta({ title: 'Kvällar och helger', description: 'Raden "Kvällar och helger".' }),
    fact: z
      .enum(['concernReportPage', 'coordinator', 'citizenPromise'], {
        error: 'Uppgiften finns inte.|Välj bland "concernReportPage", "coordinator" och "citizenPromise".',
      })
      .optional()
      .meta({
        title: 'Uppgift om kommunen',
        description: 'Den uppgift om kommunen som svarar på frågan, där den är känd.',
      }),
    ask: ask.meta({
      title: 'Fråga kommunen om',
      description: 'Vad man frågar kommunen om, i en fråga som inte gäller hjälp.',
    }),
    otherwise: text(120)
      .optional()
      .meta({ title: 'Annars', description: 'Vad som sägs där kommunen inte har något eget svar.' }),
    page: address
      .optional()
      .meta({ title: 'Sida', description: 'Adressen till en sida med mer om frågan. Länken får sidans rubrik.' }),
    ...provenance,
  })
  .superRefine((value, context) => {
    const missing = timeLines.filter((line) => value[line] === undefined);
    if (missing.length === 0 || missing.length === timeLines.length) return;
    // Who needs help must see what holds at every hour. What the missing line is, its own description says.
    for (const line of missing) context.addIssue({ code: 'custom', path: [line], message: 'Raden saknas.|Skriv den.' });
  });

export type Question = z.infer<typeof question>;
