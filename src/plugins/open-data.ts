import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { listDataFiles } from '../open-data/files.ts';
import { loadContent, today } from './project.ts';

/** Writes what anyone may take of the records: every dataset in every format, and the catalogue of them. */
export default function openData(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories }) => {
    const { records } = await loadContent();
    for (const [address, text] of listDataFiles(records, today())) {
      const path = `${directories.output}${address.slice(1)}`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  });
}
