import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';

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

/** What a build in a folder says of its commit and its day. */
function ask(cwd: string, hosted = ''): [commit: string | undefined, day: string] {
  const project = pathToFileURL('src/plugins/project.ts').href;
  const script = `const { commitOf, today } = await import('${project}');
    console.log(JSON.stringify([commitOf('${hosted}') ?? null, today()]));`;
  const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', script];
  return JSON.parse(run(process.execPath, words, cwd));
}

before(() => {
  mkdirSync(join(inside, 'src/content'), { recursive: true });
  writeFileSync(join(inside, 'src/content/sida.md'), '---\nreviewed: 2025-01-01\n---\n');
  run('git', ['init', '--quiet']);
  run('git', ['add', '.']);
  run('git', ['commit', '--quiet', '--message', 'Add a page']);
});

const hosted = '0123456789abcdef0123456789abcdef01234567';

test('bygget är av den senaste incheckningen, och som den dag den gjordes', () => {
  assert.deepEqual(ask(folder, hosted), [run('git', ['rev-parse', 'HEAD']), '2026-11-25']);
});

test('en kopia inuti ett annat förvar lånar varken dess incheckning eller dess dag', () => {
  assert.deepEqual(ask(inside), [null, '2025-01-01']);
});

test('utan förvar är bygget av den incheckning som värden säger, och av ingen där den inte säger någon', () => {
  assert.equal(ask(inside, hosted)[0], hosted);
  for (const other of ['main', 'HEAD', hosted.slice(1)]) assert.equal(ask(inside, other)[0], null);
});
