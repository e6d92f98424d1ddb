import { listRepeats } from '../../lib/repeats.ts';
import { toSlug } from '../../lib/slug.ts';
import type { Fault } from '../fault.ts';
import { allowedEndings, type Remark, remedyForEnding } from './file-kinds.ts';

/** The ending of a name, in lower case and without its point; empty where it has none. */
export const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

// Names that Windows keeps for its devices: a folder with such a file can't be cloned there.
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** True where a part of a path is the name of a device in Windows. */
export const hasDeviceName = (path: string): boolean => path.split('/').some((part) => device.test(part));

const slugOf = (part: string) => toSlug(part) || 'fil';

/** The name that a file should have had, by the rule for addresses. */
export function suggestName(path: string): string {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  const ending = endingOf(path);
  return `${parts.map((part) => (device.test(part) ? `${slugOf(part)}-1` : slugOf(part))).join('/')}.${ending}`;
}

const isPlain = (path: string) => /^([a-z0-9-]+\/)*[a-z0-9-]+\.[a-z0-9]+$/.test(path);

/** What is wrong with the name of a file, by its path below `assets`. */
export function judgeName(path: string): Remark | undefined {
  const hidden = path.split('/').find((name) => name.startsWith('.') || name.startsWith('~$'));
  if (hidden?.startsWith('.'))
    return {
      what: `Namnet ${hidden} börjar med en punkt.`,
      fix: 'Ta bort det ur mappen assets. Så heter inställningar, och i dem kan lösenord stå.',
    };
  if (hidden)
    return {
      what: `Filen ${hidden} är en som Office lägger upp medan du skriver.`,
      fix: 'Stäng dokumentet och ta bort filen.',
    };
  const ending = endingOf(path);
  if (!allowedEndings.includes(ending))
    return {
      what: ending
        ? `Filer som slutar på .${ending} publiceras inte.`
        : 'Filen har ingen ändelse som säger vad den är.',
      fix: remedyForEnding(ending),
    };
  if (hasDeviceName(path))
    return {
      what: `Windows har tagit namnet ${path.split('/').find((part) => device.test(part))} för sig självt.`,
      fix: `Döp om den till ${suggestName(path)}.`,
    };
  // Each file has a rule of its own in _headers, where its name has to be the same written and read.
  if (!isPlain(path))
    return {
      what: 'Filnamnet ger en adress med tecken som inte får stå där.',
      fix: `Använd bara små bokstäver a–z, siffror och bindestreck. Döp om den till ${suggestName(path)}.`,
    };
  return undefined;
}

/** Files whose names differ in case alone: on Windows and macOS only one of them is there. */
export const findTwins = (paths: readonly string[]): Fault[] =>
  listRepeats(paths, (path) => path.toLowerCase()).map(({ item, first }) => ({
    file: `assets/${item}`,
    line: 1,
    column: 1,
    what: `Filen heter som assets/${first}, så när som på stora och små bokstäver.`,
    fix: 'Ta bort den ena eller ge den ett annat namn.',
  }));
