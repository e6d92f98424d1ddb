import { parse } from 'es-module-lexer/js';
import { attempt } from '../../lib/attempt.ts';
import type { Emit } from './address.ts';

const relative = /^\.{0,2}\//;

// What es-module-lexer does not know, since it is no import: a file named beside the module, and a worker's.
const besideModule = /\bnew\s+URL\(\s*(['"])([^'"\n]+)\1\s*,\s*import\.meta\.url\s*\)/g;

function isInCode(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, offset);
  return !/(^|\s)\/\/|^\s*\*|\/\*(?!.*\*\/)/.test(line);
}

/**
 * Takes each address that a script imports by name; what it puts together as it runs, nobody can know.
 * @param first where the text begins in its file
 */
export function readScript(text: string, emit: Emit, first = 0): void {
  if (!/\bimport\b|\bexport\b/.test(text)) return;
  for (const found of text.matchAll(besideModule)) {
    const raw = found[2] ?? '';
    // Unlike an import, it is never a package's name: it is beside the module with or without a dot before it.
    const value = isRelativeImport(raw) ? raw : `./${raw}`;
    if (isInCode(text, found.index)) emit(raw, value, first + found.index + found[0].indexOf(raw), 'import');
  }
  // A classic script, or one that no browser can read either, imports nothing.
  const [imports] = attempt(() => parse(text)) ?? [[]];
  for (const found of imports) {
    const value = 'specifier' in found ? found.specifier : undefined;
    if (typeof value !== 'string' || ('glob' in found && found.glob)) continue;
    // A static import's place leaves its quotation marks out, a dynamic one's does not.
    const quote = /^['"`]/.test(text.slice(found.start, found.end)) ? 1 : 0;
    emit(text.slice(found.start + quote, found.end - quote), value, first + found.start + quote, 'import');
  }
}

/** True for an import that names an address rather than a package. */
export const isRelativeImport = (value: string): boolean => relative.test(value) || /^[a-z][a-z\d+.-]*:/i.test(value);
