import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isPhoto, type PictureFile, type Pictures, pictureHash } from '../../lib/pictures.ts';
import type { Fault } from '../fault.ts';
import type { Remark } from '../files/file-kinds.ts';
import { judgeFile } from '../files/gate.ts';
import { endingOf, findTwins } from '../files/names.ts';
import { judgeCalendar, judgeTable } from '../files/text-rules.ts';
import { checkDrawing } from './drawing-rules.ts';
import { sizeOfDrawing } from './drawing-size.ts';
import { isLitter } from './load.ts';
import { decodeText } from './project-files.ts';
import { listFiles } from './read.ts';

/** What a file of `assets` is: its faults, and the picture it is where it may be shown. */
interface CheckedAsset {
  faults: readonly Fault[];
  picture?: PictureFile;
}

const toFault = (file: string, { what, fix, line = 1, column = 1, severity }: Remark): Fault => ({
  file,
  line,
  column,
  what,
  fix,
  ...(severity && { severity }),
});

/** Judges the texts among files: a drawing by all that it holds, a table and a calendar by theirs. */
function checkText(file: string, bytes: Buffer): CheckedAsset {
  const read = decodeText(file, bytes);
  if ('fault' in read) return { faults: [read.fault] };
  const { text } = read;
  if (file.endsWith('.csv')) return { faults: judgeTable(text).map((remark) => toFault(file, remark)) };
  if (file.endsWith('.ics')) return { faults: judgeCalendar(text).map((remark) => toFault(file, remark)) };
  const faults = checkDrawing(file, text);
  const size = faults.length === 0 ? sizeOfDrawing(text) : undefined;
  return { faults, ...(size && { picture: { address: `/${file}`, ...size } }) };
}

async function checkFile(file: string, path: string, bytes: Buffer): Promise<CheckedAsset> {
  const { remarks, measured } = await judgeFile(path, bytes);
  const faults = remarks.map((remark) => toFault(file, remark));
  if (faults.some(({ severity }) => !severity)) return { faults };
  if (['svg', 'csv', 'ics'].includes(endingOf(path))) {
    const { faults: inText, picture } = checkText(file, bytes);
    return { faults: [...faults, ...inText], ...(picture && { picture }) };
  }
  if (!measured || !isPhoto(path)) return { faults };
  const { width, height } = measured;
  const hash = pictureHash((text) => createHash('sha256').update(text).update(bytes).digest('hex'));
  return { faults, picture: { address: `/${file}`, width, height, hash } };
}

/** A file above this is not even opened, in bytes: Git's hosts refuse it. */
const maxRead = 100_000_000;

const tooLarge = (file: string): CheckedAsset => ({
  faults: [toFault(file, { what: 'Filen väger mer än 100 MB.', fix: 'Ta bort den, eller gör den mycket mindre.' })],
});

// What has not been saved since is not read again: the check runs at each edit, and pictures are large.
const known = new Map<string, { stamp: string; checked: CheckedAsset }>();

/**
 * Judges a file that is to be published, as the gate does (`../files/gate.ts`).
 * @param path relative to `assets`
 */
async function checkAssetFile(root: string, path: string): Promise<CheckedAsset> {
  const file = `assets/${path}`;
  const full = `${root}/${file}`;
  const { size, mtimeMs, ino } = statSync(full);
  const stamp = `${size} ${mtimeMs} ${ino}`;
  const before = known.get(full);
  if (before?.stamp === stamp) return before.checked;
  const checked = size > maxRead ? tooLarge(file) : await checkFile(file, path, readFileSync(full));
  known.set(full, { stamp, checked });
  return checked;
}

/** Judges all that is to be published as files: their addresses, the pictures among them, and every fault. */
export async function checkAssetFiles(
  root: string,
): Promise<{ paths: readonly string[]; addresses: ReadonlySet<string>; pictures: Pictures; faults: readonly Fault[] }> {
  const paths = listFiles(`${root}/assets`).filter((path) => !isLitter(path));
  const checked = await Promise.all(paths.map((path) => checkAssetFile(root, path)));
  return {
    paths,
    addresses: new Set(paths.map((path) => `/assets/${path}`)),
    pictures: new Map(checked.flatMap(({ picture }) => (picture ? [[picture.address, picture] as const] : []))),
    faults: [...checked.flatMap(({ faults }) => faults), ...findTwins(paths)],
  };
}
