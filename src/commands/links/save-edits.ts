import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { applyEdits, type LinkFinding, listEdits, type ManualEdit, type PageMap } from '../../links/index.ts';

interface Planned {
  file: string;
  path: string;
  before: string;
  text: string;
  diff: string;
}

/** All that would be changed, in memory. */
function plan(
  findings: readonly LinkFinding[],
  { root, pages, shared }: PageMap,
): { planned: Planned[]; left: ManualEdit[] } {
  const { edits, left } = listEdits(findings, new Set([...pages.values(), ...shared]));
  const planned = [...new Set(edits.map(({ file }) => file))].map((file) => {
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    const done = applyEdits(
      file,
      before,
      edits.filter((edit) => edit.file === file),
    );
    left.push(...done.left);
    return { file, path, before, text: done.text, diff: done.diff };
  });
  return { planned: planned.filter(({ before, text }) => text !== before), left };
}

/** A file is whole at every moment: the old one or the new one, which takes its place in one step. */
function replace({ file, path, before, text }: Planned): string | undefined {
  const real = lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  const temporary = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx', flush: true, mode: statSync(real).mode });
    // Someone may have saved it since it was read.
    if (readFileSync(real, 'utf8') !== before) return `${file} har ändrats under tiden och är lämnad som den är.`;
    renameSync(temporary, real);
    return undefined;
  } finally {
    rmSync(temporary, { force: true });
  }
}

const describe = ({ edit: { file, line, from, to }, why }: ManualEdit) =>
  `${file}:${line}  ${from} → ${to}  Ändras inte: ${why}. Se efter själv.`;

/**
 * Shows what the new addresses change, and saves it if asked to.
 * @param say what is to be told, in Swedish
 */
export function saveEdits(
  findings: readonly LinkFinding[],
  map: PageMap,
  { saves, say }: { saves: boolean; say: (text: string) => void },
): void {
  const { planned, left } = plan(findings, map);
  for (const { diff } of planned) say(diff);
  for (const one of left) say(describe(one));
  if (planned.length === 0) say('Inget att rätta.');
  else if (!saves) say('Inget är ändrat. Är det rätt? Kör igen med --spara sist.');
  else for (const one of planned) say(replace(one) ?? `${one.file} är rättad.`);
}
