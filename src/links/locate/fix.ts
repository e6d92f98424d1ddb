import type { Finding } from '../rules.ts';

/** One address to be written instead of another, at its place in a file. */
export interface Edit {
  file: string;
  line: number;
  column: number;
  from: string;
  to: string;
}

/**
 * The repairs that findings allow: addresses that moved, with the new one.
 * @param sources the files that may be changed: one that was only found in a built file is left to whoever made it
 */
export function listEdits(findings: readonly Finding[], sources: ReadonlySet<string>): Edit[] {
  return findings.flatMap(({ rule, replacement, file, line, column, target }) =>
    rule === 'moved' && replacement !== undefined && sources.has(file)
      ? [{ file, line, column, from: target, to: replacement }]
      : [],
  );
}

function offsetOf(text: string, { line, column }: Edit): number {
  let start = 0;
  for (let row = 1; row < line; row += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

// What would end the address where it stands.
const escapes: Record<string, string> = {
  '"': '%22',
  "'": '%27',
  '<': '%3C',
  '>': '%3E',
  ' ': '%20',
  '(': '%28',
  ')': '%29',
};
const safe = (address: string) => address.replace(/["'<> ()]/g, (sign) => escapes[sign] ?? sign);

/** How the address stands in the file: entities and escapes of the place are kept in the new one. */
function written(edit: Edit, text: string, offset: number): { from: string; to: string } | undefined {
  const to = safe(edit.to);
  const forms = [
    { from: edit.from, to: edit.from.includes('&amp;') ? to.replaceAll('&', '&amp;') : to },
    { from: edit.from.replaceAll('&amp;', '&'), to },
    { from: edit.from.replaceAll('/', '\\/'), to: to.replaceAll('/', '\\/') },
  ];
  return forms.find(({ from }) => text.startsWith(from, offset));
}

/**
 * Writes the new addresses into a file's text, and changes no other byte of it.
 * @returns the text, and the lines that differ as a diff
 */
export function applyEdits(file: string, text: string, edits: readonly Edit[]): { text: string; diff: string } {
  const places = edits
    .map((edit) => ({ edit, offset: offsetOf(text, edit) }))
    .sort((a, b) => b.offset - a.offset)
    .filter(({ offset }, index, all) => index === 0 || all[index - 1]?.offset !== offset);
  let result = text;
  const lines: string[] = [];
  for (const { edit, offset } of places) {
    const form = written(edit, text, offset);
    if (!form) continue;
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const end = text.indexOf('\n', offset) < 0 ? text.length : text.indexOf('\n', offset);
    const line = text.slice(start, end);
    const column = offset - start;
    lines.unshift(
      `@@ ${edit.line} @@`,
      `-${line}`,
      `+${line.slice(0, column)}${form.to}${line.slice(column + form.from.length)}`,
    );
    result = result.slice(0, offset) + form.to + result.slice(offset + form.from.length);
  }
  return { text: result, diff: lines.length > 0 ? [`--- ${file}`, `+++ ${file}`, ...lines].join('\n') : '' };
}
