import { z } from 'zod';
import { id, languageCode, provenance, text } from './fields.ts';

/** An address on this site: starts and ends with a slash, small letters a-z (DIGG's webbriktlinje 99). */
export const address = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)*$/, {
    error: 'Adressen har fel form.|Skriv den med / först och sist, till exempel /lagen/.',
  })
  .meta({ ref: 'pages' });

/** An entry of the menu or the footer. */
export const navigation = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Postens id.' }),
  label: text(40).meta({ title: 'Text', description: 'Texten i menyn.' }),
  address: address.meta({ title: 'Sida', description: 'Sidans adress.' }),
  place: z
    .enum(['main', 'footer'], { error: 'Platsen finns inte.|Välj "main" (menyn) eller "footer" (sidfoten).' })
    .meta({ title: 'Plats', description: 'Var posten står.' }),
  language: languageCode.optional().meta({ title: 'Språk', description: 'Språkkod, om texten inte är svensk.' }),
  ...provenance,
});

export type Navigation = z.infer<typeof navigation>;
