import { spawn } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program in this terminal and answers with its exit code. What stops us stops it. */
export function run(program, words, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: 'inherit', ...options });
    for (const signal of signals) process.once(signal, () => child.kill(signal));
    child.once('error', reject).once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a TypeScript file of ours in a Node of its own, with the flags that this one was given. */
export const runInNode = (file, words) =>
  run(process.execPath, [
    ...process.execArgv,
    '--import',
    'tsx',
    '--import',
    './src/commands/run/preload.mjs',
    file,
    ...words,
  ]);
