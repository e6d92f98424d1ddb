import { type ParseError, parse } from 'jsonc-parser';
import type { z } from 'zod';
import { type Fault, type Message, placeAt } from '../fault.ts';
import { schemaFaults } from './schema-faults.ts';
import { readSourceText, type SourceText } from './source-text.ts';
import type { Problem } from './yaml-faults.ts';

const unquoted: Message = ['Ett ord saknar citattecken.', 'Sätt "raka citattecken" runt text och nycklar.'];
const surplusComma: Message = ['Ett kommatecken för mycket.', 'Ta bort det: efter den sista raden står inget.'];
const decimalComma: Message = ['Talet har ett decimalkomma.', 'Skriv punkt i stället, till exempel 986.8.'];

// By jsonc-parser's codes.
const words: Record<number, Message> = {
  1: unquoted,
  2: ['Talet går inte att läsa.', 'Skriv siffror, med punkt före decimalerna.'],
  3: ['En nyckel saknas.', 'Skriv "nyckel": "värde", eller ta bort det som är för mycket.'],
  4: ['Ett värde saknas.', 'Skriv ett värde efter kolonet, eller ta bort raden.'],
  5: ['Kolon saknas efter nyckeln.', 'Skriv "nyckel": "värde".'],
  6: ['Kommatecken saknas.', 'Sätt ett kommatecken här, före nästa rad.'],
  7: ['Klammern } saknas.', 'Avsluta posten med }.'],
  8: ['Klammern ] saknas.', 'Avsluta listan med ].'],
  9: ['Text står efter filens slut.', 'Ta bort den, eller en klammer för mycket ovanför.'],
  10: ['En kommentar står i filen.', 'Ta bort den. Den här sortens fil kan inte ha kommentarer.'],
  12: ['Citattecknet sist i texten saknas.', 'Sätt ett rakt citattecken (") sist i texten, på samma rad.'],
  13: ['Talet går inte att läsa.', 'Skriv siffror, med punkt före decimalerna.'],
  14: ['Tecknet efter \\u går inte att läsa.', 'Skriv bokstaven själv i stället.'],
  15: ['Ett omvänt snedstreck (\\) står i texten.', 'Ta bort det.'],
  16: ['En tabb eller ett osynligt tecken står i texten.', 'Ta bort det och skriv ett mellanslag i stället.'],
};

const expectsMore = new Set([3, 4]);
const expectsMark = new Set([6, 7, 8]);

/** Puts an error where the editor has to write or delete, which may be on the line before the parser's place. */
function explain(text: string, { error, offset }: ParseError): Problem {
  const sign = text[offset] ?? '';
  const before = text.slice(0, offset).trimEnd();
  const problem = (place: number, [what, fix]: Message) => ({ offset: place, what, fix });
  if (error === 1 && /^[‘’“”'`´]/.test(sign))
    return problem(offset, [`Citattecknet ${sign} kan inte stå här.`, 'Byt det mot ett rakt, dubbelt citattecken: "']);
  if (error === 1 && /^[^\S \t\r\n]/.test(sign))
    return problem(offset, ['Ett hårt mellanslag står utanför citattecknen.', 'Ta bort det och skriv ett vanligt.']);
  if (/\d,$/.test(before) && /\d/.test(sign)) return problem(before.length - 1, decimalComma);
  if ((error === 3 || error === 6) && sign === '{' && !/[}[:],?$/.test(before))
    return problem(before.replace(/\s*,$/, '').length, ['Klammern } saknas.', 'Avsluta posten med } här.']);
  if (expectsMore.has(error) && before.endsWith(',')) return problem(before.length - 1, surplusComma);
  return problem(expectsMark.has(error) ? before.length : offset, words[error] ?? unquoted);
}

/** The first error only: a missing quote would be reported ten times. */
function findSyntaxError(text: string): Problem | undefined {
  const recover = 'Hämta tillbaka den ur versionshanteringen.';
  if (text.trim() === '') return { offset: 0, what: 'Filen är tom.', fix: recover };
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    // The parser calls itself for each bracket, and the stack has an end.
    return { offset: 0, what: 'Filen har för många klamrar inne i varandra.', fix: recover };
  }
  return errors[0] && explain(text, errors[0]);
}

function syntaxFaults(file: string, text: string): Fault[] {
  const problem = findSyntaxError(text);
  if (!problem) return [];
  const { offset, what, fix } = problem;
  return [{ file, ...placeAt(text, offset), what, fix }];
}

/** Reads one file of `_data` and checks it by its schema. */
export function checkRecordFile(
  file: string,
  text: string,
  schema: z.ZodType,
): { source?: SourceText; faults: Fault[] } {
  const broken = syntaxFaults(file, text);
  if (broken.length > 0) return { faults: broken };
  const source = readSourceText(file, text, 1, false);
  if (source.faults.length > 0) return { faults: source.faults };
  return { source, faults: schemaFaults(schema, source) };
}
