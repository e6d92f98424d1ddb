import { start as quickExit } from '../components/quick-exit/quick-exit.client.ts';
import { start as sharePage } from '../components/share-page/share-page.client.ts';
import { startAll } from './start.ts';

// The script of pages that someone who is watched may read: the ordinary one and the way out, which comes first.
startAll({ 'quick-exit': quickExit, 'share-page': sharePage });
