import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { errorsIn } from '../../src/checks/fault.ts';
import { commands } from '../../src/commands/run/table.mjs';
import { listTasks } from '../../src/editor/guide/editor-guide.ts';
import type { Edit, Task } from '../../src/editor/guide/task.ts';
import { hints, listSamples } from '../../src/editor/guide/writing.ts';
import { drawingNames } from '../../src/lib/drawings.ts';
import { boxKinds, recordSchemes } from '../../src/lib/markdown.ts';
import { readRecordsOf } from '../records.ts';
import { madeUp, ProjectCopy } from './copy.ts';

// The tasks are done one after another in one copy, as an editor does them, by the commands that the guide names.
const copy = new ProjectCopy(madeUp);
const tasks = listTasks(readRecordsOf(madeUp));
after(() => copy.remove());

const day = '2026-11-26';

function run(command: string, words: string[] = []): { status: number | null; output: string } {
  const [, ...parts] = /^npm run (\w+)(?: -- (\w+) "([^"]+)")?$/.exec(command) ?? [];
  const [script = '', ...rest] = parts.filter((part) => part !== undefined);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...rest, ...words], {
    cwd: copy.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SITE_NOW: `${day}T12:00:00+01:00` },
  });
  return { status, output: stdout + stderr };
}

function edit({ file, from, to }: Edit): () => void {
  const path = join(copy.folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, (found) => (typeof to === 'string' ? to : to(found)));
  assert.notEqual(after, before, `${file} har inte ${from}`);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

const messages = async () => (await checkContent(copy.folder, day)).faults.map(({ what, fix }) => `${what} ${fix}`);

function holds({ file, from }: Edit): boolean {
  const path = join(copy.folder, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return typeof from === 'string' ? text.includes(from) : from.test(text);
}

/** The guide quotes the very words of the check, and undoing the mistake is enough. */
async function makeMistake({ edit: mistake, message }: Task['mistake']): Promise<void> {
  const undo = edit(mistake);
  const said = await messages();
  assert.ok(said.includes(message), [message, ...said].join('\n'));
  undo();
}

test('hjälpen har tio uppgifter, var och en på under tio rader', () => {
  assert.equal(tasks.length, 10);
  for (const { id, lines } of tasks) assert.ok(lines.length < 10, id);
});

for (const { id, title, lines, command, answers = {}, edits = [], mistake } of tasks)
  test(`hjälpen håller: ${title.toLowerCase()} (${id})`, async () => {
    if (command) {
      assert.ok(
        lines.some((line) => line.includes(`\`${command}\``)),
        'raderna nämner kommandot',
      );
      const { status, output } = run(
        command,
        Object.entries(answers).flatMap(([key, value]) => [`--${key}`, value]),
      );
      assert.equal(status, 0, output);
    }
    // The mistake is made as soon as there is something to make it in.
    const isEarly = holds(mistake.edit);
    if (isEarly) await makeMistake(mistake);
    edits.forEach(edit);
    if (!isEarly) await makeMistake(mistake);
    assert.deepEqual(errorsIn((await checkContent(copy.folder, day)).faults), []);
  });

test('kommandot som hjälpen avslutar med säger att allt är i ordning', () => {
  const { status, output } = run('npm run check');
  assert.equal(status, 0, output);
  assert.match(output, /Innehållet är i ordning: \d+ sidor i Markdown, 0 fel\./);
});

const samples = listSamples(readRecordsOf(madeUp));

test('hjälpen visar varje slags ruta, varje bild och varje slags länk till en post', () => {
  const written = samples.map(({ lines }) => lines.join('\n')).join('\n');
  for (const kind of boxKinds) assert.ok(written.includes(`::: ${kind}`), kind);
  for (const scheme of recordSchemes) assert.ok(written.includes(`](${scheme}:`), scheme);
  for (const name of drawingNames)
    assert.ok(
      samples.some(({ becomes }) => becomes.includes(name)),
      name,
    );
});

test('allt som hjälpen visar att man kan skriva går genom kontrollen', async () => {
  const file = 'src/content/prov-pa-text/index.md';
  const text = samples.map(({ lines }) => `${lines.join('\n')}\n\nVi svarar dig samma dag.`).join('\n\n');
  const top = ['title: Prov på text', `description: ${'Allt som kan stå i en text. '.repeat(3)}`, `reviewed: ${day}`];
  mkdirSync(dirname(join(copy.folder, file)));
  writeFileSync(join(copy.folder, file), `---\n${top.join('\n')}\n---\n${text}\n`);
  const { faults, pages } = await checkContent(copy.folder, day);
  assert.ok(pages.some((page) => page.file === file));
  assert.deepEqual(
    faults.filter((fault) => fault.file === file),
    [],
  );
});

test('filer och kommandon som hjälpen nämner finns', () => {
  const quoted = [...hints, ...tasks].flatMap(({ lines }) => lines.join(' ').match(/(?<=`)[^`]+(?=`)/g) ?? []);
  const files = quoted.filter(
    (words) => /^(src|_data|assets)\/[^ ]*\.\w+$/.test(words) && !/\/2026-11\.md$/.test(words),
  );
  for (const file of files) assert.ok(existsSync(file), file);
  for (const words of quoted) {
    const [, name] = /^npm (?:run )?([\w:]+)/.exec(words) ?? [];
    assert.ok(name === undefined || name in commands, words);
  }
});
