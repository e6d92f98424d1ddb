import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { listDataFiles } from '../open-data/data-files.ts';
import type { Records } from '../schemas/records.ts';
import { loadContent, today } from './project.ts';

const made = new WeakMap<Records, ReadonlyMap<string, string>>();

/** Every file of open data, by its address: made once for those who write them and those who lead to them. */
export function dataFilesOf(records: Records): ReadonlyMap<string, string> {
  const known = made.get(records) ?? listDataFiles(records, today());
  made.set(records, known);
  return known;
}

/** Writes what anyone may take of the records: every dataset in every format, and the catalogue of them. */
export default function openData(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories }) => {
    const { records } = await loadContent();
    for (const [address, text] of dataFilesOf(records)) {
      const path = `${directories.output}${address.slice(1)}`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  });
}
