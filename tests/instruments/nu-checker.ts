import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { componentCatalogueAddress } from '../../src/lib/addresses.ts';
import type { Finding } from './finding.ts';

const jar = resolve(dirname(createRequire(import.meta.url).resolve('vnu-jar')), 'build/dist/vnu.jar');

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: string;
  url?: string;
  firstColumn?: number;
  lastLine?: number;
  lastColumn?: number;
  message: string;
}

/** What the checker found, or why it did not run. */
export type NuAnswer = { findings: Finding[] } | { skipped: string };

/** Where the checker is wrong, and why. A pattern stands here only if the page is right by the standard itself. */
const mistakes: { pattern: RegExp; below?: string; reason: string }[] = [
  {
    pattern: /^Consider using the “h1” element|^Section lacks heading/,
    below: componentCatalogueAddress,
    reason: 'An example that is a whole page has a first heading of its own, and a part may have its heading outside.',
  },
  {
    pattern: /^Resource violates Content Security Policy \(meta tag\): external stylesheet “\/build\//,
    reason: 'A file on a disk has no origin, so that no path is ‘self’. The browser tests load the page as it is.',
  },
];

const isMistake = ({ page, text }: Finding) =>
  mistakes.some(({ pattern, below = '/' }) => page.startsWith(below) && pattern.test(text));

// Besides errors and warnings the checker has opinions: that void elements need no slash. HTML allows it.
const isBroken = ({ type, subType }: Message) => type !== 'info' || subType === 'warning';

const toAddress = (folder: string, url: string) =>
  url.startsWith('file:')
    ? fileURLToPath(url)
        .slice(resolve(folder).length)
        .replace(/index\.html$/, '')
    : '/';

/**
 * Tries every HTML file in a built folder with the W3C's Nu HTML checker, in one run.
 * @returns the errors and warnings, or a sentence for the reader where there is no Java to run it
 */
export function findNu(folder: string): NuAnswer {
  const words = ['-jar', jar, '--format', 'json', '--stdout', '--skip-non-html', resolve(folder)];
  const { error, stdout, stderr } = spawnSync('java', words, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if ((error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') {
    return { skipped: 'Nu HTML Checker hoppades över: det finns ingen Java på den här datorn.' };
  }
  if (error || !stdout) throw error ?? new Error(`Nu HTML Checker svarade inte: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  const findings = messages
    .filter(isBroken)
    .map(({ type, subType, url = '', lastLine, firstColumn, lastColumn, message }) => ({
      check: `nu:${subType ?? type}`,
      page: toAddress(folder, url),
      place: `${lastLine ?? 0}:${firstColumn ?? lastColumn ?? 0}`,
      text: message,
    }));
  return { findings: findings.filter((finding) => !isMistake(finding)) };
}
