import { start as sharePage } from '../components/share-page/share-page.client.ts';
import { openFoldsForPaper } from './folds.ts';
import { startAll } from './start-modules.ts';

// The script of every ordinary page.
startAll({ '[data-module=share-page]': sharePage });
openFoldsForPaper();
