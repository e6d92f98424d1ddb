import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { type Browser, chromium } from 'playwright';
import { programs } from './programs.ts';

// The shell is the same engine without a desktop around it: the tests take half the time in it.
const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a browser in a container: no sandbox of its own, and nothing that calls home. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that is there: the one named by CHROMIUM_PATH, the system's, else Playwright's own. */
export function findBrowser(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  return [named, ...systemPaths, chromium.executablePath()].find((path) => path && existsSync(path));
}

function succeeds(command: string, words: string[], milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    // What an installation says of its progress is of no use; what it says has gone wrong is.
    const child = spawn(command, words, { stdio: ['ignore', 'ignore', 'inherit'], timeout: milliseconds });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** True where this user may install Debian's packages. */
export function mayInstallPackages(): boolean {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

const minutes = 60_000;

/**
 * Installs packages of Debian's.
 * @param words names of packages, and options of `apt-get install`
 * @returns false where that may not be done, or fails
 */
export const installPackages = async (...words: string[]): Promise<boolean> =>
  mayInstallPackages() &&
  (await succeeds('apt-get', ['update', '-qq'], 3 * minutes)) &&
  (await succeeds('apt-get', ['install', '-y', '-qq', ...words], 6 * minutes));

/**
 * The browser for the tests; installs one where there is none.
 * @throws {Error} with one line that says what to do, where none can be installed
 */
export async function ensureBrowser(): Promise<string> {
  const attempts = [
    () => succeeds(process.execPath, [programs.playwright, 'install', 'chromium'], 4 * minutes),
    () => installPackages('chromium-headless-shell'),
  ];
  for (const attempt of [async () => true, ...attempts]) {
    const path = (await attempt()) && findBrowser();
    if (path) return path;
    console.log('Ingen webbläsare för testerna hittades. Försöker installera en …');
  }
  throw new Error(
    'Ingen webbläsare kunde installeras. Installera Chromium och kör igen, eller sätt CHROMIUM_PATH till den.',
  );
}

/** Starts the browser for the tests. @param flags besides those that all have */
export const launchBrowser = async (...flags: string[]): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags, ...flags] });

/** A port that nothing listens to. */
export function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
