import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../checks/source/read.ts';
import { easyAddress, pageAddress } from '../../lib/addresses.ts';
import { ownerOf } from '../../lib/reserved.ts';
import { suggest } from '../../lib/suggest.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import { Failure } from '../run/failure.mjs';

const content = 'src/content';
const redirects = '_data/redirects.json';

/** What a move does: nothing of it is done yet. */
export interface Plan {
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

// What the code knows by its address can't be moved without it. The guide's examples are of pages that may not be there.
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

function refuseTaken(root: string, to: string): void {
  const owner = ownerOf(to);
  if (owner) throw new Failure(`Adressen ${to} är upptagen av ${owner}. Välj en annan.`, 2);
  const other = listFiles(join(root, content)).find(
    (path) => /\.(md|11ty\.tsx)$/.test(path) && !path.includes('.records.') && pageAddress(path) === to,
  );
  if (other) throw new Failure(`Sidan ${to} finns redan, i ${content}/${other}. Välj en annan adress.`, 2);
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The places in a file where an address of ours is the target of a link, a record or a redirect. */
function patternFor(file: string, address: string): RegExp {
  const target = escapePattern(address);
  if (file.endsWith('.md')) return new RegExp(`(\\]\\(\\s*<?|\\]:\\s*<?)${target}(?=[#)\\s>]|$)`, 'gm');
  if (file.endsWith('.toml')) return new RegExp(`(^\\s*to\\s*=\\s*")${target}(?=["#])`, 'gm');
  if (file === redirects) return new RegExp(`("to"\\s*:\\s*")${target}(?=["#])`, 'g');
  return new RegExp(`(")${target}(?=["#])`, 'g');
}

/** Files that lead to pages. What was ever published is never rewritten. */
const listLinking = (root: string) =>
  [
    ...listPages(root).map((path) => `${content}/${path}`),
    ...listFiles(join(root, '_data'))
      .filter((path) => /\.json$/.test(path) && !/^(published|link-exceptions|audit)\.json$/.test(path))
      .map((path) => `_data/${path}`),
    'netlify.toml',
  ].filter((file) => existsSync(join(root, file)));

const bare = (address: string) => address.replace(/\/$/, '');

/** The redirects with the old address sent on, and without one that would stand in the new page's way. */
function addRedirect(text: string, { from, to }: Pick<Plan, 'from' | 'to'>, why: string): string {
  const known = JSON.parse(text) as Redirect[];
  const left = known.filter((one) => ![bare(from), bare(to)].includes(bare(one.from)));
  const written = JSON.stringify([...left, { from, to, status: 301, why }], null, 2);
  return `${text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written}\n`;
}

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
export function planMove(root: string, [given, wanted]: readonly [string, string], why: string): Plan {
  const [from, to] = [toAddress(given), toAddress(wanted)];
  if (from === to) throw new Failure('Det är samma adress två gånger.', 2);
  const file = findPage(root, from);
  refuseKnown(root, from);
  refuseTaken(root, to);
  const newFile = `${content}${file.endsWith('/index.md') ? `${to}index.md` : `${bare(to)}.md`}`;
  const texts = new Map([[newFile, readFileSync(join(root, file), 'utf8')]]);
  const links = new Map<string, number>();
  for (const linking of listLinking(root)) {
    const before = readFileSync(join(root, linking), 'utf8');
    const count = [...before.matchAll(patternFor(linking, from))].length;
    if (count === 0) continue;
    links.set(linking, count);
    texts.set(linking === file ? newFile : linking, before.replace(patternFor(linking, from), `$1${to}`));
  }
  const known =
    texts.get(redirects) ?? (existsSync(join(root, redirects)) ? readFileSync(join(root, redirects), 'utf8') : '[]');
  texts.set(redirects, addRedirect(known, { from, to }, why));
  return { from, to, file, newFile, texts, links, notes: listNotes(root, from, to) };
}
