import { mayWrite, type Project } from './project.ts';
import { Refusal } from './refusal.ts';

// The editor asks the browser for a folder and keeps it from one visit to the next, so no wrapper of ours can stand
// between the two: what the browser's own handles do is guarded instead. Whatever asks, nothing else is written.

interface Handles {
  folder: Pick<FileSystemDirectoryHandle, 'getDirectoryHandle' | 'getFileHandle' | 'removeEntry'> & {
    entries(): AsyncIterableIterator<[string, FileSystemHandle]>;
  };
  file: Pick<FileSystemFileHandle, 'createWritable'> & { move?(...words: unknown[]): Promise<void> };
}

/** What judges files before they are on the disk. Each may throw a `Refusal`. */
export interface DiskJudge {
  /** A file that is copied, whole and under its own name. */
  judgeFile(path: string, bytes: Blob): Promise<void>;
  /** A page or a record that goes. */
  judgeRemoval(path: string): Promise<void>;
  /** Told once it is gone. */
  afterRemoval(): Promise<void>;
}

const paths = new WeakMap<FileSystemHandle, string>();
let top: FileSystemDirectoryHandle | undefined;

// A folder that nobody got out of another is the one that was picked.
function pathOf(folder: FileSystemDirectoryHandle): string {
  const known = paths.get(folder);
  if (known !== undefined) return known;
  top = folder;
  return '';
}

const join = (folder: string, name: string) => (folder ? `${folder}/${name}` : name);
const isHalfWritten = (path: string) => /(^|\/)\.sveltia-tmp-[^/]*$/.test(path);
const isInFolder = (path: string) => mayWrite(`${path}/x`) || ['src', 'src/content', '_data', 'assets'].includes(path);

function refuseOutside(path: string): void {
  if (mayWrite(path)) return;
  throw new Refusal('Filen får inte skrivas här.', [
    `${path}: redigeraren skriver bara i src/content, _data och assets.`,
  ]);
}

const isThere = (handle: Promise<unknown>) =>
  handle.then(
    () => true,
    () => false,
  );

function guardFolders(folders: Handles['folder']): void {
  const { getDirectoryHandle, getFileHandle, entries } = folders;
  folders.getDirectoryHandle = async function (this: FileSystemDirectoryHandle, name, options) {
    const path = join(pathOf(this), name);
    if (options?.create && !isInFolder(path) && !(await isThere(getDirectoryHandle.call(this, name))))
      refuseOutside(path);
    const found = await getDirectoryHandle.call(this, name, options);
    paths.set(found, path);
    return found;
  };
  folders.getFileHandle = async function (this: FileSystemDirectoryHandle, name, options) {
    const path = join(pathOf(this), name);
    if (options?.create && !mayWrite(path) && !(await isThere(getFileHandle.call(this, name)))) refuseOutside(path);
    const found = await getFileHandle.call(this, name, options);
    paths.set(found, path);
    return found;
  };
  folders.entries = async function* (this: FileSystemDirectoryHandle) {
    const folder = pathOf(this);
    for await (const [name, handle] of entries.call(this)) {
      paths.set(handle, join(folder, name));
      yield [name, handle];
    }
  };
}

const isJudgedAsFile = (path: string) => path.startsWith('assets/') && !isHalfWritten(path);

function guardRemoval(folders: Handles['folder'], judge: DiskJudge): void {
  const { removeEntry } = folders;
  folders.removeEntry = async function (this: FileSystemDirectoryHandle, name, options) {
    const path = join(pathOf(this), name);
    refuseOutside(path);
    if (isHalfWritten(path)) return removeEntry.call(this, name, options);
    await judge.judgeRemoval(path);
    await removeEntry.call(this, name, options);
    await judge.afterRemoval();
  };
}

function guardFiles(files: Handles['file'], judge: DiskJudge): void {
  const { createWritable, move } = files;
  files.createWritable = async function (this: FileSystemFileHandle, options) {
    const path = paths.get(this) ?? '';
    refuseOutside(path);
    const writer = await createWritable.call(this, options);
    const { write } = writer;
    if (isJudgedAsFile(path))
      writer.write = async (data) => {
        await judge.judgeFile(path, new Blob([data as BlobPart]));
        return write.call(writer, data);
      };
    return writer;
  };
  if (!move) return;
  // A file is written under another name first, and gets its own when it is whole.
  files.move = async function (this: FileSystemFileHandle, ...words: unknown[]) {
    const [folder, name] = words.length > 1 ? words : [undefined, words[0]];
    const own = paths.get(this) ?? '';
    const parent = folder ? pathOf(folder as FileSystemDirectoryHandle) : own.replace(/\/?[^/]*$/, '');
    const path = join(parent, String(name));
    refuseOutside(own);
    refuseOutside(path);
    if (isJudgedAsFile(path)) await judge.judgeFile(path, await this.getFile());
    await move.apply(this, words);
    paths.set(this, path);
  };
}

/** Lets nothing be written on this machine but what the judge passes, in the folders that are the editors'. */
export function guardDisk(judge: DiskJudge): void {
  if (typeof FileSystemDirectoryHandle === 'undefined') return;
  const folders = FileSystemDirectoryHandle.prototype as unknown as Handles['folder'];
  guardFolders(folders);
  guardRemoval(folders, judge);
  guardFiles(FileSystemFileHandle.prototype as unknown as Handles['file'], judge);
}

/** True where somebody works with the files of this machine. */
export const worksOnDisk = (): boolean => top !== undefined;

async function* walk(folder: FileSystemDirectoryHandle, way: string): AsyncGenerator<[string, FileSystemFileHandle]> {
  for await (const [name, handle] of (folder as unknown as Handles['folder']).entries()) {
    if (name.startsWith('.')) continue;
    const path = `${way}/${name}`;
    if (handle.kind === 'directory') yield* walk(handle as FileSystemDirectoryHandle, path);
    else yield [path, handle as FileSystemFileHandle];
  }
}

/** The text of one file as it is on the disk now; undefined where there is none. */
export async function readFromDisk(path: string): Promise<string | undefined> {
  try {
    const parts = path.split('/');
    let folder = top as FileSystemDirectoryHandle;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
    return await (await (await folder.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
  } catch {
    return undefined;
  }
}

/** Writes a file on the disk, judged as all others are. */
export async function writeToDisk(path: string, data: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const parts = path.split('/');
  let folder = top as FileSystemDirectoryHandle;
  for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
  const writer = await (await folder.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable();
  try {
    await writer.write(data);
  } finally {
    await writer.close();
  }
}

const isText = (path: string) => /\.(md|json|toml|txt)$/.test(path) && !path.startsWith('assets/');

/** All that the check reads, as it is on the disk now. */
export async function readProjectFromDisk(): Promise<Project> {
  const found = new Map<string, string | undefined>();
  for (const way of ['src/content', '_data', 'assets']) {
    let folder = top as FileSystemDirectoryHandle | undefined;
    for (const part of way.split('/')) folder = await folder?.getDirectoryHandle(part).catch(() => undefined);
    if (!folder) continue;
    for await (const [path, handle] of walk(folder, way))
      found.set(path, isText(path) ? await (await handle.getFile()).text() : undefined);
  }
  const host = await readFromDisk('netlify.toml');
  if (host !== undefined) found.set('netlify.toml', host);
  return found;
}
