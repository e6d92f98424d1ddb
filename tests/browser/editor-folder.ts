import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page } from 'playwright/test';
import { listFiles } from '../../src/checks/source/read.ts';
import { madeUp } from '../site/copy.ts';

// The operating system's picker can't be reached by a test: a folder that the browser itself keeps (its origin private
// file system) stands in for the project's, with made-up content in it. The editor guards all that its own page does with
// files, so another page of the same site is the colleague who writes there too.

const below = (root: string, folder: string) => listFiles(`${root}/${folder}`).map((path) => `${folder}/${path}`);
const texts = [...below(madeUp, 'src/content'), ...below(madeUp, '_data')].filter((path) =>
  /\.(md|json|txt)$/.test(path),
);
// Templates are the project's own. Of them and of pictures, the editor reads the names alone.
const others = [...below('.', 'src/content').filter((path) => path.endsWith('.tsx')), ...below(madeUp, 'assets')];

/** The files of the project, as they are before anyone has edited anything. */
export const files: Record<string, string> = Object.fromEntries([
  ...texts.map((path) => [path, readFileSync(`${madeUp}/${path}`, 'utf8')]),
  ...others.map((path) => [path, '']),
]);

/** Runs in the page: writes files into the folder. */
async function writeFiles(given: Record<string, string>): Promise<void> {
  const top = await navigator.storage.getDirectory();
  await top.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of Object.entries(given)) {
    const parts = path.split('/');
    let folder = top;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
    const writer = await handle.createWritable();
    await writer.write(text);
    await writer.close();
  }
}

/** Runs in the page: every file of the folder. */
async function readFiles(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const walk = async (folder: FileSystemDirectoryHandle, way: string) => {
    const entries = (folder as unknown as { values(): AsyncIterable<FileSystemHandle> }).values();
    for await (const entry of entries) {
      const path = way + entry.name;
      if (entry.kind === 'directory') await walk(entry as FileSystemDirectoryHandle, `${path}/`);
      else found[path] = await (await (entry as FileSystemFileHandle).getFile()).text();
    }
  };
  await walk(await navigator.storage.getDirectory(), '');
  return found;
}

/** Runs in the page: the bytes of a file. */
async function readBytes(path: string): Promise<number[]> {
  let folder = await navigator.storage.getDirectory();
  const parts = path.split('/');
  for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
  const file = await (await folder.getFileHandle(parts.at(-1) ?? '')).getFile();
  return [...new Uint8Array(await file.arrayBuffer())];
}

/** The folder, from outside the editor. */
export interface Disk {
  write(given: Record<string, string>): Promise<void>;
  read(): Promise<Record<string, string>>;
  /** A file that is no text. */
  readBytes(path: string): Promise<Buffer>;
}

/** Makes the folder, and gives the way to it from outside the editor. */
export async function makeFolder(context: BrowserContext, more: Record<string, string> = {}): Promise<Disk> {
  const colleague = await context.newPage();
  await colleague.goto('/robots.txt');
  const write = (given: Record<string, string>) => colleague.evaluate(writeFiles, given);
  await write({ ...files, ...more });
  return {
    write,
    read: () => colleague.evaluate(readFiles),
    readBytes: async (path) => Buffer.from(await colleague.evaluate(readBytes, path)),
  };
}

/** Opens the editor with the files of the folder. */
export async function openEditor(editor: Page): Promise<void> {
  await editor.addInitScript(() =>
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
  );
  await editor.goto('/admin/');
  await editor.getByRole('button', { name: 'Arbeta med filerna på den här datorn' }).click();
  await expect(editor.getByText('Drakskyddslagen i korthet')).toBeVisible();
}
