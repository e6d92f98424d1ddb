import type Token from 'markdown-it/lib/token.mjs';
import { boxKinds, plainText } from '../../lib/markdown.ts';
import { suggest } from '../../lib/suggest.ts';
import type { Finding, Message } from '../fault.ts';
import type { Passage } from '../source/passages.ts';

const isBox = ({ type }: Token) => type.startsWith('container_') && type.endsWith('_open');

function judgeFence(kind: string, unknownBefore: number): Message | undefined {
  if (kind === '')
    return unknownBefore > 0
      ? undefined
      : ['Raden ::: avslutar ingen ruta.', 'Ta bort den, eller börja rutan med en rad som ::: info.'];
  const meant = suggest(kind, [...boxKinds]);
  return [`Rutan "${kind}" finns inte.`, meant ? `Menade du "${meant}"?` : `Välj bland: ${boxKinds.join(', ')}.`];
}

/** Boxes: a kind that exists, an end, and no end too many. What opens no box comes out of the parser as text. */
export function findBadBoxes(
  tokens: readonly Token[],
  passages: readonly Passage[],
  lines: readonly string[],
): Finding[] {
  let unknown = 0;
  const printed = passages.flatMap(({ text, placeOf }) =>
    (text.includes(':::') ? [...text.matchAll(/^:::+[ \t]*(\S*)/gm)] : []).flatMap(({ index, 1: kind = '' }) => {
      const verdict = judgeFence(kind, unknown);
      unknown = Math.max(0, unknown + (kind ? 1 : -1));
      return verdict ? [{ ...placeOf(index), what: verdict[0], fix: verdict[1] }] : [];
    }),
  );
  const endless = tokens.filter(
    (token) => isBox(token) && !/^\s*:::+\s*$/.test(lines[token.map?.[1] ?? lines.length] ?? ''),
  );
  return [
    ...printed,
    ...endless.map((token) => ({
      line: token.map?.[0] ?? 0,
      column: 0,
      what: 'Rutan har inget slut.',
      fix: 'Lägg en rad med bara ::: efter den.',
    })),
  ];
}

const countCells = (line: string) =>
  line
    .replace(/^[>\s]*\|?/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(/(?<!\\)\|/).length;

/** Tables: header cells say what stands below them (WCAG 1.3.1), and no row has cells that would be dropped. */
export function findBadTables(tokens: readonly Token[], lines: readonly string[]): Finding[] {
  let columns = 0;
  let row = 0;
  return tokens.flatMap((token, index) => {
    if (token.type === 'thead_open') columns = 0;
    if (token.type === 'tr_open') row = token.map?.[0] ?? row;
    if (token.type !== 'th_open' && token.type !== 'tr_open') return [];
    const column = Math.max(0, lines[row]?.indexOf('|') ?? 0);
    if (token.type === 'th_open') {
      columns += 1;
      return plainText(tokens[index + 1]).trim() === ''
        ? [
            {
              line: row,
              column,
              what: `Tabellens rubrikcell ${columns} är tom.`,
              fix: 'Skriv vad kolumnen innehåller.',
            },
          ]
        : [];
    }
    if (columns === 0) return [];
    const cells = countCells(lines[row] ?? '');
    if (cells <= columns) return [];
    return [
      {
        line: row,
        column,
        what: `Raden har ${cells} celler men tabellen bara ${columns} kolumner.`,
        fix: 'Ta bort en cell eller lägg till en kolumn i tabellens två första rader.',
      },
    ];
  });
}

/** Text that becomes code, by a tab, four spaces or a line of ```: nobody here writes code. */
export function findCode(tokens: readonly Token[]): Finding[] {
  const words: Record<string, Message> = {
    code_block: ['Raden börjar med en tabb eller fyra mellanslag, så texten blir kod.', 'Ta bort dem först på raden.'],
    fence: ['Raden gör texten under den till kod.', 'Ta bort raden.'],
  };
  return tokens.flatMap(({ type, map }) => {
    const [what, fix] = words[type] ?? [];
    return what && fix ? [{ line: map?.[0] ?? 0, column: 0, what, fix }] : [];
  });
}
