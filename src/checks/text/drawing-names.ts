import type Token from 'markdown-it/lib/token.mjs';
import { drawingNames, toDrawingName } from '../../lib/drawings.ts';
import { suggest } from '../../lib/suggest.ts';
import type { Finding, Message } from '../fault.ts';

const choose = `Välj bland: ${drawingNames.join(', ')}.`;

function judgeName(name: string): Message | undefined {
  if (name === '') return ['Bilden har inget namn.', choose];
  if (drawingNames.some((known) => known === name)) return undefined;
  const meant = suggest(name, drawingNames);
  return [`Bilden "${name}" finns inte.`, meant ? `Menade du "${meant}"?` : choose];
}

/** Drawings of ours that are placed by a name that none has. */
export function findBadDrawings(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap(({ type, info, map }) => {
    const verdict = type === 'container_bild_open' ? judgeName(toDrawingName(info)) : undefined;
    return verdict ? [{ line: map?.[0] ?? 0, column: 0, what: verdict[0], fix: verdict[1] }] : [];
  });
}
