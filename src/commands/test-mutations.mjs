import { installAndRun } from './install.mjs';

await installAndRun('test-mutations');
