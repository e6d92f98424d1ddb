import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { after, test } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { formatFaults } from '../../src/checks/fault.ts';
import { contentDay } from '../../src/plugins/content-day.ts';
import { copyProject, valid } from '../unit/fixture-project.ts';
import { type Mistake, save } from '../unit/mistakes/mistake.ts';
import { ProjectCopy } from './copy.ts';

// Where no commit says what day it is, the day is read in what the editor has just written wrong.

const groups: Mistake[][] = [];
for (const file of readdirSync('tests/unit/mistakes').sort())
  if (file !== 'mistake.ts') groups.push(...Object.values<Mistake[]>(await import(`../unit/mistakes/${file}`)));

// The first of each table, and each that is made in a day.
const isOfDay = ({ expected }: Mistake) => expected.some((line) => /[Dd]atum|[Dd]agen /.test(line));
const kinds = groups.flatMap((group) => group.filter((mistake, index) => index === 0 || isOfDay(mistake)));

test('ett misstag av varje slag sägs med fil och rad, också när dagen läses i innehållet', async (context) => {
  const wrong: string[] = [];
  for (const { name, changes, expected } of kinds) {
    const folder = copyProject();
    for (const change of changes) save(folder, change);
    const lines = formatFaults((await checkContent(folder, contentDay(folder, '2026-11-29'))).faults).split('\n');
    if (!expected.every((line) => lines.includes(line))) wrong.push(`${name}: ${lines.join(' | ')}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(kinds.length >= 40, `${kinds.length}`);
  context.diagnostic(`${kinds.length} slag, alla sagda`);
});

const project = new ProjectCopy(valid);
after(() => project.remove());
const run = (program: string, words: string[], more = {}) =>
  spawnSync(program, words, {
    cwd: project.folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...more },
  });

// A commit that would be asked for its day, were it not refused.
const someone = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'a'],
    [`GIT_${who}_EMAIL`, 'a@example.org'],
  ]),
);

// Each in a file or a place of its own, so that all can be made at once, and days among them.
const touched = new Set<string>();
const together = kinds.filter(({ changes }) => {
  const isFree = changes.every(({ file }) => !touched.has(file));
  if (isFree) for (const { file } of changes) touched.add(file);
  return isFree;
});

for (const [name, more] of Object.entries({
  'utan förvar': {},
  'när Git nekar för att någon annan äger mappen': { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' },
}))
  test(`kommandot säger alla fel på en gång ${name}, och vilken dag det räknar från`, () => {
    if (touched.size > 0) for (const change of together.flatMap(({ changes }) => changes)) save(project.folder, change);
    touched.clear();
    if (Object.keys(more).length > 0)
      for (const words of ['init -q', 'add .', 'commit -qm Add'])
        assert.equal(run('git', words.split(' '), someone).status, 0);
    const { status, stdout, stderr } = run(process.execPath, ['src/commands/run.mjs', 'check'], more);
    assert.equal(status, 1, stdout + stderr);
    assert.match(
      stderr,
      /^Ingen incheckning säger vilken dag det är\. Bygget gäller innehållets senaste dag: \d+ \S+ 20\d\d\.\n/,
    );
    assert.equal(stderr.split('Ingen incheckning').length, 2, 'sägs en gång');
    assert.doesNotMatch(stderr, /\n {4}at /);
    const lines = (stdout + stderr).split('\n');
    assert.deepEqual(
      together.flatMap(({ expected }) => expected.filter((line) => !lines.includes(line))),
      [],
    );
  });
