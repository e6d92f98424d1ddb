import { writeFile } from 'node:fs/promises';
import type { UserConfig } from '@11ty/eleventy';
import { versionAddress } from '../lib/addresses.ts';
import { environment } from './environment.ts';
import { commitOf, today } from './project.ts';

/** Writes which commit the site is of and which day it is true for, so that what is published can be asked. */
export default function version(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories }) => {
    const text = JSON.stringify({ commit: commitOf(environment().COMMIT_REF) ?? null, day: today() });
    await writeFile(`${directories.output}${versionAddress}`, `${text}\n`);
  });
}
