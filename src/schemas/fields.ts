import { z } from 'zod';
import { isRealDate } from '../lib/dates.ts';
import { hasAllDigits, phonePattern } from '../lib/phone.ts';
import { parseUrl } from '../lib/urls.ts';

// Every message is written for editors, as "what is wrong|what to do": the content check splits it at the bar.

/** Text in one line: JSON and front matter carry words, never markup. */
export const text = (maxLength = 300) =>
  z
    .string()
    .trim()
    .min(1, { error: 'Texten är tom.|Skriv en text eller ta bort raden.', abort: true })
    .max(maxLength, { error: `Texten är längre än ${maxLength} tecken.|Korta den.` })
    .regex(/^[^\n\r\t]*$/, { error: 'Texten har en radbrytning eller tabb.|Skriv den på en rad.' })
    .refine((value) => !/(?![\n\r\t])[\p{Cc}\p{Co}\u2028\u2029]/u.test(value), {
      error: 'Ett tecken som inte syns står i texten.|Skriv om texten på nytt.',
    })
    .refine((value) => !/<\/?[a-z!][^>]*>?/i.test(value), {
      error: 'HTML-kod får inte stå i texten.|Skriv vanlig text utan < och >.',
    })
    .refine((value) => !/\]\(|\*\*/.test(value), {
      error: 'Länkar och fet text fungerar inte här.|Skriv vanlig text utan [ ]( ) och **.',
    })
    .refine((value) => !/\{\{|\{%|%\}|\}\}/.test(value), {
      error: 'Mallkod ({{ }} eller {% %}) får inte stå i texten.|Ta bort klamrarna.',
    });

/** A whole day, `YYYY-MM-DD`. */
export const day = z
  .string({ error: 'Värdet är inget datum.|Skriv år-månad-dag, till exempel 2026-11-24.' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: 'Datumet har fel form.|Skriv år-månad-dag, till exempel 2026-11-24.',
    abort: true,
  })
  .refine(isRealDate, { error: 'Datumet finns inte i almanackan.|Kontrollera månad och dag.' });

/** A day, a month or a year: as exact as the source is. */
export const partialDate = z
  .string({ error: 'Värdet är inget datum.|Skriv 2026-11-24, "2026-11" eller "2026".' })
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
    error: 'Datumet har fel form.|Skriv 2026-11-24, "2026-11" eller "2026".',
    abort: true,
  })
  .refine(isRealDate, { error: 'Datumet finns inte i almanackan.|Kontrollera månad och dag.' });

/** A language code (BCP 47, ISO 639). */
export const languageCode = z.string().regex(/^[a-z]{2,3}$/, {
  error: 'Språkkoden har fel form.|Skriv två eller tre små bokstäver, till exempel "en".',
});

/** An id that other records and Markdown point at. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'Id:t har fel form.|Använd små bokstäver a–z, siffror och bindestreck, till exempel "polisen-ung".',
});

/** A municipality's code. */
export const municipalityCode = z.string().regex(/^\d{4}$/, {
  error: 'Kommunkoden har fel form.|Skriv fyra siffror, till exempel "2080".',
});

/**
 * A record of another kind, by its id, or a municipality by its code. The editor lets one choose it by its name, and the
 * check looks for it (`refs.ts`).
 */
export const ref = (kind: string) => (kind === 'municipalities' ? municipalityCode : id).meta({ ref: kind });

// The same in a pattern, for editors that know no more of an address than that.
const addressPattern = (start: string) => `^${start}[^\\s<>"{}\\\\^\`|]+$`;

const isWebAddress = (value: string, protocols: string[]) =>
  protocols.includes(parseUrl(value)?.protocol ?? '') && !/[\s<>"{}\\^`|]/.test(value);

// Names with a dot and a last part of letters: neither a machine of one's own, a number nor an address within another.
// What is written with å, ä and ö comes out of URL in letters of the code (xn--).
const hasRealHost = (value: string) =>
  /^\w+:\/\/[^/]/.test(value) &&
  /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+([a-z]{2,}|xn--[a-z\d-]+)$/.test(new URL(value).hostname);

const noHost = 'Adressens första del kan inte finnas.|Kontrollera delen efter https://, till exempel www.polisen.se.';

/** An address that visitors are sent to: encrypted only (DIGG's webbriktlinje 7). */
export const webAddress = z
  .string()
  .refine((value) => isWebAddress(value, ['https:']), {
    error: 'Adressen är ingen säker webbadress.|Skriv hela adressen, med https:// först och utan mellanslag.',
    abort: true,
  })
  .refine(hasRealHost, { error: noHost })
  .meta({
    pattern: addressPattern('https://'),
    patternErrorMessage:
      'Adressen är ingen säker webbadress. Skriv hela adressen, med https:// först och utan mellanslag.',
  });

/** Where a fact was read. Old pages may have been read over http; visitors are never sent there. */
const sourceAddress = z
  .string()
  .refine((value) => value === 'egen' || isWebAddress(value, ['https:', 'http:']), {
    error: 'Källan är ingen webbadress.|Skriv adressen till sidan där uppgiften står, eller "egen".',
    abort: true,
  })
  .refine((value) => value === 'egen' || hasRealHost(value), { error: noHost })
  .refine((value) => !/^https?:\/\/raw\./.test(value), {
    error: 'Källan är en fil utan sida, som få kan läsa.|Skriv adressen till sidan där filen visas.',
  })
  .meta({
    pattern: `^egen$|${addressPattern('https?://')}`,
    patternErrorMessage: 'Källan är ingen webbadress. Skriv adressen till sidan där uppgiften står, eller "egen".',
  });

/** A Swedish telephone number as it is printed. */
export const phone = z
  .string()
  .regex(phonePattern, {
    error: 'Telefonnumret har fel form.|Skriv det som det trycks, till exempel 010-225 00 00 eller 114 14.',
    abort: true,
  })
  .refine(hasAllDigits, { error: 'Telefonnumret har fel antal siffror.|Kontrollera det mot källan.' });

/** An e-mail address of a function, never of a person. */
export const email = z.email({
  error: 'E-postadressen har fel form.|Skriv den som namn@doman.se, utan mellanslag.',
});

/** Where a fact comes from, when its source was published and when we last read it. */
export const provenance = {
  publisher: text(120).meta({ title: 'Utgivare', description: 'Vem som har publicerat källan.' }),
  source: sourceAddress.meta({
    title: 'Källa',
    description: 'Adressen till sidan där uppgiften lästes, eller "egen".',
  }),
  published: partialDate
    .nullable()
    .meta({ title: 'Källans datum', description: 'När källan publicerades. null om det inte framgår.' }),
  checked: day.meta({ title: 'Läst', description: 'När någon senast läste källan.' }),
  confidence: z
    .enum(['high', 'medium'], {
      error: 'Osäkra uppgifter får inte publiceras.|Skriv "high" eller "medium", eller ta bort uppgiften.',
    })
    .meta({
      title: 'Hur säker uppgiften är',
      description: 'Hur säker uppgiften är. "high": utgivarens egen sida. "medium": ett register eller en äldre sida.',
    }),
};

/** Where somebody else says the same. */
export const secondSource = sourceAddress.optional().meta({
  title: 'Andra källa',
  description: 'Adressen till en andra källa, från en annan utgivare, som säger samma sak.',
});

/** One fact with its own provenance. */
export const fact = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value: value.meta({ title: 'Uppgiften', description: 'Själva uppgiften.' }),
    note: text()
      .optional()
      .meta({ title: 'En mening om uppgiften', description: 'En egen mening om uppgiften, som besökaren får läsa.' }),
    ...provenance,
  });

/** A fact that is a page of somebody else's: the link to it is called what the page is. */
export const linkFact = () =>
  fact(webAddress).extend({
    title: text(160)
      .optional()
      .meta({ title: 'Sidans rubrik', description: 'Rubriken på sidan som uppgiften länkar till.' }),
  });

/** A fact that someone in need acts on: a second source of another publisher may confirm it. */
export const confirmed = <Value extends z.ZodType>(value: Value) => fact(value).extend({ secondSource });

export type Provenance = z.infer<z.ZodObject<typeof provenance>>;
export type Fact<Value = string> = Provenance & {
  value: Value;
  title?: string | undefined;
  note?: string | undefined;
};
