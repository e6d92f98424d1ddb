import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import { errorsIn, formatFaults } from '../../src/checks/fault.ts';
import { Editor, editDay } from '../edits/editor.ts';
import { rightEdits } from '../edits/right-edits.ts';
import { wrongEdits } from '../edits/wrong-edits.ts';

/** What the check says of the real content once an editor has changed it. */
async function checkEdited(make: (editor: Editor) => unknown): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'redigering-'));
  try {
    for (const part of ['src/content', '_data', 'assets', 'netlify.toml'])
      cpSync(part, join(folder, part), { recursive: true });
    await make(new Editor(folder));
    return formatFaults(errorsIn((await checkContent(folder, editDay)).faults));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('minst fyrtio rätta ändringar, av varje slag som redaktörer gör', () => {
  assert.ok(rightEdits.length >= 40);
  assert.equal(new Set(rightEdits.map(({ name }) => name)).size, rightEdits.length);
});

for (const { name, make } of rightEdits)
  test(`en rätt ändring går igenom: ${name}`, async () => {
    assert.equal(await checkEdited(make), '');
  });

for (const { name, make, says } of wrongEdits)
  test(`en felaktig ändring stoppas: ${name}`, async () => {
    assert.match(await checkEdited(make), says);
  });
