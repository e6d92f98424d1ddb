import { runCommand } from './test/stages.ts';

const { failed } = await runCommand('node_modules/.bin/biome', ['check', '--write', '.']);
process.exitCode = failed;
