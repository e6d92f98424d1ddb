import { ensureBrowser } from '../instruments/browser.ts';
import { add, runCommand, runNodeTests } from './test/stages.ts';

// Puts every known fault into a copy of the built site and sees that the check named for it finds it.
process.env.MUTATIONS = 'all';
process.env.CHROMIUM_PATH = await ensureBrowser();
const build = await runCommand(process.execPath, ['src/commands/run.mjs', 'build']);
const { passed, failed } = add(build, await runNodeTests(['tests/mutations']));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
