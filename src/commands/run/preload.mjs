import { reportFailure } from './failure.mjs';

// Read before a command of ours, so that what it can't do is said in a line.
process.on('uncaughtException', reportFailure);
