import { start as quickExit } from '../components/quick-exit/quick-exit.client.ts';
import { openFoldsForPaper } from './folds.ts';
import { startAll } from './start-modules.ts';

// The script of pages that someone who is watched may read: the way out comes first.
startAll({ '[data-module=quick-exit]': quickExit });
openFoldsForPaper();
