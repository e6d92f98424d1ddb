import type { Fault } from '../fault.ts';

const maxRun = 200;
const maxAddress = 2_000;
const maxLine = 20_000;

// Each pattern reads a sign once: what is looked for here may fill the file.
const address = /https?:\/\/[^\s<>"')\]}]*/gi;
// Marks belong to their letters; the signs are those of base64, in both its alphabets.
const run = /[\p{L}\p{M}\p{N}+/=_-]+/gu;
const endless = new RegExp(`\\S{${maxRun + 1}}`);
const letter = /[\p{L}\p{N}]/gu;

type Found = Pick<Fault, 'column' | 'what' | 'fix'>;

const isLong = (text: string) => text.length > maxRun && (text.match(letter)?.length ?? 0) > maxRun;

function findInLine(line: string): Found | undefined {
  // All that is looked for in a line of ordinary length is a word without end, and few lines have one.
  if (line.length <= maxRun || (line.length <= maxLine && !endless.test(line))) return undefined;
  const far = [...line.matchAll(address)].find(([found]) => found.length > maxAddress);
  if (far) {
    const fix = 'Kopiera adressen på nytt, utan det som står efter frågetecknet.';
    return { column: far.index + 1, what: 'Adressen är längre än 2 000 tecken.', fix };
  }
  const rest = line.replace(address, (found) => ' '.repeat(found.length));
  const long = [...rest.matchAll(run)].find(([found]) => isLong(found));
  if (long) {
    const fix = 'Ta bort dem. En bild eller ett dokument läggs som en fil i mappen assets.';
    return { column: long.index + 1, what: 'Mer än 200 bokstäver och siffror står i följd.', fix };
  }
  if (line.length <= maxLine) return undefined;
  const fix = 'Dela upp texten, eller kontrollera att det är rätt fil.';
  return { column: 1, what: 'Raden är längre än 20 000 tecken.', fix };
}

/**
 * The first thing in a text that no person has written: a picture or a file pasted as letters, an address of a visit,
 * or all in one line. Rules for texts look at each word from each of its letters, and would never get through it.
 */
export function findLongRun(text: string): (Found & Pick<Fault, 'line'>) | undefined {
  for (const [index, line] of text.split('\n').entries()) {
    const found = findInLine(line);
    if (found) return { line: index + 1, ...found };
  }
  return undefined;
}
