import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { errorsIn } from '../../src/checks/fault.ts';
import { Editor, editDay } from '../edits/editor.ts';
import { rightEdits } from '../edits/right-edits.ts';
import { ProjectCopy } from './copy.ts';

const copies: ProjectCopy[] = [];
after(() => {
  for (const copy of copies) copy.remove();
});

/** A copy with the tests in it, and a history of one commit that the change is made on. */
function makeCopy(): ProjectCopy {
  const copy = new ProjectCopy();
  copies.push(copy);
  cpSync('tests', join(copy.folder, 'tests'), { recursive: true, filter: (path) => !path.includes('node_modules') });
  for (const part of ['package-lock.json', '.gitignore']) cpSync(part, join(copy.folder, part));
  symlinkSync(resolve('tests/node_modules'), join(copy.folder, 'tests/node_modules'));
  const words = ['-c', 'user.name=Redaktör', '-c', 'user.email=redaktor@example.org'];
  for (const step of [
    ['init', '-q'],
    ['add', '-A'],
    [...words, 'commit', '-qm', 'Innan'],
  ])
    assert.equal(spawnSync('git', step, { cwd: copy.folder }).status, 0, step.join(' '));
  return copy;
}

function runLane({ folder }: ProjectCopy): { status: number | null; output: string } {
  const { PATH, CHROMIUM_PATH } = process.env;
  const env = { PATH, HOME: folder, SITE_NOW: editDay, ...(CHROMIUM_PATH && { CHROMIUM_PATH }) };
  const words = ['src/commands/run.mjs', 'test:content'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

const groups = 5;
const editsOf = (group: number) => rightEdits.filter((_, index) => index % groups === group);

async function makeEdits(copy: ProjectCopy, group: number): Promise<void> {
  for (const { make } of editsOf(group)) await make(new Editor(copy.folder));
}

for (let group = 0; group < groups; group += 1)
  test(`åtta rätta ändringar på en gång ger inget fel (${group + 1} av ${groups})`, async () => {
    const copy = makeCopy();
    await makeEdits(copy, group);
    assert.deepEqual(errorsIn((await checkContent(copy.folder, editDay)).faults), []);
  });

// Each is a build and the whole of the content lane, in a browser too: the night makes them.
const built = process.env.FULL === '1' ? groups : 0;

for (let group = 0; group < built; group += 1)
  test(`åtta rätta ändringar på en gång går igenom allt som ett förslag om innehåll prövas med (${group + 1} av ${groups})`, async () => {
    const copy = makeCopy();
    await makeEdits(copy, group);
    const { status, output } = runLane(copy);
    assert.equal(status, 0, output);
    // What was changed was seen: the pages that the edits touch were opened.
    const changed = Number(/Ändrade sidor: (\d+)/.exec(output)?.[1]);
    assert.ok(changed >= 3, output);
  });
