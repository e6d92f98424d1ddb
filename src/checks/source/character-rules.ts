import type { Fault, Finding, Message } from '../fault.ts';

const codeOf = (sign: string) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

// NFKC leaves letters in squares and rings as they are, or puts brackets around them.
const asLetters = (found: string) =>
  [...found.trim()]
    .map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      const start = [0x1f130, 0x1f150, 0x1f170].find((first) => code >= first && code < first + 26);
      return start === undefined ? sign.normalize('NFKC') : String.fromCharCode(65 + code - start);
    })
    .join('');
const latin = '[A-Za-zÀ-ÖØ-öø-ɏ]';

// In the order in which they are looked for. None of them is needed by a language of ours.
const traps: [pattern: RegExp, words: (found: string) => Message][] = [
  [
    // As books, Japanese keyboards and fancy lettering have them: no search, voice or telephone knows them.
    /[\ufb00-\ufb06]|[\uff01-\uff5e\uffe0-\uffe6]+|(?:[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u24b6-\u24e9] ?)+|[\u2100-\u2102\u210a-\u2115\u2119-\u211d\u2128\u212c-\u2134\u2160-\u217f]/gu,
    (found) => [
      `Tecknen "${found.trim()}" är inga vanliga bokstäver eller siffror.`,
      `Skriv "${asLetters(found)}" på nytt.`,
    ],
  ],
  [
    new RegExp(`${latin}[\\u200c-\\u200f\\u00ad]+(?=${latin})`, 'g'),
    (found) => [
      `Ett osynligt tecken (${codeOf(found.slice(1))}) står inne i ett ord.`,
      'Ta bort det och skriv ordet på nytt. Då hittar sökningen det.',
    ],
  ],
  [
    new RegExp(`(?<!\\p{L})(?=\\p{L}*${latin})\\p{L}*[\\p{Script=Cyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυ]\\p{L}*`, 'gu'),
    (found) => [`Ordet "${found}" har bokstäver ur två alfabet.`, 'Skriv det på nytt. Då hittar sökningen det.'],
  ],
  [
    /[aouAOU][\u00a8\u02da](?=\p{L}|\s)|[\u00a8\u02da][aouAOU](?=\p{L}|\s)/gu,
    () => ['En bokstav är sparad som två tecken.', 'Ta bort tecknen och skriv bokstaven på nytt: å, ä, ö.'],
  ],
  [
    /[A-Za-z][\u0300-\u036f]+/g,
    (found) => [
      `Bokstaven "${found.normalize('NFC')}" är sparad som två tecken.`,
      'Ta bort den och skriv den på nytt. Då hittar sökningen ordet.',
    ],
  ],
  [
    /Ã[\u0080-\u00bf\u0152-\u0178\u2013-\u203a]|â€[\u0080-\u00bf\u0152-\u0178\u2013-\u203a\u2122]?|Â[\u00a0-\u00bf]/g,
    (found) => [
      `Tecknen "${found}" har blivit fel när texten flyttades.`,
      'Skriv om bokstaven, eller kopiera texten på nytt.',
    ],
  ],
  [
    /[\u200b\u2060\ufeff\ufffc\u202a-\u202e\u2066-\u2069]/g,
    (found) => [
      `Ett osynligt tecken (${codeOf(found)}) står i texten.`,
      'Ta bort tecknen just här och skriv dem på nytt.',
    ],
  ],
  [
    // After Ã, Â and € they are halves of letters, which have been found above.
    /(?<![ÃÂ€])(?![\n\t])[\p{Cc}\p{Co}\u2028\u2029]/gu,
    (found) => [
      `Ett tecken som bara ordbehandlare förstår (${codeOf(found)}) står i texten.`,
      'Ta bort tecknen just här och skriv dem på nytt.',
    ],
  ],
];

/**
 * Characters that look right on the editor's screen and are wrong all the same: letters saved in two parts, letters
 * read by the wrong table, and signs that no one can see. One fault for each line and kind.
 */
export function findBadCharacters(file: string, text: string): Fault[] {
  return traps.flatMap(([pattern, words]) => {
    if (text.search(pattern) < 0) return [];
    return text.split('\n').flatMap((line, index) => {
      const [first] = line.matchAll(pattern);
      if (!first) return [];
      const [what, fix] = words(first[0]);
      return [{ file, line: index + 1, column: first.index + 1, what, fix }];
    });
  });
}

/** Template code: nothing in Markdown is run, so it would be printed. */
export function findTemplateCode(lines: readonly string[]): Finding[] {
  return lines.flatMap((text, line) =>
    (text.includes('{') ? [...text.matchAll(/\{\{|\{%/g)] : []).map(({ 0: code, index }) => ({
      line,
      column: index,
      what: `Mallkod (${code}) står i texten.`,
      fix: 'Ta bort den. Uppgifter hämtas med länkar som [](nummer:id).',
    })),
  );
}
