import { runCommand } from './stages.ts';

const { failed } = await runCommand('node_modules/.bin/biome', ['check', '--write', '.']);
process.exitCode = failed;
