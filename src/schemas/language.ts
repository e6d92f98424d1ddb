import { z } from 'zod';
import { language as languageCode, provenance, text } from './fields.ts';

/** A language that the guide Gängsnacket exists in. */
export const language = z.strictObject({
  code: languageCode.describe('Språkkod enligt BCP 47.'),
  nameSv: text(60).describe('Språkets namn på svenska.'),
  name: text(60).describe('Språkets namn på språket självt.'),
  dir: z
    .enum(['ltr', 'rtl'], { error: 'Skrivriktningen finns inte.|Välj "ltr" eller "rtl".' })
    .describe('Skrivriktningen.'),
  ...provenance,
});

export type Language = z.infer<typeof language>;
