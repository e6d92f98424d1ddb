import { z } from 'zod';
import { foreignCodes } from '../lib/languages.ts';
import { day, partialDate, ref, text } from './fields.ts';

const shared = {
  title: text(70).meta({ title: 'Rubrik', description: 'Sidans rubrik. Ingen annan sida får ha samma.' }),
  description: text(160)
    .min(50, { error: 'Beskrivningen är kortare än 50 tecken.|Skriv en eller två hela meningar.' })
    .meta({ title: 'Ingress', description: 'Ingressen. Sökmotorer visar den också.' }),
  reviewed: day.meta({
    title: 'Genomgången',
    description:
      'Dagen då någon senast skrev eller gick igenom sidan. Besökaren läser ”Ändrad” och dagen, i en nyhet ”Skriven”.',
  }),
  owner: text(60).optional().meta({
    title: 'Ansvarig',
    description: 'Rollen som håller sidan aktuell, aldrig en persons namn. Annars redaktionen.',
  }),
  helplines: z
    .array(ref('helplines'))
    .min(1, { error: 'Listan är tom.|Skriv minst ett id eller ta bort raden.' })
    .optional()
    .meta({
      title: 'Nummer först på sidan',
      description: 'Hjälpnummer som står först på sidan, med id från helplines.json.',
    }),
  document: z
    .string({ error: 'Dokumentets adress är ingen text.|Skriv till exempel /assets/rapport.pdf.' })
    .regex(/^\/assets\/[a-z0-9/-]+\.(pdf|docx|xlsx|pptx|odt|ods)$/, {
      error: 'Dokumentets adress har fel form.|Skriv till exempel /assets/rapport.pdf, med små bokstäver.',
    })
    .optional()
    .meta({ title: 'Dokument', description: 'Ett dokument i mappen assets med samma innehåll som sidan.' }),
  keywords: z
    .array(text(60))
    .optional()
    .meta({ title: 'Fler ord i A–Ö', description: 'Fler ord som sidan står under i A–Ö.' }),
};

const embargo = day.optional().meta({
  title: 'Visas från',
  description: 'Visas från. Dagen då sidan blir synlig för besökare. Utan den visas sidan så snart den är publicerad.',
});

const refuse = (message: string) =>
  z.never({ error: message }).optional().meta({ title: 'Används inte', description: 'Används inte här.' });

// Both or none: who reviewed, and when. A name is not asked for: a role says what the review is worth.
const translation = z.strictObject({
  reviewed: day.nullable().meta({
    title: 'Granskad',
    description: 'Dagen då en människa granskade översättningen. null tills det är gjort.',
  }),
  reviewer: text(80)
    .optional()
    .meta({ title: 'Granskare', description: 'Granskarens roll, till exempel auktoriserad translator i arabiska.' }),
});

/** The front matter of an ordinary Markdown page. */
export const page = z.strictObject({
  ...shared,
  embargo,
  lang: z
    .enum(foreignCodes, {
      error: `Språket finns inte på webbplatsen.|Välj bland ${foreignCodes.join(', ')}, eller ta bort raden.`,
    })
    .optional()
    .meta({ title: 'Språk', description: 'Sidans språk, om det inte är svenska.' }),
  quickExit: z
    .boolean()
    .refine((value) => value, {
      error:
        'Knappen går inte att ta bort så.|Ta bort raden. Sidor med nummer till den som är utsatt har alltid knappen.',
    })
    .optional()
    .meta({
      title: 'Knappen Lämna snabbt',
      description:
        'Knappen Lämna snabbt. Den finns alltid där ett nummer till den som är utsatt står, på lättläst och på andra språk. Skriv true om sidan behöver den ändå.',
    }),
  translation: translation.optional().meta({
    title: 'Översättning',
    description: 'På en sida på ett annat språk: om en människa har granskat översättningen.',
  }),
  permalink: z
    .never({ error: 'Sidans adress kommer av mappen och filnamnet.|Ta bort raden permalink.' })
    .optional()
    .meta({ title: 'Adress', description: 'Bara för felsidan.' }),
});

/** The front matter of the error page, the only one whose address does not come of its path. */
export const errorPage = page.extend({
  embargo: refuse('Felsidan måste alltid finnas.|Ta bort raden embargo.'),
  permalink: z
    .literal('/404.html', { error: 'Felsidan har en fast adress.|Skriv permalink: /404.html.' })
    .meta({ title: 'Adress', description: 'Felsidans adress, alltid /404.html.' }),
});

/** The front matter of a news item. */
export const newsItem = z.strictObject({
  ...shared,
  embargo,
  published: partialDate.meta({
    title: 'Källans datum',
    description: 'När källan publicerade det som nyheten handlar om. Dagen står bredvid källan.',
  }),
  source: ref('links').meta({ title: 'Källa', description: 'Källans id i links.json.' }),
});

/** The front matter of a newsletter issue. */
export const newsletterIssue = z.strictObject({
  ...shared,
  embargo: refuse('Ett nyhetsbrev visas från dagen i published.|Ta bort raden embargo.'),
  published: day.meta({ title: 'Skickas', description: 'Dagen då brevet skickas. Det visas från den dagen.' }),
});

export type Page = z.infer<typeof page>;
export type NewsItem = z.infer<typeof newsItem>;
