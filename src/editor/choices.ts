import type { Project } from './guard/project.ts';
import { listPageFiles } from './moves/plan-moves.ts';

/** An option of a list: what it is called, and the value that is written. */
export interface Choice {
  label: string;
  value: string;
}

const byName = (a: Choice, b: Choice) => a.label.localeCompare(b.label, 'sv');

/** What the front matter calls a page. */
export const titleIn = (text = ''): string | undefined => /^title: *["']?(.*?)["']?$/m.exec(text)?.[1];

/**
 * The pages that a link may lead to, by title: those of the site, and those that are written since it was built.
 * @param pages of the built site
 * @param gone addresses that are no longer to be had
 */
export function listPageChoices(
  project: Project,
  pages: readonly { address: string; title: string }[],
  gone: ReadonlySet<string> = new Set(),
): Choice[] {
  const titles = new Map(pages.map(({ address, title }) => [address, title]));
  for (const [address, file] of listPageFiles(project)) titles.set(address, titleIn(project.get(file)) ?? address);
  return [...titles]
    .filter(([address]) => !gone.has(address) && address.endsWith('/') && !address.startsWith('/admin/'))
    .map(([address, title]) => ({ label: `${title} (${address})`, value: address }))
    .sort(byName);
}

type Item = Record<string, unknown>;

/** The records of a kind that have a key, by their names. */
export function listRecordChoices(project: Project, kind: string, key: string, names: readonly string[]): Choice[] {
  const items = JSON.parse(project.get(`_data/${kind}.json`) ?? '[]') as Item[];
  const nameOf = (item: Item) =>
    names
      .map((name) => item[name])
      .filter(Boolean)
      .join(', ');
  return items
    .filter((item) => item[key])
    .map((item) => ({ label: nameOf(item), value: String(item.id) }))
    .sort(byName);
}

/** The files of `assets` with one of some endings. */
export const listFileChoices = (project: Project, endings: readonly string[]): Choice[] =>
  [...project.keys()]
    .filter((path) => path.startsWith('assets/') && endings.some((ending) => path.endsWith(`.${ending}`)))
    .map((path) => ({ label: path.slice('assets/'.length), value: path }))
    .sort(byName);
