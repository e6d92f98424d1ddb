import { installAndRun } from './install.mjs';

await installAndRun('ny');
