import { startAll } from './start.ts';

// The script of every ordinary page.
startAll();
