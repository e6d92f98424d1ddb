import { ensureBrowser } from '../instruments/browser.ts';
import { ownCommand, StageRun } from './test/stage-run.ts';
import { findBase, listChangedPages } from './test-content/changed-pages.ts';
import { findInvalid } from './test-content/find-invalid.ts';
import { tryPages } from './test-content/try-pages.ts';

// What an editor waits for: that the content is right, and that the pages it changed are whole. A correction is public in
// minutes; the whole of the tests is for code, and runs after it.
const stages = new StageRun();
// Whoever waits for it says what went wrong.
ensureBrowser().catch(() => {});

await stages.run(ownCommand('Innehåll', 'check'));
if (stages.total.failed === 0) await stages.run(ownCommand('Bygge', 'build'));
if (stages.total.failed === 0) {
  await stages.run(ownCommand('Länkar', 'links'));
  await stages.run(['Giltig HTML', findInvalid]);
  await stages.run([
    'Ändrade sidor i webbläsare',
    () => {
      const changed = listChangedPages(findBase());
      console.log(`\n── Ändrade sidor: ${changed.length}\n${changed.join('\n')}`);
      return tryPages(changed);
    },
  ]);
  await stages.run(ownCommand('Stavning (råd)', 'stavning'));
}
process.exit(stages.conclude());
