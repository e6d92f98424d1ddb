import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { errorsIn } from '../../src/checks/fault.ts';
import { commands } from '../../src/commands/run/table.mjs';
import { makeEditorConfig } from '../../src/editor/config.ts';
import { listTasks } from '../../src/editor/guide/editor-guide.ts';
import type { Added, Edit, Task } from '../../src/editor/guide/task.ts';
import { restoring } from '../../src/editor/guide/undo-tasks.ts';
import { hints, listSamples } from '../../src/editor/guide/writing-samples.ts';
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
  const [, script = '', rest = ''] = /^npm run (\w+)(?: -- (.+))?$/.exec(command) ?? [];
  const given = [...rest.matchAll(/"([^"]+)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script, '--', ...given, ...words], {
    cwd: copy.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, SITE_NOW: `${day}T12:00:00+01:00` },
  });
  return { status, output: stdout + stderr };
}

function add({ file, text, like }: Added): void {
  const path = join(copy.folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text ?? readFileSync(join(copy.folder, like ?? '')));
}

function edit({ file, from, to }: Edit): () => void {
  const path = join(copy.folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, (found) => (typeof to === 'string' ? to : to(found)));
  assert.notEqual(after, before, `${file} har inte ${from}`);
  writeFileSync(path, after);
  return () => writeFileSync(path, before);
}

const check = async () => (await checkContent(copy.folder, day)).faults;
const messages = async () => (await check()).map(({ what, fix }) => `${what} ${fix}`);

function holds({ file, from }: Edit): boolean {
  const path = join(copy.folder, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return typeof from === 'string' ? text.includes(from) : from.test(text);
}

/** The guide quotes the very words of the check, and undoing the mistake is enough. */
async function makeMistake({ edit: mistake, message }: NonNullable<Task['mistake']>): Promise<void> {
  const undo = edit(mistake);
  const said = await messages();
  undo();
  assert.ok(said.includes(message), [message, ...said].join('\n'));
}

/** Does what a task says, and the mistake that it warns of. */
async function follow({ lines, command, answers = {}, adds = [], removes = [], edits = [], mistake }: Task) {
  adds.forEach(add);
  for (const file of removes) rmSync(join(copy.folder, file));
  if (command) {
    assert.ok(
      lines.some((line) => line.includes(`\`${command}\``)),
      'raderna nämner kommandot',
    );
    const words = Object.entries(answers).flatMap(([key, value]) => [`--${key}`, value]);
    const { status, output } = run(command, words);
    assert.equal(status, 0, output);
  }
  // The mistake is made as soon as there is something to make it in.
  const isEarly = mistake && holds(mistake.edit);
  if (isEarly) await makeMistake(mistake);
  edits.forEach(edit);
  if (mistake && !isEarly) await makeMistake(mistake);
}

test('varje uppgift i hjälpen står på under tio rader, och varje lista den nämner finns i redigeraren', () => {
  const labels = makeEditorConfig().collections.map(({ label }) => label);
  for (const { id, lines, browser } of tasks) {
    assert.ok(lines.length < 10, id);
    assert.ok(browser === undefined || labels.includes(browser), `${id}: ${browser}`);
  }
  assert.equal(new Set(tasks.map(({ id }) => id)).size, tasks.length);
});

for (const task of tasks.filter(({ isShared }) => !isShared))
  test(`hjälpen håller: ${task.title.toLowerCase()} (${task.id})`, async () => {
    await follow(task);
    assert.deepEqual(errorsIn(await check()), []);
  });

test('när alla uppgifter är gjorda säger kommandot att innehållet är i ordning', () => {
  const { status, output } = run('npm run check');
  assert.equal(status, 0, output);
  assert.match(output, /Innehållet är i ordning: \d+ sidor i Markdown, 0 fel\./);
});

test('gårdagens version kommer tillbaka, byte för byte, som hjälpen säger', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Prov', '-c', 'user.email=prov@example.org', ...words], {
      cwd: copy.folder,
      encoding: 'utf8',
    });
  const [file = ''] = restoring.list.split(' ').slice(-1);
  const path = join(copy.folder, file);
  const right = readFileSync(path, 'utf8');
  git('init', '--quiet');
  git('add', file);
  git('commit', '--quiet', '--message', 'I går');
  writeFileSync(path, `${right}\nFel.\n`);
  git('commit', '--quiet', '--all', '--message', 'I dag');
  const words = (command: string) => command.split(' ').slice(1);
  const rows = git(...words(restoring.list))
    .trim()
    .split('\n');
  assert.equal(rows.length, 2);
  const [number = ''] = rows[1]?.split(' ') ?? [];
  git(...words(restoring.restore.replace('numret', number)));
  assert.equal(readFileSync(path, 'utf8'), right);
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
