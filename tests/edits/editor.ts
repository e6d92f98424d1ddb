import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/checks/source/read.ts';
import { makeNew } from '../../src/commands/ny/make-new.ts';
import { pageAddress } from '../../src/lib/addresses.ts';
import type { Records } from '../../src/schemas/records.ts';

/** The day on which the edits are made. */
export const editDay = '2026-11-30';

const content = 'src/content';

/** Records as an editor may change them. */
export type Editable<Kind extends keyof Records> = Records[Kind] extends readonly (infer Item)[]
  ? Item[]
  : Records[Kind];

/** Changes a copy of the project as an editor does, whatever its content is: nothing here knows a value of it. */
export class Editor {
  constructor(readonly folder: string) {}

  read(file: string): string {
    return readFileSync(join(this.folder, file), 'utf8');
  }

  /** Replaces the first place in a file. */
  write(file: string, from: string | RegExp, to: string): void {
    const before = this.read(file);
    const after = before.replace(from, () => to);
    assert.notEqual(after, before, `${file} har inte ${from}`);
    writeFileSync(join(this.folder, file), after);
  }

  /** Changes the records of one file. */
  records<Kind extends keyof Records>(kind: Kind, change: (records: Editable<Kind>) => unknown): void {
    const file = `_data/${kind}.json`;
    const records = JSON.parse(this.read(file)) as Editable<Kind>;
    change(records);
    writeFileSync(join(this.folder, file), `${JSON.stringify(records, null, 2)}\n`);
  }

  /** Makes something by the command that the guide names. */
  async make(...words: string[]): Promise<void> {
    const said: string[] = [];
    const surroundings = {
      root: this.folder,
      from: this.folder,
      day: editDay,
      buildDay: editDay,
      say: (text: string) => said.push(text),
    };
    assert.equal(await makeNew(words, surroundings), 0, said.join('\n'));
  }

  /** Swedish pages in Markdown that are no news, in the order of their paths. */
  pages(): string[] {
    return listFiles(join(this.folder, content))
      .filter((path) => path.endsWith('index.md'))
      .map((path) => `${content}/${path}`)
      .filter((file) => !/^lang: /m.test(this.read(file)));
  }

  news(): string[] {
    return listFiles(join(this.folder, content, 'aktuellt'))
      .filter((path) => path.endsWith('.md'))
      .map((path) => `${content}/aktuellt/${path}`);
  }

  /** A news item that nothing else points at. */
  loneNews(): string {
    const others = [...listFiles(join(this.folder, content)).map((path) => `${content}/${path}`)]
      .concat(listFiles(join(this.folder, '_data')).map((path) => `_data/${path}`))
      .filter((file) => /\.(md|json|tsx)$/.test(file) && !/(published|searches)\.json$/.test(file));
    const found = this.news().find((file) => {
      const address = pageAddress(file.replace(`${content}/`, ''));
      return !others.some((other) => other !== file && this.read(other).includes(address));
    });
    assert.ok(found, 'varje nyhet har en länk till sig');
    return found;
  }

  /** Takes a page away and sends its address on, as the guide says. */
  remove(file: string, to: string): void {
    const from = pageAddress(file.replace(`${content}/`, '')).replace(/\/$/, '');
    rmSync(join(this.folder, file));
    const known = JSON.parse(this.read('_data/redirects.json')) as object[];
    const rules = [...known, { from, to, status: 301, why: 'Sidan är borttagen.' }];
    writeFileSync(join(this.folder, '_data/redirects.json'), `${JSON.stringify(rules, null, 2)}\n`);
  }

  /** Makes a new file of another. */
  copy(file: string, to: string): void {
    cpSync(join(this.folder, file), join(this.folder, to));
  }
}
