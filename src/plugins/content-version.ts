import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { listFiles } from '../checks/source/read.ts';

// The audit's own record says which version it is of, and so is no part of it.
const record = '_data/audit.json';

/**
 * A fingerprint of everything that decides what the site is: `src`, `_data` and `assets`, without the audit's record.
 * @param root the project's folder
 * @returns SHA-256 in hexadecimal
 */
export function contentVersion(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['src', '_data', 'assets']) {
    for (const path of listFiles(`${root}/${folder}`).map((name) => `${folder}/${name}`)) {
      if (path !== record)
        hash
          .update(`${path}\0`)
          .update(readFileSync(`${root}/${path}`))
          .update('\0');
    }
  }
  return hash.digest('hex');
}
