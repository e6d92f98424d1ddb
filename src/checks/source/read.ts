import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Fault, placeAt } from '../fault.ts';
import { findLongRun } from './long-runs.ts';

const largestFile = 1_000_000;

// What git writes where two people changed one place. The marks in the middle may also be Markdown of another kind.
const isConflict = (text: string) => /^(<{7}|>{7})( |$)/m.test(text);
const conflictMark = /^([<>|]{7}|={7})( |$)/;

type Read = { text: string } | { fault: Fault };

/**
 * Decodes a text file as someone may have saved it.
 * @returns its text with `\n` line ends, or the fault that makes it unreadable
 */
export function decodeText(file: string, bytes: Buffer): Read {
  const fault = (what: string, fix: string, place = { line: 1, column: 1 }) => ({
    fault: { file, ...place, what, fix },
  });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return fault('Filen är sparad i formatet UTF-16.', 'Spara om den som UTF-8.');
  const text = bytes.toString('utf8');
  const bad = text.indexOf('\ufffd');
  if (bad >= 0) {
    const fix = 'Spara om den som UTF-8, annars blir å, ä och ö fel.';
    return fault('Filen är inte sparad i formatet UTF-8.', fix, placeAt(text, bad));
  }
  if (text.includes('\0')) return fault('Filen är ingen textfil.', 'Spara om den som text i formatet UTF-8.');
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (!isConflict(plain)) return { text: plain };
  return fault(
    'Två versioner av texten står i filen.',
    'Välj den ena, och ta bort raderna <<<<<<<, ======= och >>>>>>>.',
    { line: plain.split('\n').findIndex((line) => conflictMark.test(line)) + 1, column: 1 },
  );
}

/** All files below a folder, as sorted paths relative to it; an absent folder is an empty one. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/**
 * Reads a text file that a person has written.
 * @returns its text with `\n` line ends, or the one fault that keeps every other rule from it
 */
export function readText(root: string, file: string): Read {
  // A thousand small files take half the CPU this way: nothing else waits for the disk meanwhile.
  const bytes = readFileSync(`${root}/${file}`);
  if (bytes.length > largestFile) {
    const fix = 'Dela upp texten, eller kontrollera att det är rätt fil.';
    return { fault: { file, line: 1, column: 1, what: 'Filen är större än 1 MB.', fix } };
  }
  const read = decodeText(file, bytes);
  if ('fault' in read) return read;
  const long = findLongRun(read.text);
  return long ? { fault: { file, ...long } } : read;
}
