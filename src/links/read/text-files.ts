import type { Emit } from './address.ts';

interface Line {
  text: string;
  offset: number;
  /** Places in `text` where a folded line went on, with how many characters the file has there besides. */
  folds: { at: number; extra: number }[];
}

function listLines(source: string, unfold: boolean): Line[] {
  const lines: Line[] = [];
  for (const { 0: text, index } of source.matchAll(/[^\r\n]+/g)) {
    const last = lines.at(-1);
    if (unfold && /^[ \t]/.test(text) && last) {
      const skipped = last.folds.reduce((sum, { extra }) => sum + extra, 0);
      last.folds.push({ at: last.text.length, extra: index + 1 - last.offset - last.text.length - skipped });
      last.text += text.slice(1);
    } else lines.push({ text, offset: index, folds: [] });
  }
  return lines;
}

const placeIn = ({ offset, folds }: Line, at: number) =>
  offset + at + folds.reduce((sum, fold) => sum + (fold.at <= at ? fold.extra : 0), 0);

const calendarName = /^(URL|ATTACH|SOURCE|IMAGE|CONFERENCE|TZURL|ORGANIZER|ATTENDEE)$/;

/** The colon that ends a property's name and parameters: one in quotation marks belongs to a parameter. */
function splitProperty(text: string): { head: string; valueAt: number } {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    if (text[at] === ':' && !quoted) return { head: text.slice(0, at), valueAt: at + 1 };
  }
  return { head: text, valueAt: text.length };
}

/** A calendar file (RFC 5545), folded lines put together. */
export function readCalendar(source: string, emit: Emit): void {
  for (const line of listLines(source, true)) {
    const { head, valueAt } = splitProperty(line.text);
    const name = head.split(';')[0]?.toUpperCase() ?? '';
    const isBinary = /;(ENCODING=BASE64|VALUE=BINARY)/i.test(head);
    const value = line.text.slice(valueAt).trim();
    const text = value.replaceAll('\\,', ',').replaceAll('\\;', ';');
    if (calendarName.test(name) && !isBinary && value && !/^(CID|urn):/i.test(value))
      emit(value, text, placeIn(line, valueAt));
    for (const found of head.matchAll(/;(?:ALTREP|DIR)="([^"]+)"/gi))
      emit(found[1] ?? '', found[1] ?? '', placeIn(line, found.index + found[0].indexOf('"') + 1));
  }
}

const securityName = /^(contact|encryption|acknowledge?ments|policy|hiring|canonical|csaf)$/i;

/** security.txt (RFC 9116). */
export function readSecurityTxt(source: string, emit: Emit): void {
  for (const line of listLines(source, false)) {
    const [, name = '', before = '', value = ''] = /^([\w-]+)(\s*:\s*)(.*?)\s*$/.exec(line.text) ?? [];
    if (securityName.test(name) && value) emit(value, value, line.offset + name.length + before.length);
  }
}

/** The sitemaps that robots.txt names. */
export function readRobots(source: string, emit: Emit): void {
  for (const line of listLines(source, false)) {
    const [, before = '', value = ''] = /^(\s*sitemap\s*:\s*)([^#\s]+)/i.exec(line.text) ?? [];
    if (value) emit(value, value, line.offset + before.length);
  }
}
