import { type Fault, placeAt } from '../fault.ts';
import { findLongRun } from './long-runs.ts';

/** A project's files, wherever they lie: on a disk, or in the memory of a browser. */
export interface ProjectFiles {
  /** Paths of all files below a folder, relative to it and sorted. */
  list(folder: string): readonly string[];
  /** The bytes of a file; undefined where there is none. */
  read(file: string): Uint8Array | undefined;
}

const maxFileBytes = 1_000_000;

// What git writes where two people changed one place. The marks in the middle may also be Markdown of another kind.
const isConflict = (text: string) => /^(<{7}|>{7})( |$)/m.test(text);
const conflictMark = /^([<>|]{7}|={7})( |$)/;

// What begins a file is told of as any other sign.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

type Read = { text: string } | { fault: Fault };

/**
 * Decodes a text file as someone may have saved it.
 * @returns its text with `\n` line ends, or the fault that makes it unreadable
 */
export function decodeText(file: string, bytes: Uint8Array): Read {
  const fault = (what: string, fix: string, place = { line: 1, column: 1 }) => ({
    fault: { file, ...place, what, fix },
  });
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return fault('Filen är sparad i formatet UTF-16.', 'Spara om den som UTF-8.');
  const text = decoder.decode(bytes);
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

/**
 * Reads a text file that a person has written.
 * @returns its text with `\n` line ends, or the one fault that keeps every other rule from it
 */
export function readText(files: ProjectFiles, file: string): Read {
  const bytes = files.read(file) ?? new Uint8Array();
  if (bytes.length > maxFileBytes) {
    const fix = 'Dela upp texten, eller kontrollera att det är rätt fil.';
    return { fault: { file, line: 1, column: 1, what: 'Filen är större än 1 MB.', fix } };
  }
  const read = decodeText(file, bytes);
  if ('fault' in read) return read;
  const long = findLongRun(read.text);
  return long ? { fault: { file, ...long } } : read;
}
