import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeEditorFiles } from '../editor/text-editor-files.ts';

// Kinds of records that are gone leave no file behind.
rmSync('.vscode/schemas', { recursive: true, force: true });
const files = makeEditorFiles();
for (const [path, content] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
console.log(`${files.size} filer skrivna i .vscode.`);
