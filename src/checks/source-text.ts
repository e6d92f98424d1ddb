import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';

export type Path = readonly PropertyKey[];

/** A YAML or JSON text with the place of every value in it. */
export interface SourceText {
  file: string;
  /** The value, or undefined where the text can't be read. */
  value: unknown;
  faults: Fault[];
  /** The place of the value at a path, else of its nearest parent. */
  placeOf(path: Path): { line: number; column: number };
  /** The place of a key in the map at a path. */
  placeOfKey(path: Path, key: string): { line: number; column: number };
}

const yamlFaults: Record<string, [what: string, fix: string]> = {
  DUPLICATE_KEY: ['Nyckeln står två gånger.', 'Ta bort den ena.'],
  TAB_AS_INDENT: ['Raden börjar med en tabb.', 'Använd mellanslag.'],
  MISSING_CHAR: ['Ett tecken saknas.', 'Se efter om ett citattecken, en klammer eller ett kolon fattas.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'Värdet har ett kolon.',
    'Sätt citattecken runt hela värdet, till exempel title: "Gäng: vad du kan göra".',
  ],
};

function nodeAt(document: Document, path: Path): Node | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (node && typeof node === 'object' && 'range' in node) return node as Node;
  }
  return null;
}

function keyOffset(document: Document, path: Path, key: string): number | undefined {
  const map = nodeAt(document, path);
  if (!isMap(map)) return undefined;
  const pair = map.items.findLast((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

/**
 * Reads YAML, or JSON as the subset of YAML that it is, and keeps the places.
 * @param firstLine the line of the file on which the text starts, from 1
 */
export function readSourceText(file: string, text: string, firstLine = 1): SourceText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const faults = document.errors.map(({ code, pos }) => {
    const [what, fix] = yamlFaults[code] ?? [
      'Raden går inte att läsa.',
      'Skriv "nyckel: värde" och jämför med en annan sida.',
    ];
    return { file, ...place(pos[0]), what, fix };
  });
  const placeOf = (path: Path) => place(nodeAt(document, path)?.range?.[0] ?? 0);
  return {
    file,
    value: faults.length > 0 ? undefined : document.toJS(),
    faults,
    placeOf,
    placeOfKey: (path, key) => {
      const offset = keyOffset(document, path, key);
      return offset === undefined ? placeOf(path) : place(offset);
    },
  };
}
