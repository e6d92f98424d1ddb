import { existsSync, readdirSync } from 'node:fs';
import { installPackages, mayInstallPackages } from './browser.ts';

/** Shows windows where there is no screen, and writes what they show to a file. */
export const screenPath = '/usr/bin/Xvfb';

/**
 * WebKit in a window: the engine of every iPhone, and what shows a PDF there. Undefined where there is none, or no
 * screen to open it on.
 */
export function findWebKit(): string | undefined {
  if (!existsSync(screenPath)) return undefined;
  const folders = readdirSync('/usr/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => `/usr/lib/${name}/webkit2gtk-4.1/MiniBrowser`).find((path) => existsSync(path));
}

/**
 * Installs WebKit where Debian's packages may be installed: no one else has it as a package. Elsewhere its test is
 * skipped, and says so.
 * @throws {Error} with one line that says what to do, where it should have been installed
 */
export async function ensureWebKit(): Promise<void> {
  if (findWebKit() || !mayInstallPackages()) return;
  // What it recommends plays films.
  await installPackages('--no-install-recommends', 'libwebkit2gtk-4.1-0', 'xvfb');
  if (!findWebKit()) throw new Error('WebKit kunde inte installeras. Installera libwebkit2gtk-4.1-0 och xvfb.');
}
