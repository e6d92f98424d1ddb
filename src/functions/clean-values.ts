import type { Field } from '../lib/forms.ts';

// Marks that nobody sees: of direction, of where a word may be divided, of nothing. Out of contacts and Word they come
// along unasked. A joiner is part of the spelling of Persian and of many pictures, and stays where there is running text;
// so do the letters that make a black flag that of a country.
const joiner = /[\u200c\u200d]/g;
const unseen =
  /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)(?![\u200c\u200d])(?=\p{Cf})[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|[\u115f\u1160\u3164\uffa0]/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const controls = /(?![\n\t])\p{Cc}/gu;

const tidy = (text: string) =>
  text.replace(lineEnds, '\n').replace(controls, '').replace(unseen, '').normalize('NFC').trim();

/** A text of one line: whatever ended a line in it has become a space. */
const toLine = (text: string) => tidy(text).replace(/[\n\t]+/g, ' ');

const isDigit = (codePoint: number) => /\p{Nd}/u.test(String.fromCodePoint(codePoint));

/** The value of a digit of any script: each has its ten in a row, from nought (Unicode, 4.6). */
function toAsciiDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let nought = codePoint;
  while (isDigit(nought - 1)) nought -= 1;
  return String((codePoint - nought) % 10);
}

/** A number as a telephone takes it: ordinary digits, hyphens and spaces, and all else as it was written. */
const toNumber = (text: string) =>
  toLine(text.replace(joiner, ''))
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Zs}+/gu, ' ')
    .replace(/^tel:/i, '')
    .trim();

/** An address out of what is pasted as one: a link, a contact with a name, the end of a sentence. */
const toEmail = (text: string) =>
  toLine(text.replace(joiner, ''))
    .normalize('NFKC')
    .replaceAll('\u3002', '.')
    .replace(/^mailto:/i, '')
    .replace(/^[^<>@,;:]*<([^<>]+)>$/, '$1')
    .replace(/\s*@\s*/, '@')
    .replace(/[.,;]+$/, '')
    .trim();

const cleaners: Partial<Record<Field['kind'], (text: string) => string>> = {
  long: tidy,
  tel: toNumber,
  email: toEmail,
};

/**
 * What was written, as it is meant: nobody is asked to take away by hand what they cannot see.
 * @param values the form as the browser sent it; what is none of its fields is left out
 */
export function cleanValues(
  fields: readonly Field[],
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return value === undefined ? [] : [[name, (cleaners[kind] ?? toLine)(value)]];
    }),
  );
}
