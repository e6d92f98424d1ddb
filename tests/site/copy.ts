import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { code } from '../../src/commands/run/content-root.mjs';

const own = ['_data', 'assets', 'netlify.toml'];

/** Made-up content in which everything that the site can do is seen: no right edit of the real content changes it. */
export const madeUp = 'tests/fixtures/site';

/** Whether a file of `src` is content. */
export const isMarkdown = (path: string) => path.startsWith(join('src', 'content')) && path.endsWith('.md');

/** What has been made before and a copy need not make again. */
const listKept = () => readdirSync('.cache').filter((name) => ['code', 'kept', 'stavning.json'].includes(name));

/** A copy of the project in a folder of its own, without version control. */
export class ProjectCopy {
  readonly folder: string;

  /**
   * @param content a folder whose pages, records, assets and host settings take the place of the project's own
   * @param kept folders that the project has made before, and a copy need not make again
   */
  constructor(content?: string, kept = listKept()) {
    this.folder = mkdtempSync(join(tmpdir(), 'projekt-'));
    const filter = (path: string) => !content || !isMarkdown(path);
    for (const part of [...code, ...(content ? [] : own), ...kept.map((name) => `.cache/${name}`)])
      cpSync(part, join(this.folder, part), { recursive: true, filter });
    if (content) cpSync(content, this.folder, { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.folder, 'node_modules'));
  }

  /** Builds the copy. Nothing of this process's surroundings but what is given decides how. */
  build(environment: Record<string, string> = {}, words: string[] = []): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...words, 'src/commands/run.mjs', 'build'], {
      cwd: this.folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...environment },
    });
    return { status, output: stdout + stderr };
  }

  /** Each file of the built site with a hash of its bytes. */
  hashes(): Record<string, string> {
    const site = join(this.folder, '_site');
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(site, path)).isFile(),
    );
    return Object.fromEntries(
      files.sort().map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(site, path)))
          .digest('hex'),
      ]),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
