import { z } from 'zod';
import { id, language, provenance, text, webAddress } from './fields.ts';

/** A page or document on another site. Markdown names it by id, so its address stands in one place. */
export const link = z.strictObject({
  id: id.describe('Namnet som Markdown använder: [text](lank:id).'),
  title: text(160).describe('Sidans rubrik.'),
  url: webAddress.nullable().describe('Adressen. null om den inte är känd.'),
  summary: text(240).optional().describe('En mening om vad besökaren hittar där.'),
  language: language.optional().describe('Språket, om det inte är svenska.'),
  document: z
    .strictObject({
      type: z
        .enum(['Pdf', 'Word', 'Excel'], {
          error: 'Dokumenttypen är okänd.|Skriv "Pdf", "Word" eller "Excel".',
        })
        .describe('Dokumentets slag.'),
      kilobytes: z
        .number({ error: 'Storleken är inget tal.|Skriv antalet kilobyte med punkt, till exempel 986.8.' })
        .positive({ error: 'Storleken måste vara större än 0.|Skriv antalet kilobyte.' })
        .describe('Dokumentets storlek i kilobyte.'),
    })
    .optional()
    .describe('Typ och storlek, om länken går till ett dokument.'),
  fallback: id.optional().describe('Länken som visas i stället när adressen inte är känd.'),
  ...provenance,
});

export type Link = z.infer<typeof link>;
