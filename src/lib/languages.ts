/**
 * The languages that pages may be in beside Swedish, each with its direction of writing. Pages in a language lie in the
 * folder of its code (BCP 47, the shortest ISO 639 code), so that an address tells the language of what it leads to.
 */
export const foreignLanguages = {
  en: 'ltr',
  ar: 'rtl',
  ckb: 'rtl',
  fa: 'rtl',
  fr: 'ltr',
  so: 'ltr',
  es: 'ltr',
  ti: 'ltr',
  tr: 'ltr',
} as const;

export type ForeignLanguage = keyof typeof foreignLanguages;
export type Direction = 'ltr' | 'rtl';

/** The codes of the languages that pages may be in beside Swedish. */
export const foreignCodes = Object.keys(foreignLanguages) as ForeignLanguage[];

const isForeign = (code: string): code is ForeignLanguage => code in foreignLanguages;

/** The direction of writing of a page's language; Swedish and unknown ones are written from the left. */
export const directionOf = (code: string): Direction => (isForeign(code) ? foreignLanguages[code] : 'ltr');

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

/**
 * A language's name in itself, with a capital, as ICU has it (LNG-09).
 * @param fallback the name where this copy of ICU does not know the language
 */
export function nameInItself(code: string, fallback: string): string {
  const known = Intl.DisplayNames.supportedLocalesOf([code]).length > 0;
  const name = known ? new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code) : undefined;
  return name ? name.charAt(0).toLocaleUpperCase(code) + name.slice(1) : fallback;
}

/** True for a page in another language than Swedish that no person has reviewed. */
export const isPreliminary = ({ lang, translation }: { lang?: unknown; translation?: unknown }): boolean =>
  lang !== undefined && !(translation as { reviewed?: unknown } | undefined)?.reviewed;
