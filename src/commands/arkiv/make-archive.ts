import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { listFiles } from '../../checks/source/read.ts';
import { toSlug } from '../../lib/slug.ts';
import type { Contact } from '../../schemas/contact.ts';
import { ArchiveFiles, isKept } from './archive-files.ts';
import { type ArchiveContext, archivePage, archiveStyles, type ListedPage } from './archive-page.ts';
import {
  type ArchiveOf,
  type FileBytes,
  siteFolder,
  toBagInfo,
  toDublinCore,
  toManifest,
  toPageList,
  toReadMe,
} from './papers.ts';
import { archiveStyle } from './style.ts';

/** What an archive is made of. */
export interface ArchiveSource extends ArchiveOf {
  /** The folder of the built site. */
  folder: string;
  /** Who answers instead of the forms. */
  contact: Contact | undefined;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** The name of an archive's folder and of its zip: the site, the day, and the commit where it is known. */
export const nameArchive = ({ site, day, commit }: ArchiveOf): string =>
  [toSlug(site.name), day, ...(commit ? [commit.slice(0, 7)] : [])].join('-');

/** The built site as the archive has it, and its pages. */
function takeSite({ folder, site, contact, day }: ArchiveSource): {
  files: Map<string, Uint8Array>;
  pages: ListedPage[];
} {
  const all = listFiles(folder);
  const context: ArchiveContext = { files: new ArchiveFiles(all, site.origin), contact, day };
  const files = new Map([[`${siteFolder}${archiveStyles.file}`, encode(archiveStyles.text)]]);
  const pages: ListedPage[] = [];
  for (const file of all.filter(isKept)) {
    const bytes = readFileSync(`${folder}/${file}`);
    const take = (text: string) => files.set(siteFolder + file, encode(text));
    if (file.endsWith('.html')) {
      const { html, page } = archivePage(bytes.toString(), file, context);
      pages.push(page);
      take(html);
    } else if (file.endsWith('.css')) take(archiveStyle(bytes.toString(), file, context.files));
    else files.set(siteFolder + file, new Uint8Array(bytes));
  }
  return { files, pages };
}

/**
 * Makes an archive of a built site: a bag (RFC 8493) whose pages open from disk with the net off.
 * @returns every file by its path in the archive's folder. The same site always makes the same bytes.
 * @throws {Error} where a page has something that nothing in an archive can stand for
 */
export function makeArchive(source: ArchiveSource): FileBytes {
  const { files, pages } = takeSite(source);
  const kept = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const beside = new Map([
    ['LASMIG.txt', encode(toReadMe(source, pages, kept))],
    ['bag-info.txt', encode(toBagInfo(source, kept))],
    ['bagit.txt', encode('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')],
    ['manifest-sha256.txt', encode(toManifest(kept))],
    ['metadata/dublin-core.xml', encode(toDublinCore(source, pages, kept))],
    ['metadata/sidor.csv', encode(toPageList(pages))],
  ]);
  return new Map([...kept, ...beside, ['tagmanifest-sha256.txt', encode(toManifest(beside))]]);
}

/**
 * The archive as a zip, with its folder in it.
 * @param day the moment of every file. The machine's clock has no say, nor where the machine stands.
 */
export function zipArchive(name: string, files: FileBytes, day: string): Uint8Array {
  // A zip has moments without a zone: what is written is what the machine's own zone says.
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const level = (path: string) => (/\.(png|webp|jpe?g|avif)$/.test(path) ? 0 : 9);
  return zipSync(
    Object.fromEntries([...files].map(([path, bytes]) => [`${name}/${path}`, [bytes, { mtime, level: level(path) }]])),
  );
}
