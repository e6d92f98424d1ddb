import { readFileSync } from 'node:fs';
import { environment } from '../plugins/environment.ts';
import { readArguments } from './run/arguments.mjs';
import { findOpenDoors } from './skydd/branch-rules.ts';
import { findEditorFaults } from './skydd/editor-host.ts';

/** Says where the host is not set as SECURITY.md and DRIFT.md say, as far as it can be asked; run each night. */
async function look(): Promise<number> {
  const { regler } = readArguments('skydd').values;
  const { URL: site, ADMIN_URL: editor } = environment();
  const found = [
    ...(typeof regler === 'string' ? findOpenDoors(readFileSync(regler, 'utf8')) : []),
    ...(site && editor ? await findEditorFaults(site, editor) : []),
  ];
  if (found.length === 0) {
    console.log('Skyddet är som det ska, så långt det går att fråga.');
    return 0;
  }
  console.log(found.map((line) => `- ${line}`).join('\n'));
  console.log('\nHur det ska vara står i .github/DRIFT.md, under Nycklar och skydd.');
  return 1;
}

process.exitCode = await look().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
