import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildMadeUp } from '../site/made-up.ts';

/** A fault put into a copy of the built site, and the one check that is to find it, named before the run. */
export interface Mutation {
  /** The fault, as a person would name it. */
  fault: string;
  check: string;
  /** The page that is judged. */
  page?: string;
  change: (site: SiteCopy) => void;
}

// Made-up content, so that what a fault is put into is there whatever editors write.
export const project = buildMadeUp();

const parts = { site: ['_site'], content: ['src/content', '_data', 'assets'] };

/** A copy of the built site, or of what editors write, that can be broken. */
export class SiteCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'trasig-'));

  constructor(of: keyof typeof parts = 'site') {
    for (const part of parts[of])
      cpSync(join(project, part), of === 'site' ? this.folder : join(this.folder, part), { recursive: true });
  }

  /** Replaces the first match in a file. A change that changes nothing is a fault of the suite, not of the site. */
  edit(path: string, from: string | RegExp, to: string): void {
    const file = join(this.folder, path);
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`Inget att ändra i ${path}: ${from}`);
    writeFileSync(file, changed);
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** Adds rules last in a stylesheet; its hash in the pages goes, so that the browser takes it. */
  style(rules: string): void {
    for (const name of readdirSync(join(this.folder, 'build')).filter((file) => file.endsWith('.css'))) {
      const file = join(this.folder, 'build', name);
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n${rules}\n`);
    }
    for (const name of readdirSync(this.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    )) {
      const file = join(this.folder, name);
      writeFileSync(file, readFileSync(file, 'utf8').replace(/(\.css") integrity="[^"]*"/g, '$1'));
    }
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Begins the name of a check that reads what editors write, rather than what is built of it. */
export const contentCheck = 'innehåll';

export const lagen = 'lagen/index.html';

/** A fault made by putting markup first in the text of a page. */
export const inText = (fault: string, check: string, markup: string): Mutation => ({
  fault,
  check,
  change: (site) => site.edit(lagen, '<div class="flow">', `<div class="flow">${markup}`),
});

/** A fault made by replacing something on a page. */
export const inPage = (fault: string, check: string, from: string | RegExp, to: string): Mutation => ({
  fault,
  check,
  change: (site) => site.edit(lagen, from, to),
});

/** A fault made by a rule in the stylesheet. */
export const inStyle = (fault: string, check: string, rules: string): Mutation => ({
  fault,
  check,
  change: (site) => site.style(rules),
});
