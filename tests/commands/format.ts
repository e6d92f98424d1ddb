import { programs } from '../instruments/programs.ts';
import { runCommand } from './test/stages.ts';

const { failed } = await runCommand(process.execPath, [programs.biome, 'check', '--write', '.']);
process.exitCode = failed;
