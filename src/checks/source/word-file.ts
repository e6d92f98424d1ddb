import type { Fault } from '../fault.ts';
import { type ProjectFiles, readText } from './project-files.ts';

const file = '_data/ord.txt';

/** Faults in the list of words that are right: one that can't be read, and lines that hold no word. */
export function checkWordFile(files: ProjectFiles): Fault[] {
  if (!files.read(file)) return [];
  const read = readText(files, file);
  if ('fault' in read) return [read.fault];
  return read.text.split('\n').flatMap((line, index) => {
    const word = line.replace(/#.*/, '').trim();
    if (!/[\s,;"]/.test(word)) return [];
    const fix = 'Skriv ett ord på varje rad. Det som står efter # är en kommentar.';
    return [{ file, line: index + 1, column: 1, what: 'Raden är inget ord.', fix, severity: 'warning' as const }];
  });
}
