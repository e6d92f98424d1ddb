import { attempt } from '../../lib/attempt.ts';
import { spellings } from '../locate/source-search.ts';
import type { LinkFinding } from '../rules.ts';
import type { Replacement } from './change.ts';
import { changeJson } from './change-json.ts';
import { changeMarkdown } from './change-markdown.ts';
import { changeYaml } from './change-yaml.ts';
import { toPlainAddress, whyNot } from './may-move.ts';

/** One address to be written instead of another, at its place in a file. */
export interface AddressEdit {
  file: string;
  line: number;
  column: number;
  from: string;
  to: string;
}

/** An edit that is left to a human, and why, in Swedish. */
export interface ManualEdit {
  edit: AddressEdit;
  why: string;
}

const decode = (address: string) => address.replaceAll('&amp;', '&');

/**
 * The repairs that findings allow: addresses that moved for good, with the new one, and those that a human has to judge.
 * @param sources the files that may be changed: one that was only found in a built file is left to whoever made it
 */
export function listEdits(
  findings: readonly LinkFinding[],
  sources: ReadonlySet<string>,
): { edits: AddressEdit[]; left: ManualEdit[] } {
  const edits: AddressEdit[] = [];
  const left: ManualEdit[] = [];
  for (const { rule, replacement, file, line, column, target } of findings) {
    if (rule !== 'moved' || replacement === undefined || !sources.has(file)) continue;
    const edit = { file, line, column, from: target, to: replacement };
    const why = whyNot(decode(target), replacement);
    if (why === undefined) edits.push(edit);
    else left.push({ edit, why });
  }
  return { edits, left };
}

function offsetOf(text: string, { line, column }: AddressEdit): number {
  let start = 0;
  for (let row = 1; row < line; row += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

const changers: [ending: RegExp, change: (text: string, change: Replacement) => string | undefined][] = [
  [/\.json$/i, changeJson],
  [/\.ya?ml$/i, changeYaml],
  [/\.(md|markdown)$/i, changeMarkdown],
];

/** The text with one address changed; undefined where that would harm. */
function changeOne(file: string, text: string, edit: AddressEdit): string | undefined {
  const change = changers.find(([ending]) => ending.test(file))?.[1];
  const from = spellings(edit.from, decode(edit.from), '\0').flatMap((form) => [form, form.replaceAll('/', '\\/')]);
  // A file that can't be read as what it is, is left.
  return attempt(() => change?.(text, { offset: offsetOf(text, edit), from, to: toPlainAddress(edit.to) }));
}

/** The lines that differ, from the first to the last, as a diff has them. */
function diffLines(before: string, after: string): string[] {
  const [old, next] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (old[start] === next[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, next.length) - start - 1 && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  const part = (lines: readonly string[], sign: string) =>
    lines.slice(start, lines.length - end).map((line) => sign + line);
  return [`@@ ${start + 1} @@`, ...part(old, '-'), ...part(next, '+')];
}

/**
 * Writes new addresses into a file's text. Each is read back: the file still says all that it said, but for the address.
 * @returns the text, the lines that differ as a diff, and what is left to a human
 */
export function applyEdits(
  file: string,
  text: string,
  edits: readonly AddressEdit[],
): { text: string; diff: string; left: ManualEdit[] } {
  // From the end, so that the places of the others stay.
  const ordered = edits
    .map((edit) => ({ edit, offset: offsetOf(text, edit) }))
    .sort((a, b) => b.offset - a.offset)
    .filter(({ offset }, index, all) => index === 0 || all[index - 1]?.offset !== offset);
  let result = text;
  const lines: string[] = [];
  const left: ManualEdit[] = [];
  for (const { edit } of ordered) {
    const changed = changeOne(file, result, edit);
    if (changed === undefined) left.unshift({ edit, why: 'den går inte att ändra säkert där den står' });
    else if (changed !== result) {
      lines.unshift(...diffLines(result, changed));
      result = changed;
    }
  }
  return { text: result, diff: lines.length > 0 ? [`--- ${file}`, `+++ ${file}`, ...lines].join('\n') : '', left };
}
