import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { screenPath } from '../instruments/webkit.ts';

const size = { width: 1000, height: 800 };
// The window's own bars.
const top = 100;

// As root, and without a graphics card.
const surroundings = {
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
};

const end = (program: ChildProcess) =>
  new Promise((resolve) => {
    if (program.exitCode !== null || program.signalCode !== null) resolve(undefined);
    program.once('exit', resolve).kill();
  });

/** A real window on a screen that nobody sees, which shows one address. */
export class BrowserWindow {
  readonly #folder = mkdtempSync(join(tmpdir(), 'skarm-'));
  readonly #programs: ChildProcess[] = [];

  /** @param browser the program, which takes an address */
  async open(browser: string, url: string): Promise<void> {
    const { width, height } = size;
    // White where no window is.
    const words = ['-displayfd', '1', '-wr', '-screen', '0', `${width}x${height}x24`, '-fbdir', this.#folder];
    const screen = spawn(screenPath, words, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.#programs.push(screen);
    const [number] = (await once(screen.stdout, 'data')) as [Buffer];
    const env = { ...process.env, ...surroundings, DISPLAY: `:${String(number).trim()}` };
    this.#programs.push(spawn(browser, ['--private', url], { stdio: 'ignore', env }));
  }

  /** How many dots of the window are black, as text in print is, its own bars apart. */
  countBlack(): number {
    const bytes = readFileSync(join(this.#folder, 'Xvfb_screen0'));
    // The format of xwd: numbers of four bytes, of which the first is the length of the head, then colours of twelve.
    const [head, line, colours] = [0, 12, 19].map((place) => bytes.readUInt32BE(place * 4)) as [number, number, number];
    let black = 0;
    for (let row = top; row < size.height; row += 1)
      for (let column = 0; column < size.width; column += 1) {
        const place = head + colours * 12 + row * line + column * 4;
        if (bytes.readUIntLE(place, 3) === 0) black += 1;
      }
    return black;
  }

  async close(): Promise<void> {
    for (const program of this.#programs.reverse()) await end(program);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
