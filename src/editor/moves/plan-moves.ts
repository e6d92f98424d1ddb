import { pageAddress } from '../../lib/addresses.ts';
import { ownerOf } from '../../lib/reserved.ts';
import type { Changes, Project } from '../guard/project.ts';
import { Refusal } from '../guard/refusal.ts';
import { countLinks, type Moves, mayLink, redirectRecords, relink, rewriteFor } from './relink.ts';

const content = 'src/content/';

/** What moving or removing pages does to the other files: nothing of it is done yet. */
export interface Plan {
  moves: Moves;
  why: string;
  /** Each file that changes, by the path that it has afterwards; undefined for one that goes. */
  changes: Changes;
  /** The files that change beside the pages themselves. */
  beside: readonly string[];
  /** The links that are led on, by the file that they stand in. */
  links: ReadonlyMap<string, number>;
}

/** The address of a page's file. */
export const addressOf = (path: string): string => pageAddress(path.slice(content.length));

/** True for the file of a Markdown page. */
export const isPage = (path: string): boolean => path.startsWith(content) && path.endsWith('.md');

/** The Markdown pages of a project: address → file. */
export const listPageFiles = (project: Project): Map<string, string> =>
  new Map([...project.keys()].filter(isPage).map((path) => [addressOf(path), path]));

/** Where the file of a page goes with its new address. */
export const fileFor = (file: string, to: string): string =>
  `${content.slice(0, -1)}${file.endsWith('/index.md') ? `${to}index.md` : `${to.replace(/\/$/, '')}.md`}`;

/**
 * Refuses an address that something else answers at.
 * @throws {Refusal} saying what
 */
export function refuseTaken(project: Project, to: string): void {
  const owner = ownerOf(to);
  if (owner) throw new Refusal(`Adressen ${to} är upptagen av ${owner}.`, ['Välj en annan.']);
  const other = [...project.keys()].find(
    (path) =>
      path.startsWith(content) &&
      /\.(md|11ty\.tsx)$/.test(path) &&
      !path.includes('.records.') &&
      addressOf(path) === to,
  );
  if (other) throw new Refusal(`Sidan ${to} finns redan, i ${other}.`, ['Välj en annan adress.']);
}

/** The links to old addresses, led on, and the redirects. */
function leadOn(project: Project, moves: Moves, why: string): Pick<Plan, 'changes' | 'links'> {
  const links = new Map<string, number>();
  const changes = new Map<string, string>();
  for (const [path, text] of project) {
    if (text === undefined || !mayLink(path)) continue;
    const count = [...moves.keys()].reduce((sum, from) => sum + countLinks(path, text, from), 0);
    if (count > 0) links.set(path, count);
    if (count > 0 && path !== redirectRecords) changes.set(path, relink(path, text, moves));
  }
  changes.set(redirectRecords, rewriteFor(redirectRecords, project.get(redirectRecords) ?? '[]\n', moves, why));
  return { changes, links };
}

/**
 * Plans the move of Markdown pages: their files, every link to them, and the redirects from their old addresses.
 * @param moves each page's address, and its new one
 * @throws {Refusal} where an address is taken, or no page has one
 */
export function planMoves(project: Project, moves: Moves, why: string): Plan {
  const pages = listPageFiles(project);
  const { changes: led, links } = leadOn(project, moves, why);
  const changes = new Map<string, string | undefined>(led);
  for (const [from, { to }] of moves) {
    const file = pages.get(from);
    if (!file) throw new Refusal(`Ingen Markdownfil har adressen ${from}.`, []);
    refuseTaken(project, to);
    changes.set(fileFor(file, to), changes.get(file) ?? project.get(file));
    changes.set(file, undefined);
  }
  const moved = new Set([...moves.keys()].map((from) => pages.get(from)));
  return { moves, why, changes, links, beside: [...led.keys()].filter((path) => !moved.has(path)) };
}

/**
 * Plans that pages go: every link to them leads to another page, and so do their old addresses.
 * @param files of the pages
 * @param to the address of the page that takes their place
 */
export function planRemoval(project: Project, files: readonly string[], to: string, why: string): Plan {
  const moves = new Map(files.map((file) => [addressOf(file), { to, isOther: true }]));
  const left = new Map([...project].filter(([path]) => !files.includes(path)));
  const { changes: led, links } = leadOn(left, moves, why);
  const changes = new Map([...led, ...files.map((file) => [file, undefined] as const)]);
  return { moves, why, links, changes, beside: [...led.keys()] };
}
