import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../../src/checks/source/read.ts';
import { Editor, editDay } from '../../edits/editor.ts';
import { ProjectCopy } from '../../site/copy.ts';

const edited = ['src/content', 'src/components', 'src/layouts', 'src/styles', '_data'];

type Make = (editor: Editor) => void | Promise<void>;

/** Files that an edit may touch: path → text. */
export type Files = ReadonlyMap<string, string>;

export const readFiles = (folder: string): Files =>
  new Map(
    edited.flatMap((part) =>
      listFiles(join(folder, part)).map((path) => [`${part}/${path}`, readFileSync(join(folder, part, path), 'utf8')]),
    ),
  );

/** Makes the files of a folder those of another. @returns the paths that are other files now */
export function saveAs(folder: string, wanted: Files, before: Files): string[] {
  const other = [...wanted].filter(([path, text]) => before.get(path) !== text);
  for (const [path, text] of other) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const gone = [...before.keys()].filter((path) => !wanted.has(path));
  for (const path of gone) rmSync(join(folder, path));
  return [...other.map(([path]) => path), ...gone];
}

// An edit that finds nothing to change says so by an error.
async function tryToMake(make: Make, editor: Editor): Promise<boolean> {
  try {
    await make(editor);
    return true;
  } catch {
    return false;
  }
}

/** The folder whose site is built anew, with nothing that is remembered of a text or a page. */
export class CleanBuild {
  readonly copy = new ProjectCopy();
  #sources: Files = readFiles(this.copy.folder);
  pages = new Map<string, string>();
  /** Files that are no pages, and tell of them. */
  files = new Map<string, string>();

  build(): boolean {
    const kept = join(this.copy.folder, '.cache/kept');
    for (const name of listFiles(kept).filter((path) => /^(texts|pages)-/.test(path))) rmSync(join(kept, name));
    const surroundings = { SITE_NOW: editDay, SITE_EDITING: '1', SITE_SEARCH: 'off' };
    const { status, output } = this.copy.build(surroundings, ['--max-semi-space-size=64']);
    if (status !== 0) {
      console.log(`    stoppas: ${/^\S+:\d+:\d+ .*/m.exec(output)?.[0] ?? output.slice(-200)}`);
      return false;
    }
    const site = join(this.copy.folder, '_site');
    const read = (path: string): [string, string] => [
      `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
      readFileSync(join(site, path), 'utf8'),
    ];
    const paths = listFiles(site).filter((path) => path !== 'admin/index.html');
    this.pages = new Map(paths.filter((path) => path.endsWith('.html')).map(read));
    this.files = new Map(
      paths
        .filter((path) => /\.(xml|json|ics|txt|csv|vcf)$/.test(path) && !/^(build|assets|version)/.test(path))
        .map(read),
    );
    return true;
  }

  /** Makes an edit and builds. @returns the files as they are then; undefined where it could not be made */
  async edit(make: Make): Promise<Files | undefined> {
    const { folder } = this.copy;
    const before = this.#sources;
    const made = await tryToMake(make, new Editor(folder));
    const files = readFiles(folder);
    const isOther = [...files].some(([path, text]) => before.get(path) !== text) || files.size !== before.size;
    if (made && isOther && this.build()) {
      this.#sources = files;
      return files;
    }
    saveAs(folder, before, files);
    return undefined;
  }
}
