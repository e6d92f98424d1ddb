// Plain JavaScript: it runs before anything is installed.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Failure } from './failure.mjs';

/** What is the same for every county, and in every copy of the project. Pages in Markdown are none of it. */
export const code = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'eleventy.config.ts'];
/** What a county brings: all of these it must have, and the others where it wants them otherwise. */
const needed = ['src/content', '_data', 'assets'];
const wanted = ['src/styles/tokens.css', 'netlify.toml'];
/** What is used where it lies. */
const shared = ['node_modules', 'tests'];

const isCode = (path) => !path.endsWith('.md');

/** The folder of another county that `SITE_CONTENT` names, from where it was written; undefined where it is not set. */
export function findContentRoot() {
  const { SITE_CONTENT: named, INIT_CWD: from = '.' } = process.env;
  return named ? resolve(from, named) : undefined;
}

function link(target, path) {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path, 'junction');
}

/**
 * Lets a command work on another county: its content over this project's code, in a folder of the cache that becomes the
 * command's own. The site lies in the county's folder afterwards, as `_site`.
 * @param {string} content the county's folder, absolute
 * @throws {Failure} where it is no such folder
 */
export function enterContentRoot(content) {
  const missing = needed.filter((name) => !existsSync(join(content, name)));
  if (missing.length > 0)
    throw new Failure(
      `SITE_CONTENT är ${content}, men där finns inte ${missing.join(', ')}. Rätta sökvägen och kör igen.`,
    );
  const project = process.cwd();
  const name = `${basename(content)}-${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
  const folder = resolve('.cache/lan', name);
  for (const part of ['src', '_data', 'assets']) rmSync(join(folder, part), { recursive: true, force: true });
  for (const part of [...code, 'netlify.toml']) cpSync(part, join(folder, part), { recursive: true, filter: isCode });
  for (const part of [...needed, ...wanted.filter((file) => existsSync(join(content, file)))])
    cpSync(join(content, part), join(folder, part), { recursive: true });
  for (const part of shared) if (existsSync(part)) link(join(project, part), join(folder, part));
  mkdirSync(join(content, '_site'), { recursive: true });
  link(join(content, '_site'), join(folder, '_site'));
  process.chdir(folder);
  // A command that runs another is there already.
  delete process.env.SITE_CONTENT;
}
