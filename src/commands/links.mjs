import { run } from './install.mjs';

// Nothing is installed on the way: standard output holds the report and nothing else.
process.exitCode = await run(process.execPath, ['--import', 'tsx', 'src/commands/links.ts', ...process.argv.slice(2)]);
