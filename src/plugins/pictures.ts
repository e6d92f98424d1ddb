import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { ContentError, type Fault } from '../checks/fault.ts';
import { decoderVersion, openPicture } from '../checks/files/decoder.ts';
import { isPlainPng } from '../checks/files/plain-png.ts';
import type { ContentPage } from '../checks/source/load.ts';
import { pictureFolder } from '../lib/addresses.ts';
import { type Copy, copyOnPhone, listCopies, type PictureFile, type Pictures } from '../lib/pictures.ts';
import { environment } from './environment.ts';
import { dropOthers, keep } from './kept.ts';
import { loadContent, root } from './project.ts';

/** What a picture may weigh on a phone, and all those of a page, in bytes. */
const maxBytes = { picture: 100_000, page: 200_000 };

/** From the best: the first that is light enough is taken. */
const qualities = [75, 65, 55, 45, 35];

/** How wide a picture is where it is published under its own name, for those who link to it. */
const widestWhole = 1_600;

const read = ({ address }: PictureFile) => readFile(`${root}${address}`);

/** Makes something of a picture once: its name holds what it is made of, but for the decoder. */
const remember = async (name: string, make: () => Promise<Buffer>): Promise<Buffer> =>
  keep('picture', `${await decoderVersion()} ${name}`, make);

async function shrink(picture: PictureFile, width: number): Promise<Buffer> {
  const upright = await openPicture(await read(picture));
  const small = await upright
    .autoOrient()
    .resize({ width })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  let bytes = Buffer.alloc(0);
  for (const quality of qualities) {
    bytes = await (await openPicture(small.data, { raw: small.info })).webp({ quality }).toBuffer();
    if (bytes.length <= maxBytes.picture) break;
  }
  return bytes;
}

const unreadable = ({ address }: PictureFile): Fault => ({
  file: address.slice(1),
  line: 1,
  column: 1,
  what: 'Bilden går inte att läsa: den slutar mitt i, eller är trasig.',
  fix: 'Öppna den i ett bildprogram och spara den på nytt.',
});

const makeCopy = (picture: PictureFile, { address, width }: Copy): Promise<Buffer> =>
  remember(address.slice(pictureFolder.length), () => shrink(picture, width)).catch(() => {
    throw new ContentError([unreadable(picture)]);
  });

/** The picture under its own name: without a word of what the camera wrote, and no larger than a screen. */
async function makeWhole(picture: PictureFile): Promise<Buffer> {
  const bytes = await read(picture);
  // One that is as small as somebody could make it stays so.
  if (isPlainPng(bytes)) return bytes;
  return remember(`hel-${picture.hash}`, async () => {
    const whole = (await openPicture(bytes)).autoOrient().resize({ width: widestWhole, withoutEnlargement: true });
    return whole.toBuffer();
  }).catch(() => {
    throw new ContentError([unreadable(picture)]);
  });
}

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('sv')} kB`;

/** A page whose pictures weigh too much on a phone, at the line of the one that was too many. */
function judgePage({ file, body, bodyLine }: ContentPage, weightOf: (address: string) => number): Fault[] {
  let sum = 0;
  for (const { 1: address = '', index } of body.matchAll(/\]\((\/assets\/[^\s)]+)/g)) {
    sum += weightOf(address);
    if (sum <= maxBytes.page) continue;
    const before = body.slice(0, index).split('\n');
    const what = `Sidans bilder väger ${kilobytes(sum)} på en telefon, och får väga högst ${kilobytes(maxBytes.page)}.`;
    const fix = 'Ta bort en bild, eller dela upp sidan. En lugn bild med få detaljer väger mindre.';
    return [{ file, line: bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1, what, fix }];
  }
  return [];
}

function judgePicture({ address }: PictureFile, weight: number): Fault[] {
  if (weight <= maxBytes.picture) return [];
  const what = `Bilden väger ${kilobytes(weight)} på en telefon, och får väga högst ${kilobytes(maxBytes.picture)}.`;
  return [{ file: address.slice(1), line: 1, column: 1, what, fix: 'Välj en lugnare bild, eller beskär den.' }];
}

/** Those that some page shows. While somebody edits, any may be shown next. */
const listShown = (pictures: Pictures, pages: readonly string[]): PictureFile[] =>
  [...pictures.values()].filter((picture) => {
    const [first] = listCopies(picture);
    return first && (environment().SITE_EDITING || pages.some((html) => html.includes(first.address)));
  });

/** Makes small copies of the pictures that pages show, and publishes none with what its camera wrote. */
export default function pictures(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories, results = [] }) => {
    const { pictures: all, pages } = await loadContent();
    const write = async (address: string, bytes: Buffer) => {
      const path = `${directories.output}${address}`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    };
    const weights = new Map<string, number>();
    for (const picture of listShown(
      all,
      results.map(({ content }) => String(content ?? '')),
    ))
      for (const copy of listCopies(picture)) {
        const bytes = await makeCopy(picture, copy);
        if (copy.address === copyOnPhone(picture)?.address) weights.set(picture.address, bytes.length);
        await write(copy.address, bytes);
      }
    for (const picture of all.values()) if (picture.hash) await write(picture.address, await makeWhole(picture));
    await dropOthers('picture');
    const weightOf = (address: string) => weights.get(address) ?? 0;
    const faults = [
      ...[...all.values()].flatMap((picture) => judgePicture(picture, weightOf(picture.address))),
      ...pages.flatMap((page) => judgePage(page, weightOf)),
    ];
    if (faults.length > 0) throw new ContentError(faults);
  });
}
