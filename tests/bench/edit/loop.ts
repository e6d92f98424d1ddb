import { type ChildProcess, spawn } from 'node:child_process';
import { findPort } from '../../instruments/browser.ts';
import { ticksOf } from '../helper-usage.mjs';

/** `npm start` in a folder, as an editor has it. */
export interface Loop {
  url: string;
  /** Milliseconds of processor time so far, esbuild's helper included; counted in tens. */
  cpu: () => number;
  stop: () => Promise<void>;
}

const isReady = /Mejl från formulären/;

const stop = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    child.removeAllListeners('exit').once('exit', () => resolve());
    child.kill('SIGTERM');
  });

/**
 * Starts it and waits until it can be asked.
 * @throws {Error} with all that it said, where it ends before that
 */
export async function startLoop(folder: string, surroundings: Record<string, string>): Promise<Loop> {
  const port = await findPort();
  const words = ['--import', 'tsx', 'src/commands/start.ts'];
  const child = spawn(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...surroundings, PORT: String(port) },
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said += part;
        if (isReady.test(said)) resolve();
      });
    child.once('exit', () => reject(new Error(said.slice(-3000))));
  });
  return { url: `http://localhost:${port}`, cpu: () => ticksOf(child.pid ?? 0) * 10, stop: () => stop(child) };
}
