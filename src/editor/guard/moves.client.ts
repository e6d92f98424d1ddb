import { listPageChoices } from '../choices.ts';
import { addressOf, listPageFiles, type Plan, planMoves, planRemoval } from '../moves/plan-moves.ts';
import { redirectRecords } from '../moves/relink.ts';
import { ask, choose } from './dialog.client.ts';
import type { EditorCollection } from './field-places.ts';
import { mayWrite, type Project } from './project.ts';
import { Refusal } from './refusal.ts';
import { nameFile } from './told.client.ts';

interface MoveContext {
  collections: readonly EditorCollection[];
  pages: readonly { address: string; title: string }[];
}

const cancelled = () => new Refusal('Du avbröt.', ['Inget är ändrat.']);

/** A plan that changes nothing but what the editor may write. */
function refuseOutside(plan: Plan): Plan {
  const outside = plan.beside.filter((path) => !mayWrite(path));
  if (outside.length === 0) return plan;
  throw new Refusal('Be den som utvecklar webbplatsen.', [`Sidans adress står också i ${outside.join(', ')}.`]);
}

/** The links that will be changed, a line for each file. */
const listLinks = ({ links }: Plan, project: Project, { collections }: MoveContext): string[] =>
  [...links]
    .filter(([path]) => path !== redirectRecords)
    .map(
      ([path, count]) =>
        `${nameFile(collections, path, project.get(path))}: ${count} ${count === 1 ? 'länk' : 'länkar'}`,
    );

/**
 * Plans what a page that gets another address takes with it: the pages below it, the links and the redirects.
 * @param before the page's file as it is
 * @param path as it is to be
 */
export function planRename(project: Project, before: string, path: string): Plan {
  const [from, to] = [addressOf(before), addressOf(path)];
  // A page that is a folder takes all in it along.
  const isMoved = (address: string) => address === from || (before.endsWith('/index.md') && address.startsWith(from));
  const moved = [...listPageFiles(project).keys()].filter(isMoved).sort();
  const moves = new Map(moved.map((address) => [address, { to: to + address.slice(from.length) }]));
  return refuseOutside(planMoves(project, moves, 'Sidan har flyttat.'));
}

/**
 * Asks whether a page is to move with all that goes along.
 * @throws {Refusal} where not
 */
export async function confirmRename(plan: Plan, project: Project, context: MoveContext): Promise<void> {
  const links = listLinks(plan, project, context);
  const answer = await ask(
    'Ska sidan byta adress?',
    [
      ...[...plan.moves].map(([from, { to }]) => `${from} blir ${to}. Den gamla adressen leder vidare.`),
      ...(links.length > 0 ? ['Länkarna hit ändras också:', ...links] : ['Ingen annan sida länkar hit.']),
    ],
    ['Avbryt', 'Byt adress'],
  );
  if (answer !== 1) throw cancelled();
}

/** The nearest page above one that goes. */
function pageAbove(address: string, known: ReadonlySet<string>): string {
  for (let above = address; above !== '/'; ) {
    above = above.replace(/[^/]+\/$/, '');
    if (known.has(above)) return above;
  }
  return '/';
}

/**
 * Asks which page the links and addresses of removed pages are to lead to.
 * @throws {Refusal} where they are not to go after all
 */
export async function askRemoval(project: Project, files: readonly string[], context: MoveContext): Promise<Plan> {
  const gone = new Set(files.map(addressOf));
  const options = listPageChoices(project, context.pages, gone);
  const names = files.map((file) => nameFile(context.collections, file, project.get(file))).join(', ');
  const draft = planRemoval(project, files, '/', '');
  const links = listLinks(draft, project, context);
  const to = await choose(
    `Ta bort ${names}?`,
    [
      'Andra kan ha sparat adressen. Den leder sedan till sidan du väljer.',
      ...(links.length > 0
        ? ['Länkar som leder hit leds också dit. Läs igenom dem efteråt:', ...links]
        : ['Ingen annan sida länkar hit.']),
    ],
    ['Avbryt', 'Ta bort'],
    {
      label: 'Sidan som tar över:',
      options,
      value: pageAbove([...gone][0] ?? '/', new Set(options.map(({ value }) => value))),
    },
  );
  if (to === undefined) throw cancelled();
  return refuseOutside(planRemoval(project, files, to, 'Sidan är borttagen.'));
}
