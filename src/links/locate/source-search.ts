import { attempt } from '../../lib/attempt.ts';
import { listValues } from '../read/json.ts';

/** A place in a source file where an address is written. */
export interface SourcePlace {
  file: string;
  offset: number;
  /** Of a JSON file (RFC 6901). */
  pointer?: string;
  /** How sure the match is: an address in a link beats the same letters in a text. */
  score: number;
  /** The letters that were found: as the editor wrote them. */
  written: string;
}

/** The ways in which an editor may have written an address that stands like this in the built page. */
export function spellings(raw: string, value: string, origin: string): string[] {
  const decoded = attempt(() => decodeURI(value)) ?? value;
  const forms = [raw, value, decoded, attempt(() => encodeURI(decoded)) ?? decoded, value.replaceAll('&', '&amp;')];
  const short = forms.flatMap((form) => {
    if (form.startsWith(origin)) return [`/${form.slice(origin.length)}`];
    return /^mailto:/i.test(form) ? [form.slice('mailto:'.length)] : [];
  });
  return [...new Set([...forms, ...short])].filter((form) => form.length > 0);
}

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** A Markdown text with its code and comments blanked out: links there are only shown. */
const withoutCode = (text: string) =>
  text
    .replace(/^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))/gm, blank)
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(/(?<!`)(`+)(?!`)([^\n]*?[^`\n])\1(?!`)/g, blank);

const partOfAddress = /[\p{L}\p{N}/%~_+@-]/u;
const goesOn = /[\p{L}\p{N}/%~_+@#?&=-]/u;

function scoreAt(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/(\]\(<?|\]:\s*<?|(?:href|src|action|url|poster|data|content)=["']?)$/i.test(before)) return 3;
  if (/["'`<(]$/.test(before) && /^["'`>)]/.test(text.slice(end, end + 1))) return 2;
  return 1;
}

function findPlain(file: string, text: string, needles: readonly string[]): SourcePlace[] {
  const found: SourcePlace[] = [];
  for (const needle of needles)
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      const isPart =
        (at > 0 && partOfAddress.test(text[at - 1] as string) && partOfAddress.test(needle[0] as string)) ||
        goesOn.test(text[end] ?? '') ||
        (text[end] === '.' && partOfAddress.test(text[end + 1] ?? ''));
      const isKnown = found.some((other) => at < other.offset + other.written.length && end > other.offset);
      if (!isPart && !isKnown) found.push({ file, offset: at, score: scoreAt(text, at, end), written: needle });
    }
  return found.sort((a, b) => a.offset - b.offset);
}

const toPointer = (path: readonly (string | number)[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const digits = (text: string) => text.replace(/^\+46/, '0').replace(/\D/g, '');
const isNumber = (text: string) => /^[\d+() -]{2,20}$/.test(text);

function findInJson(file: string, text: string, needles: readonly string[]): SourcePlace[] {
  const tel = needles.find((needle) => /^tel:/i.test(needle))?.slice('tel:'.length);
  return listValues(text).flatMap(({ text: value, path, raw, offset }) => {
    const key = String(path.at(-1));
    const score = key === 'source' ? 0 : /url|href|link|page|address|email|phone|number/i.test(key) ? 3 : 2;
    const found = { file, pointer: toPointer(path) };
    if (needles.includes(value) || needles.includes(raw)) return [{ ...found, offset, score, written: raw }];
    if (tel && isNumber(value) && digits(value) === digits(tel)) return [{ ...found, offset, score, written: raw }];
    // A text with the address in it, such as Markdown or HTML kept in a record.
    return findPlain(file, raw, needles).map((place) => ({
      ...place,
      ...found,
      offset: offset + place.offset,
      score: 2,
    }));
  });
}

/** Every place in a source file where an address is written, in order. */
export function findInSource(file: string, text: string, needles: readonly string[]): SourcePlace[] {
  if (/\.json$/i.test(file)) return findInJson(file, text, needles);
  return findPlain(file, /\.(md|markdown)$/i.test(file) ? withoutCode(text) : text, needles);
}
