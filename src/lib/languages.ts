export type Direction = 'ltr' | 'rtl';

/** How a language is written, apart from its words. Telephone numbers are dialled, and keep our digits in all of them. */
export interface Customs {
  dir: Direction;
  /** Its digits, by ICU's name of the numbering system: Latin, Arabic or Persian ones. */
  digits: 'latn' | 'arab' | 'arabext';
  /** What ends a sentence. */
  stop: '.' | '።';
  /** What stands between the parts of a list. */
  comma: string;
  /** Where the months have two sets of names in use: the locale of the other. */
  otherMonths?: string;
  /** How the first day of a month is written, where that is no bare number. */
  firstDay?: string;
}

const fromLeft: Customs = { dir: 'ltr', digits: 'latn', stop: '.', comma: ', ' };
const fromRight: Customs = { ...fromLeft, dir: 'rtl', comma: '، ' };

/**
 * The languages that pages may be in beside Swedish, each with its customs. Pages in a language lie in the folder of its
 * code (BCP 47, the shortest ISO 639 code), so that an address tells the language of what it leads to.
 */
export const foreignLanguages = {
  en: fromLeft,
  // Latin digits, as ICU has for Arabic where no country is said: those of the telephone numbers beside them, and those
  // that an Arab from the Maghreb reads too. The months are named as in Egypt and the Gulf, and as in Syria and Iraq.
  ar: { ...fromRight, otherMonths: 'ar-SY' },
  ckb: { ...fromRight, digits: 'arab' },
  fa: { ...fromRight, digits: 'arabext' },
  fr: { ...fromLeft, firstDay: '1er' },
  so: fromLeft,
  es: fromLeft,
  ti: { ...fromLeft, stop: '።', comma: '፡ ' },
  tr: fromLeft,
} satisfies Record<string, Customs>;

export type ForeignLanguage = keyof typeof foreignLanguages;

/** The codes of the languages that pages may be in beside Swedish. */
export const foreignCodes = Object.keys(foreignLanguages) as ForeignLanguage[];

const isForeign = (code: string): code is ForeignLanguage => code in foreignLanguages;

/** How a page's language is written; Swedish and unknown ones are written as Swedish is. */
export const customsOf = (code: string): Customs => (isForeign(code) ? foreignLanguages[code] : fromLeft);

/** The direction of writing of a page's language. */
export const directionOf = (code: string): Direction => customsOf(code).dir;

const zeros = { latn: '0', arab: '٠', arabext: '۰' };

/** A text with its Latin digits in those of a language. Never for a telephone number. */
export function inDigitsOf(code: string, text: string): string {
  const zero = zeros[customsOf(code).digits].charCodeAt(0);
  return text.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** A sentence with the stop of its language, whichever it had, if any. */
export const endSentence = (code: string, text: string): string => text.replace(/[.።]$/, '') + customsOf(code).stop;

/** The language of one of our pages, by its address: `/ar/` → `ar`, everything else is Swedish. */
export function languageOf(address: string): string {
  const first = address.split(/[/#?]/)[1] ?? '';
  return isForeign(first) ? first : 'sv';
}

/** `lang` and, where it differs from that of the page, `dir` of a part that is in another language (WCAG 3.1.2). */
export function partIn(code: string, pageLanguage: string): { lang?: string; dir?: Direction } {
  if (code === pageLanguage) return {};
  const dir = directionOf(code);
  return dir === directionOf(pageLanguage) ? { lang: code } : { lang: code, dir };
}

/** True for a page in another language than Swedish that no person has reviewed. */
export const isPreliminary = ({ lang, translation }: { lang?: unknown; translation?: unknown }): boolean =>
  lang !== undefined && !(translation as { reviewed?: unknown } | undefined)?.reviewed;
