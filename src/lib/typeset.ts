import sv from 'hyphen/sv/index.js';

const noBreak = '\u00a0';

const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const units =
  '%|§§?|kr|kronor|öre|procent|tusen|miljoner|miljarder|kB|MB|GB|byte|px|mm|cm|m|km|år|månader|veckor|dagar|timmar|minuter|sekunder';
const abbreviations = 't\\. ex|bl\\. a|d\\. v\\. s|m\\. fl|m\\. m|o\\. s\\. v|s\\. k|fr\\. o\\. m|t\\. o\\. m';

/** Spaces that no line may end with, as Swedish is written (Svenska skrivregler). Each leaves the text as it reads. */
const rules: [pattern: RegExp, replacement: string | ((found: string) => string)][] = [
  // Groups of digits: 15 279, 791 84, 010-225 00 00.
  [/(?<=(?<!\d)\d{1,3}) (?=\d{2,3}(?!\d))/g, noBreak],
  [new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${months})(?!\\p{L}))`, 'gu'), noBreak],
  [new RegExp(`(?<=\\d) (?=(?:${units})(?!\\p{L}))`, 'gu'), noBreak],
  [/(?<=§) (?=\d)/g, noBreak],
  [new RegExp(`(?<!\\p{L})(?:${abbreviations})\\.`, 'gu'), (found) => found.replaceAll(' ', noBreak)],
];

const abbreviation = new RegExp(abbreviations);

/** Binds numbers to what they count, and the parts of numbers, dates and abbreviations to each other. */
export function bindSpaces(text: string): string {
  // Most texts have neither a number nor an abbreviation.
  if (!/[\d§]/.test(text) && !(text.includes('. ') && abbreviation.test(text))) return text;
  return rules.reduce((bound, [pattern, replacement]) => bound.replace(pattern, replacement as string), text);
}

const hyphenated = new Map<string, string>();

/**
 * Puts soft hyphens in long words, by TeX's patterns for Swedish.
 * @param minLength how many letters a word has that is long. Fourteen letters of the largest heading are as much as a phone
 * of 320 px has room for.
 */
export function hyphenate(text: string, minLength = 14): string {
  return text.replace(/\p{L}+/gu, (word) => {
    if (word.length < minLength) return word;
    const known = hyphenated.get(word) ?? sv.hyphenateSync(word);
    hyphenated.set(word, known);
    return known;
  });
}

// By patterns, since the page is our own renderer's, where every attribute stands in double quotes, and must come out byte
// for byte as it was but for its spaces: a parser would write all of it anew. Untouched are code, dates marked as such,
// which others' programs read, and numbers and addresses that are copied; styles keep the last three in one piece.
const tag = '<(?:"[^"]*"|[^">])*>';
const untouched =
  '<(script|style|title|code|pre|textarea|time)\\b[\\s\\S]*?<\\/\\1>|<a href="(?:tel|mailto):[\\s\\S]*?<\\/a>';
const parts = new RegExp(`${untouched}|<h([1-3])\\b[\\s\\S]*?<\\/h\\2>|${tag}|[^<]+`, 'g');
const partsOfHeading = new RegExp(`${untouched}|${tag}|[^<]+`, 'g');

const typesetHeading = (heading: string) =>
  heading.replace(partsOfHeading, (part) => (part.startsWith('<') ? part : hyphenate(bindSpaces(part))));

/**
 * Sets the visible text of a page of ours: no-break spaces everywhere, soft hyphens in headings, whose letters are so
 * large that a long word is wider than a phone. Other words are left to `hyphens: auto`: soft hyphens in all text
 * would go along when it is copied, and cost each page more than they give.
 * @param html a whole page; what stands before its body (title, description, structured data) is left
 */
export function typesetPage(html: string): string {
  const start = html.indexOf('<body');
  if (start < 0) return html;
  const set = html.slice(start).replace(parts, (part, _name, level: string | undefined) => {
    if (level) return typesetHeading(part);
    return part.startsWith('<') ? part : bindSpaces(part);
  });
  return html.slice(0, start) + set;
}

/** A page as machines read it: without soft hyphens and with ordinary spaces. */
export const withoutTypesetting = (html: string): string => html.replaceAll('\u00ad', '').replaceAll(noBreak, ' ');
