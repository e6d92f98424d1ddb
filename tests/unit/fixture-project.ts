import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { checkContent } from '../../src/checks/content.ts';
import type { Fault } from '../../src/checks/fault.ts';
import { judgeContent } from '../../src/checks/judge.ts';
import { checkAssetFiles } from '../../src/checks/source/asset-files.ts';
import { diskFiles } from '../../src/checks/source/read.ts';
import { KeptTexts } from '../../src/plugins/kept-texts.ts';
import { createRenderer } from '../../src/plugins/markdown.ts';

/** A small project of made-up content without faults, so that no test changes when the real content does. */
export const valid = 'tests/fixtures/project';

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the valid project, to change at will. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'innehall-'));
  folders.push(folder);
  cpSync(valid, folder, { recursive: true });
  return folder;
}

/** The faults of a project, as the build of 24 November 2026 sees it. */
export const check = async (folder: string) => (await checkContent(folder, '2026-11-24')).faults;

/** The valid project in memory: judged as on a disk, thousands of times, without the disk. */
export class Draft {
  readonly #files = diskFiles(valid);
  readonly #read = new Map<string, Uint8Array | undefined>();
  readonly #assets = checkAssetFiles(valid);

  write(file: string, text: string): void {
    this.#read.set(file, Buffer.from(text));
  }

  #bytesOf(file: string): Uint8Array | undefined {
    if (!this.#read.has(file)) this.#read.set(file, this.#files.read(file));
    return this.#read.get(file);
  }

  /** The faults as the build of 24 November 2026 sees them. */
  async check(): Promise<readonly Fault[]> {
    const files = { list: this.#files.list, read: (file: string) => this.#bytesOf(file) };
    return judgeContent({ files, assets: await this.#assets, today: '2026-11-24' }).faults;
  }
}

let kept: Promise<Uint8Array | undefined> | undefined;

async function buildValid(): Promise<Uint8Array | undefined> {
  const texts = new KeptTexts();
  await checkContent(valid, '2026-11-24', createRenderer, texts);
  return texts.toBytes();
}

/** The faults of a project that was built while it had none, and whose texts the build remembers. */
export async function checkAfterBuild(folder: string): Promise<readonly Fault[]> {
  kept ??= buildValid();
  return (await checkContent(folder, '2026-11-24', createRenderer, new KeptTexts(await kept))).faults;
}

// Words of Zod, of the YAML and JSON parsers and of JavaScript itself.
const foreign =
  /\b(invalid|expected|unexpected|required|unrecognized|undefined|NaN|must|should|missing|nested|implicit|too (small|big)|cannot|error)\b|null pointer|\[object|_(small|big|type)/i;

/** Every fault has a place, says what is wrong and what to do, and none of it in words from a library. */
export function assertReadable(faults: readonly Fault[]): void {
  for (const { file, line, column, what, fix } of faults) {
    assert.ok(line >= 1 && column >= 1, `${file}:${line}:${column}`);
    assert.match(what, /^\S.*[.:]$/s);
    assert.match(fix, /^\S.*\S$/s);
    assert.doesNotMatch(what + fix, foreign);
  }
}
