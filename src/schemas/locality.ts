import { z } from 'zod';
import { provenance, ref, text } from './fields.ts';

const place = z.strictObject({
  name: text(60).meta({ title: 'Namn', description: 'Ortens namn.' }),
  kind: z
    .enum(['tätort', 'del av tätort', 'postort', 'ort', 'by', 'fjällanläggning', 'fjällområde', 'stadsdel'], {
      error:
        'Slaget finns inte.|Välj bland "tätort", "del av tätort", "postort", "ort", "by", "fjällanläggning", "fjällområde" och "stadsdel".',
    })
    .meta({
      title: 'Slag',
      description: 'Vad för slags ort det är. En stadsdel går att söka på, men nämns aldrig på webbplatsen.',
    }),
  otherNames: z
    .array(text(60))
    .min(1, { error: 'Listan är tom.|Skriv minst ett namn eller ta bort raden.' })
    .optional()
    .meta({ title: 'Andra namn', description: 'Andra namn på orten.' }),
});

const postcode = z.string().regex(/^\d{5}$/, {
  error: 'Postnumret har fel form.|Skriv fem siffror utan mellanslag, till exempel "79091".',
});

/** Places and postcodes of one municipality, of one source: whoever searches for them is led to the municipality. */
export const locality = z
  .strictObject({
    municipality: ref('municipalities').meta({
      title: 'Kommun',
      description: 'Koden för kommunen som orterna och postnumren hör till.',
    }),
    alsoIn: z
      .array(ref('municipalities'))
      .min(1, { error: 'Listan är tom.|Skriv minst en kommunkod eller ta bort raden.' })
      .optional()
      .meta({
        title: 'Också i',
        description: 'Koder för kommuner i länet som de också kan höra till. Då får besökaren välja.',
      }),
    outside: text(40).optional().meta({
      title: 'Utanför länet',
      description: 'Kommunen utanför länet som de också kan höra till, utan ordet kommun. Då får besökaren välja.',
    }),
    places: z.array(place).optional().meta({ title: 'Orter', description: 'Orterna.' }),
    postcodes: z
      .array(postcode)
      .optional()
      .meta({ title: 'Postnummer', description: 'Postnumren, fem siffror utan mellanslag.' }),
    ...provenance,
  })
  .refine(({ places, postcodes }) => places?.length || postcodes?.length, {
    error: 'Posten har varken orter eller postnummer.|Skriv places eller postcodes, eller ta bort posten.',
  });

export type Locality = z.infer<typeof locality>;
