import { CORE_SCHEMA, load } from 'js-yaml';
import { type Document, isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { Fault } from '../fault.ts';
import { explainErrors, findTraps } from './yaml-faults.ts';

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

// Characters by which YAML may mean something else than it looks (src/checks/source/yaml-faults.ts), and numbers that the
// two parsers read each in its own way. A test holds them to one reading of everything else.
const suspicious = /[#&*!]|(?<![^\s:,[{])(?:[-+]?0b|[-+][.0])/;

/** The value of a text in which nothing calls for a place: js-yaml takes a tenth of the time that places take. */
function readPlainly(text: string, mayTrap: boolean): { value: unknown } | undefined {
  if (mayTrap && suspicious.test(text)) return undefined;
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) };
  } catch {
    return undefined;
  }
}

function readWithPlaces(text: string, firstLine: number) {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  return { document, place };
}

/**
 * Reads YAML, or JSON as the subset of YAML that it is. The places are found only once something asks for one.
 * @param firstLine the line of the file on which the text starts, from 1
 * @param mayTrap false for JSON, whose texts stand in quotation marks
 */
export function readSourceText(file: string, text: string, firstLine = 1, mayTrap = true): SourceText {
  let read: ReturnType<typeof readWithPlaces> | undefined;
  const withPlaces = () => {
    read ??= readWithPlaces(text, firstLine);
    return read;
  };
  const placeOf = (path: Path) => withPlaces().place(nodeAt(withPlaces().document, path)?.range?.[0] ?? 0);
  const placeOfKey = (path: Path, key: string) => {
    const offset = keyOffset(withPlaces().document, path, key);
    return offset === undefined ? placeOf(path) : withPlaces().place(offset);
  };
  const plain = readPlainly(text, mayTrap);
  if (plain) return { file, value: plain.value, faults: [], placeOf, placeOfKey };
  const { document, place } = withPlaces();
  const errors = explainErrors(text, document.errors);
  const problems = errors.length > 0 ? errors : findTraps(text, document);
  return {
    file,
    value: problems.length > 0 ? undefined : document.toJS(),
    faults: problems.map(({ offset, what, fix }) => ({ file, ...place(offset), what, fix })),
    placeOf,
    placeOfKey,
  };
}
