import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from 'esbuild';
import { type Fault, formatFaults } from '../../src/checks/fault.ts';
import { listFiles } from '../../src/checks/source/read.ts';
import type { judgeChanges } from '../../src/editor/guard/judge.client.ts';
import { leaveOutPlugin } from '../../src/plugins/editor.ts';
import { valid } from './fixture-project.ts';
import { rightTexts } from './habits/right.ts';
import { oddTexts, wrongTexts } from './habits/wrong.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { together } from './mistakes-together.ts';

const folder = mkdtempSync(join(tmpdir(), 'domare-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The judge as the browser gets it: nothing of Node is at hand there. */
await build({
  entryPoints: { domare: 'src/editor/guard/judge.client.ts' },
  outdir: folder,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  plugins: [leaveOutPlugin],
  logLevel: 'silent',
});
const judged = (await import(join(folder, 'domare.mjs'))) as { judgeChanges: typeof judgeChanges };
const today = '2026-11-24';

const isText = (path: string) => /\.(md|json|toml|txt)$/.test(path) && !path.startsWith('assets/');
const project = new Map(
  listFiles(valid).map((path) => [path, isText(path) ? readFileSync(join(valid, path), 'utf8') : undefined] as const),
);

const tables = await Promise.all(
  listFiles('tests/unit/mistakes')
    .filter((path) => path !== 'mistake.ts')
    .map(async (path) => Object.values(await import(`./mistakes/${path}`)) as Mistake[][]),
);
const mistakes = tables.flat(2).filter(({ changes }) => changes.every(({ file }) => isText(file)));

/** The files of mistakes as they are to be; undefined where one of them is no text. */
function changesOf(list: readonly Mistake[]): Map<string, string | undefined> | undefined {
  const made = new Map<string, string | undefined>();
  for (const { file, make } of list.flatMap(({ changes }) => changes)) {
    const text = make(String(made.get(file) ?? project.get(file) ?? ''));
    if (typeof text === 'object' && text !== null) return undefined;
    made.set(file, text ?? undefined);
  }
  return made;
}

// That a page is needed is said by the editor alone: where it is gone, the check of the whole site finds what led there.
const isOwn = ({ what }: Fault) => / behövs: /.test(what);
const linesOf = (faults: readonly Fault[]) => formatFaults(faults.filter((fault) => !isOwn(fault))).split('\n');

/** What the check says that the editor is to say too: of files in `assets` it knows the names alone, and of others' files the errors. */
const expectedOf = (list: readonly Mistake[], changes: ReadonlyMap<string, unknown>) =>
  list
    .flatMap(({ expected }) => expected)
    .filter((line) => {
      const file = line.replace(/:\d+:\d+ .*$/s, '');
      return !file.startsWith('assets/') && (!line.includes('  Varning: ') || changes.has(file));
    });

const isEditors = (changes: ReadonlyMap<string, unknown> | undefined): changes is Map<string, string | undefined> =>
  changes !== undefined && [...changes.keys()].every((path) => /^(src\/content|_data)\//.test(path));

test('domaren i redigeraren säger om varje känt misstag detsamma som npm run check', () => {
  const all = together.filter((mistake) => mistakes.includes(mistake) && isEditors(changesOf([mistake])));
  const changes = changesOf(all) ?? new Map();
  const { errors, advice } = judged.judgeChanges(project, changes, today);
  const lines = linesOf([...errors, ...advice]);
  assert.deepEqual(
    expectedOf(all, changes).filter((line) => !lines.includes(line)),
    [],
  );
  assert.ok(all.length > 150, `${all.length}`);
  for (const mistake of mistakes.filter((one, index) => index % 3 === 0 && !together.includes(one))) {
    const own = changesOf([mistake]);
    if (!isEditors(own)) continue;
    const found = judged.judgeChanges(project, own, today);
    const expected = expectedOf([mistake], own);
    assert.deepEqual(
      linesOf([...found.errors, ...found.advice]).sort(),
      [...(expected.length > 0 ? expected : [''])].sort(),
      mistake.name,
    );
  }
});

const fileOf = (index: number) => `src/content/prov/text-${index}.md`;
const pageOf = (text: string, index: number) => {
  const description = `Sida nummer ${index} som bara finns för att pröva en text av en redaktör.`;
  return `---\ntitle: Provtext nummer ${index}\ndescription: ${description}\nreviewed: ${today}\n---\n${text}\n`;
};
const judgePages = (texts: readonly string[]) =>
  judged.judgeChanges(project, new Map(texts.map((text, index) => [fileOf(index), pageOf(text, index)])), today);

test('en text som skadar nekas, en att se över sparas med råd, och en rätt text får inget sagt om sig', () => {
  for (const [table, key] of [
    [wrongTexts, 'errors'],
    [oddTexts, 'advice'],
  ] as const) {
    const verdict = judgePages(table.map(([text]) => text));
    for (const [index, [text, what]] of table.entries())
      assert.ok(
        verdict[key].some((fault) => fault.file === fileOf(index) && what.test(fault.what)),
        text,
      );
    if (key === 'advice') assert.deepEqual(verdict.errors, []);
  }
  assert.deepEqual(judgePages(rightTexts), { errors: [], advice: [] });
});
