import { type Document, isAlias, isNode, visit, type YAMLParseError } from 'yaml';
import type { Message } from '../fault.ts';

/** What is wrong with a text and where: an offset from its start, in characters. */
export interface Problem {
  offset: number;
  what: string;
  fix: string;
}

const quoteAll = 'Sätt citattecken runt hela värdet, till exempel title: "Gäng: vad du kan göra".';
const unreadable: Message = ['Raden går inte att läsa.', 'Skriv nyckel: värde och jämför med en annan sida.'];
const indented: Message = [
  'Raden börjar med mellanslag.',
  'Ta bort mellanslagen före nyckeln, eller skriv texten på raden ovanför.',
];

const startOfLine = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
const restOfLine = (text: string, offset: number) => text.slice(offset).split('\n')[0] ?? '';
const at = (offset: number, [what, fix]: Message): Problem => ({ offset, what, fix });

/** A sign that YAML gives a meaning of its own where a value begins with it. */
const badStart = (offset: number, sign: string) => at(offset, [`Värdet börjar med tecknet ${sign}.`, quoteAll]);

/** A line that is no key and value. */
function brokenLine(text: string, offset: number): Problem {
  const start = startOfLine(text, offset);
  const line = restOfLine(text, start);
  if (/^\s*-\S/.test(line)) return at(start, ['Mellanslag saknas efter bindestrecket.', 'Skriv - och ett mellanslag.']);
  if (/^\s*[\p{L}_]+:\S/u.test(line))
    return at(start, ['Mellanslag saknas efter kolonet.', 'Skriv nyckel: värde, till exempel title: Rubriken.']);
  return at(start, ['Kolon saknas efter nyckeln.', 'Skriv nyckel: värde, till exempel title: Rubriken.']);
}

function unclosedQuote(text: string, end: number): Problem {
  const opening = [...text.matchAll(/^(\s*(?:[^\s:]+:|-)\s+)(["'])(.*)$/gm)].find(
    ([, , quote = '', rest]) => !rest?.includes(quote),
  );
  const offset = opening ? opening.index + (opening[1]?.length ?? 0) : end;
  return at(offset, ['Citattecknet sist i värdet saknas.', 'Sätt ett citattecken sist på raden.']);
}

function unclosedBracket(text: string, end: number): Problem {
  const offset = Math.max(text.lastIndexOf('[', end - 1), text.lastIndexOf('{', end - 1));
  const close = text[offset] === '{' ? '}' : ']';
  return at(Math.max(0, offset), [`Klammern ${close} saknas.`, `Sätt ${close} sist på raden.`]);
}

function nestedValue(text: string, offset: number): Problem {
  const value = restOfLine(text, offset);
  if (/^[”“’]/.test(value)) return at(offset, ['Citattecknet är böjt (”).', 'Skriv raka citattecken runt värdet: "']);
  if (/:(\s|$)/.test(value)) return at(offset, ['Värdet har ett kolon.', quoteAll]);
  return at(offset + value.length + 1, indented);
}

function strayText(text: string, offset: number): Problem {
  const start = startOfLine(text, offset);
  const before = text.slice(start, offset).trimEnd();
  const [, key = '', sign = ''] = /^(\s*(?:[^\s:]+:|-)\s+)(.)/.exec(restOfLine(text, start)) ?? [];
  if (text[offset] === ',') return at(offset, ['Ett kommatecken för mycket.', 'Ta bort det ena.']);
  if ('[{|>*&!'.includes(sign || ' ') || (sign === '-' && offset === start + key.length))
    return badStart(start + key.length, sign);
  if (/["']$/.test(before))
    return at(offset, [
      'Text står efter citattecknet som avslutar värdet.',
      'Ha raka citattecken bara först och sist i värdet. Inne i texten: skriv ”så här”.',
    ]);
  return /^\s/.test(text) ? at(0, indented) : at(offset, unreadable);
}

const explanations: Record<string, (text: string, offset: number, message: string) => Problem> = {
  DUPLICATE_KEY: (text, offset) => {
    const [key = ''] = /[^\s":]+/.exec(restOfLine(text, offset)) ?? [];
    return at(offset, [`Nyckeln "${key}" står två gånger.`, 'Ta bort den ena.']);
  },
  TAB_AS_INDENT: (_text, offset) => at(offset, ['Raden börjar med en tabb.', 'Använd mellanslag.']),
  BAD_DQ_ESCAPE: (_text, offset) => at(offset, ['Ett omvänt snedstreck (\\) står i texten.', 'Ta bort det.']),
  BAD_SCALAR_START: (text, offset) => badStart(offset, text[offset] ?? ''),
  BAD_INDENT: unclosedBracket,
  BLOCK_AS_IMPLICIT_KEY: nestedValue,
  MULTILINE_IMPLICIT_KEY: brokenLine,
  MISSING_CHAR: (text, offset, message) =>
    message.includes('closing') ? unclosedQuote(text, offset) : brokenLine(text, offset),
  MULTIPLE_DOCS: (text, offset) =>
    at(startOfLine(text, startOfLine(text, offset) - 1), ['En rad med punkter avslutar uppgifterna.', 'Ta bort den.']),
  UNEXPECTED_TOKEN: strayText,
};

/** The parser's errors in words for editors: one for each line, since further ones follow from the first. */
export function explainErrors(text: string, errors: readonly YAMLParseError[]): Problem[] {
  const problems = errors.map(({ code, pos, message }) => {
    const explain = explanations[code];
    return explain ? explain(text, pos[0], message) : at(pos[0], unreadable);
  });
  const isFirst = (starts: number[], index: number) => starts.indexOf(starts[index] ?? 0) === index;
  const found = errors.map(({ pos }) => startOfLine(text, pos[0]));
  const shown = problems.map(({ offset }) => startOfLine(text, offset));
  return problems.filter((_, index) => isFirst(found, index) && isFirst(shown, index));
}

/** YAML that means something else than it looks: references, tags, and comments that swallow the end of a text. */
export function findTraps(text: string, document: Document): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const [start = 0, end = 0] = node.range ?? [];
      const sigil = isAlias(node) ? '*' : 'anchor' in node && node.anchor ? '&' : isNode(node) && node.tag ? '!' : '';
      if (sigil && restOfLine(text, startOfLine(text, start)).includes(sigil))
        problems.push(badStart(text.lastIndexOf(sigil, start), sigil));
      else if (node.comment && text[text.indexOf('#', end)] === '#')
        problems.push(at(text.indexOf('#', end), ['Texten efter # försvinner.', `${quoteAll} Eller ta bort tecknet.`]));
    },
  });
  return problems;
}
