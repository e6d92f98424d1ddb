import type { CssNode } from 'css-tree';
import parse from 'css-tree/parser';
import walk from 'css-tree/walker';
import type { Emit } from './address.ts';

const imageSets = /^(-webkit-)?image-set$/i;

interface Place {
  node: CssNode;
  value: string;
}

const inQuotes = /^(['"])([\s\S]*)\1$/;

/** Takes a node's address as it is written between its quotation marks or parentheses. */
function emitNode({ node, value }: Place, text: string, first: number, emit: Emit): void {
  const { start, end } = node.loc ?? { start: { offset: 0 }, end: { offset: 0 } };
  const written = text.slice(start.offset, end.offset);
  const inner = /^(url\(\s*)([\s\S]*?)\s*\)?$/i.exec(written);
  const [, open = '', body = ''] = inner ?? ['', '', written];
  const quoted = inQuotes.exec(body);
  const raw = quoted ? (quoted[2] ?? '') : body;
  emit(raw, value, first + start.offset + open.length + (quoted ? 1 : 0));
}

function listPlaces(tree: CssNode): Place[] {
  const places: Place[] = [];
  walk(tree, {
    enter(this: { atrule: { name: string } | null; function: { name: string } | null }, node: CssNode) {
      const rule = this.atrule?.name.toLowerCase();
      // A namespace is a name, not a place.
      if (rule === 'namespace') return;
      // Behaviours built into an old browser are written as an address.
      if (node.type === 'Url' && node.value.startsWith('#default#')) return;
      if (node.type === 'Url') places.push({ node, value: node.value });
      if (node.type !== 'String') return;
      const isSource = imageSets.test(this.function?.name ?? '') || /^src$/i.test(this.function?.name ?? '');
      if (isSource || (rule === 'import' && !this.function)) places.push({ node, value: node.value });
    },
  });
  return places;
}

/**
 * Takes each address of a style sheet, or of a style attribute: `url()`, `src()`, `@import` and `image-set()`.
 * @param first where the text begins in its file
 */
export function readCss(text: string, emit: Emit, first = 0, context: 'stylesheet' | 'declarationList' = 'stylesheet') {
  if (!/url\(|@import|image-set\(|src\(/i.test(text)) return;
  const tree = parse(text, { context, positions: true, parseCustomProperty: true, onParseError: () => undefined });
  for (const place of listPlaces(tree)) emitNode(place, text, first, emit);
}
