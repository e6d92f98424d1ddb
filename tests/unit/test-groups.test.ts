import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupTests } from '../commands/test/node-files.ts';

const makeFiles = (count: number, text = "import { test } from 'node:test';") =>
  Array.from({ length: count }, (_, index) => ({ path: `tests/unit/${text.length}-${index}.test.ts`, text }));

test('varje fil med tester körs en gång, och de flesta tillsammans med andra', () => {
  const files = makeFiles(70);
  const groups = groupTests(files);
  assert.deepEqual(
    groups.flat(),
    files.map(({ path }) => path),
  );
  assert.ok(groups.length < 10 && groups.every(({ length }) => length > 1));
});

test('det som ändrar något för dem som kommer efter, eller startar program, körs för sig', () => {
  const alone = [
    "process.chdir('/tmp');",
    'globalThis.fetch = ask;',
    "process.env.TZ = 'UTC';",
    'beforeEach(() => {});',
    "import { spawn } from 'node:child_process';",
    'const copy = new ProjectCopy(madeUp);',
  ].flatMap((text) => makeFiles(1, text));
  const groups = groupTests([...makeFiles(3), ...alone]);
  for (const { path, text } of alone)
    assert.ok(
      groups.some((group) => group.length === 1 && group[0] === path),
      text,
    );
  assert.equal(groups.length, alone.length + 1);
});

test('det som tar längst börjar först', () => {
  const long = { path: 'tests/unit/workflows.test.ts', text: '' };
  assert.deepEqual(groupTests([...makeFiles(5), long])[0], [long.path]);
});
