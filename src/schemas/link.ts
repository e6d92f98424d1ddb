import { z } from 'zod';
import { id, languageCode, provenance, ref, text, webAddress } from './fields.ts';

/** A page or document on another site. Markdown names it by id, so its address stands in one place. */
export const link = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Namnet som Markdown använder: [text](lank:id).' }),
  title: text(160).meta({ title: 'Rubrik', description: 'Sidans rubrik.' }),
  url: webAddress.nullable().meta({ title: 'Adress', description: 'Adressen. null om den inte är känd.' }),
  summary: text(240)
    .optional()
    .meta({ title: 'Vad man hittar där', description: 'En mening om vad besökaren hittar där.' }),
  language: languageCode.optional().meta({ title: 'Språk', description: 'Språket, om det inte är svenska.' }),
  document: z
    .strictObject({
      type: z
        .enum(['Pdf', 'Word', 'Excel'], {
          error: 'Dokumenttypen är okänd.|Skriv "Pdf", "Word" eller "Excel".',
        })
        .meta({ title: 'Slag', description: 'Dokumentets slag.' }),
      kilobytes: z
        .number({ error: 'Storleken är inget tal.|Skriv antalet kilobyte med punkt, till exempel 986.8.' })
        .positive({ error: 'Storleken måste vara större än 0.|Skriv antalet kilobyte.' })
        .meta({ title: 'Storlek i kB', description: 'Dokumentets storlek i kilobyte.' }),
    })
    .optional()
    .meta({ title: 'Dokument', description: 'Typ och storlek, om länken går till ett dokument.' }),
  fallback: ref('links')
    .optional()
    .meta({ title: 'Länk i stället', description: 'Länken som visas i stället när adressen inte är känd.' }),
  ...provenance,
});

export type Link = z.infer<typeof link>;
