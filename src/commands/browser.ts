import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromium } from 'playwright';

const systemPaths = [
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

function succeeds(command: string, words: string[], milliseconds: number): boolean {
  return spawnSync(command, words, { stdio: 'inherit', timeout: milliseconds }).status === 0;
}

function mayInstallPackages(): boolean {
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return process.getuid?.() === 0;
  } catch {
    return false;
  }
}

/**
 * The browser for the tests; installs one where there is none.
 * @throws {Error} with one line that says what to do, where none can be installed
 */
export function ensureBrowser(): string {
  const minutes = 60_000;
  const attempts = [
    () => succeeds('npx', ['playwright', 'install', 'chromium'], 4 * minutes),
    () =>
      mayInstallPackages() &&
      succeeds('apt-get', ['update', '-qq'], 3 * minutes) &&
      succeeds('apt-get', ['install', '-y', '-qq', 'chromium'], 6 * minutes),
  ];
  for (const attempt of [() => true, ...attempts]) {
    const path = attempt() && findBrowser();
    if (path) return path;
    console.log('Ingen webbläsare för testerna hittades. Försöker installera en …');
  }
  throw new Error(
    'Ingen webbläsare kunde installeras. Installera Chromium och kör igen, eller sätt CHROMIUM_PATH till den.',
  );
}

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
