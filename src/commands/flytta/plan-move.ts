import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../checks/source/read.ts';
import type { Project } from '../../editor/guard/project.ts';
import { Refusal } from '../../editor/guard/refusal.ts';
import { fileFor, planMoves } from '../../editor/moves/plan-moves.ts';
import { mayLink } from '../../editor/moves/relink.ts';
import { easyAddress, pageAddress } from '../../lib/addresses.ts';
import { suggest } from '../../lib/suggest.ts';
import { Failure } from '../run/failure.mjs';

const content = 'src/content';

/** What a move does: nothing of it is done yet. */
export interface MovePlan {
  from: string;
  to: string;
  /** The page's file, and where it goes. */
  file: string;
  newFile: string;
  /** Each file that is written, by the path that it has afterwards. */
  texts: ReadonlyMap<string, string>;
  /** The links that lead to the new address, by the file that they stand in. */
  links: ReadonlyMap<string, number>;
  /** What somebody has to decide. */
  notes: readonly string[];
}

/** An address as somebody writes it: a slash or two may be missing, and some shells eat the first. */
function toAddress(written: string): string {
  const address = `/${written}/`.replace(/\/+/g, '/');
  if (/^\/([a-z0-9-]+\/)+$/.test(address)) return address;
  throw new Failure(`"${written}" kan inte vara en sidas adress. Skriv till exempel /tryggare-entreer/.`, 2);
}

const listPages = (root: string) => listFiles(join(root, content)).filter((path) => path.endsWith('.md'));

function findPage(root: string, address: string): string {
  const paths = listPages(root);
  const path = paths.find((one) => pageAddress(one) === address);
  if (path) return `${content}/${path}`;
  const meant = suggest(address, paths.map(pageAddress));
  throw new Failure(
    `Ingen Markdownfil har adressen ${address}. ${meant ? `Menade du ${meant}?` : 'Sidor av poster flyttas genom att posten ändras.'}`,
    2,
  );
}

// A page whose address stands in code can't be moved without changing the code. The guide's examples don't count.
function refuseKnown(root: string, address: string): void {
  const known = listFiles(join(root, 'src')).filter(
    (path) =>
      /^(?!editor\/guide\/).*\.tsx?$/.test(path) &&
      new RegExp(`['"\`]${address}['"\`#]`).test(readFileSync(join(root, 'src', path), 'utf8')),
  );
  if (known.length > 0)
    throw new Failure(
      `Koden räknar med att sidan ligger på ${address} (src/${known[0]}). Be den som utvecklar webbplatsen att flytta den.`,
      2,
    );
}

/** The texts of a project that lead to pages, and the names of its pages and templates. */
const readProject = (root: string): Project =>
  new Map(
    [
      ...listFiles(join(root, content)).map((path) => `${content}/${path}`),
      ...listFiles(join(root, '_data')).map((path) => `_data/${path}`),
      'netlify.toml',
    ]
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, mayLink(path) ? readFileSync(join(root, path), 'utf8') : undefined]),
  );

function listNotes(root: string, from: string, to: string): string[] {
  const paths = listPages(root).map(pageAddress);
  const below = paths.filter((address) => address !== from && address.startsWith(from));
  return [
    ...below.map((address) => `Sidan ${address} ligger kvar. Ska den också flyttas? Kör kommandot för den.`),
    ...(paths.includes(easyAddress(from))
      ? [`Flytta också den lättlästa sidan: npm run flytta -- ${easyAddress(from)} ${easyAddress(to)}`]
      : []),
  ];
}

/**
 * Plans the move of a Markdown page: its file, every link to it, and the redirect from its old address.
 * @throws {Failure} saying in Swedish why it can't be moved
 */
export function planMove(root: string, [given, wanted]: readonly [string, string], why: string): MovePlan {
  const [from, to] = [toAddress(given), toAddress(wanted)];
  if (from === to) throw new Failure('Det är samma adress två gånger.', 2);
  const file = findPage(root, from);
  refuseKnown(root, from);
  try {
    const { changes, links } = planMoves(readProject(root), new Map([[from, { to }]]), why);
    const texts = new Map([...changes].flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
    return { from, to, file, newFile: fileFor(file, to), texts, links, notes: listNotes(root, from, to) };
  } catch (error) {
    if (error instanceof Refusal) throw new Failure([error.heading, ...error.lines].join(' '), 2);
    throw error;
  }
}
