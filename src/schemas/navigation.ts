import { z } from 'zod';
import { id, language, provenance, text } from './fields.ts';

/** An address on this site: starts and ends with a slash, small letters a-z (DIGG's webbriktlinje 99). */
export const address = z.string().regex(/^\/([a-z0-9-]+\/)*$/, {
  error: 'Adressen har fel form.|Skriv den med / först och sist, till exempel /lagen/.',
});

/** An entry of the menu or the footer. */
export const navigation = z.strictObject({
  id: id.describe('Postens id.'),
  label: text(40).describe('Texten i menyn.'),
  address: address.describe('Sidans adress.'),
  place: z
    .enum(['main', 'footer'], { error: 'Platsen finns inte.|Välj "main" (menyn) eller "footer" (sidfoten).' })
    .describe('Var posten står.'),
  language: language.optional().describe('Språkkod, om texten inte är svensk.'),
  ...provenance,
});

export type Navigation = z.infer<typeof navigation>;
