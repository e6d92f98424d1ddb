import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { contentDay } from '../../src/plugins/content-day.ts';

const folder = mkdtempSync(join(tmpdir(), 'incheckning-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const inside = join(folder, 'kopia');
const date = '2026-11-24T23:30:00Z';

// Nothing of what this test was started with says where the repository is.
const env = {
  PATH: process.env.PATH,
  ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a' },
  ...{ GIT_COMMITTER_EMAIL: 'a@example.org', GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
};

function run(program: string, words: string[], cwd = folder): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', env });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

/** What a build in a folder says of its commit and its day, and how many lines it says of how it knows. */
function ask(cwd: string, hosted = '', more = {}): [commit: string | undefined, day: string, said: number] {
  const project = pathToFileURL('src/plugins/project.ts').href;
  const script = `const { commitOf, today } = await import('${project}');
    console.log(JSON.stringify([commitOf('${hosted}') ?? null, (today(), today())]));`;
  const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script];
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8', env: { ...env, ...more } });
  assert.match(stderr, /^(Ingen incheckning säger vilken dag det är\. .*\n)?$/);
  return [...(JSON.parse(stdout) as [string, string]), stderr.split('\n').length - 1];
}

const hosted = '0123456789abcdef0123456789abcdef01234567';

before(() => {
  mkdirSync(join(inside, 'src/content'), { recursive: true });
  writeFileSync(join(inside, 'src/content/sida.md'), '---\nreviewed: 2025-01-01\n---\n');
  for (const file of ['.commit', '.gitattributes']) cpSync(file, join(folder, file));
  run('git', ['init', '--quiet']);
  run('git', ['add', '.']);
  run('git', ['commit', '--quiet', '--message', 'Add a page']);
});

test('bygget är av den senaste incheckningen, och som den dag den gjordes; SITE_NOW går före', () => {
  const commit = run('git', ['rev-parse', 'HEAD']);
  assert.deepEqual(ask(folder, hosted), [commit, '2026-11-25', 0]);
  assert.deepEqual(ask(folder, hosted, { SITE_NOW: '2026-12-24' }), [commit, '2026-12-24', 0]);
});

test('en kopia inuti ett annat förvar lånar varken dess incheckning eller dess dag', () => {
  assert.deepEqual(ask(inside), [null, '2025-01-01', 1]);
});

test('ett nedladdat arkiv säger samma incheckning och dag som förvaret', () => {
  const archive = join(folder, 'arkiv');
  mkdirSync(archive);
  run('sh', ['-c', `git archive HEAD | tar -x -C ${archive}`]);
  assert.deepEqual(ask(archive, hosted), [run('git', ['rev-parse', 'HEAD']), '2026-11-25', 0]);
});

test('nekar Git för att någon annan äger mappen gäller innehållets dag, och det sägs en gång', () => {
  run('cp', ['-r', 'kopia/src', '.']);
  assert.deepEqual(ask(folder, '', { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }), [null, '2025-01-01', 1]);
});

test('utan förvar är bygget av den incheckning som värden säger, och av ingen där den inte säger någon', () => {
  assert.equal(ask(inside, hosted)[0], hosted);
  for (const other of ['main', 'HEAD', hosted.slice(1)]) assert.equal(ask(inside, other)[0], null);
});

test('innehållets dag är den senaste som finns i almanackan och har varit', () => {
  const days = ['2026-11-24', '2026-13-45', '2026-02-30', '2036-01-01', '0000-00-00', '20261-11-25'];
  const write = (text: string) => writeFileSync(join(inside, 'src/content/sida.md'), text);
  write(days.map((day) => `reviewed: ${day}\n`).join(''));
  mkdirSync(join(inside, '_data'), { recursive: true });
  writeFileSync(join(inside, '_data/links.json'), '[{"checked": "2026-11-25", "date": "2026-11-28"}]');
  assert.equal(contentDay(inside, '2026-11-30'), '2026-11-25');
  assert.equal(contentDay(inside, '2026-11-24'), '2026-11-24');
  assert.equal(contentDay(inside, '2020-01-01'), '2020-01-01', 'inget i innehållet har varit');
  write('\0\ufffd---\nreviewed:\n');
  assert.equal(contentDay(inside, '2026-11-30'), '2026-11-25');
});
