import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { componentCatalogueAddress } from '../lib/addresses.ts';
import { forms } from '../lib/forms.ts';
import { parseUrl } from '../lib/urls.ts';
import {
  applyExceptions,
  type CheckedFolder,
  checkExternal,
  checkFolder,
  formatReport,
  type Judge,
  type LinkFinding,
  listUrls,
  locate,
  type PageMap,
  type PlacedAddress,
  placeVerdicts,
  readPageMap,
  readState,
  writeEditorsPage,
  writeState,
  writeTicket,
} from '../links/index.ts';
import { environment } from '../plugins/environment.ts';
import { ownPageMap } from '../plugins/link-sources.ts';
import { workingMoment } from './granska/working-day.ts';
import { type LinkOptions, readOptions } from './links/options.ts';
import { saveEdits } from './links/save-edits.ts';
import { Failure } from './run/failure.mjs';

const maxWait = 30_000;

const momentOf = ({ now }: LinkOptions) => (now === undefined ? workingMoment().getTime() : Date.parse(now));

const withoutFragment = (address: string) => parseUrl(address)?.href.replace(/#.*$/, '') ?? address;

async function judgeExternals({ judge }: CheckedFolder, options: LinkOptions): Promise<PlacedAddress[]> {
  const { state: file, allowPrivate, timeout, known } = options;
  const state = file === undefined ? new Map() : readState(file);
  const left = new Set(known === undefined ? [] : readFileSync(known, 'utf8').split('\n').map(withoutFragment));
  const urls = listUrls(judge.externals).filter((url) => !left.has(url));
  const contact = options.origin;
  await checkExternal(urls, state, {
    allowPrivate,
    timeout,
    maxWait: Math.min(maxWait, timeout * 3),
    now: momentOf(options),
    contact,
  });
  if (file !== undefined) writeState(file, state);
  return placeVerdicts(urls, judge.externals, state);
}

function writeReports(findings: readonly LinkFinding[], options: LinkOptions): void {
  if (options.html === undefined) return;
  const day = new Date(momentOf(options)).toISOString().slice(0, 10);
  mkdirSync(dirname(options.html), { recursive: true });
  writeFileSync(options.html, writeEditorsPage(findings, day));
  writeFileSync(options.html.replace(/(\.html)?$/, '.md'), writeTicket(findings, day));
}

function withExceptions(
  findings: readonly LinkFinding[],
  { site }: Judge,
  options: LinkOptions,
  isOwn: boolean,
): LinkFinding[] {
  const own = '_data/link-exceptions.json';
  const file = options.exceptions ?? (isOwn && existsSync(own) ? own : undefined);
  if (file === undefined) return [...findings];
  const day = new Date(momentOf(options)).toISOString().slice(0, 10);
  const targets = [...site.read.values()].flatMap(({ addresses }) => addresses.map(({ raw }) => raw));
  return applyExceptions(findings, targets, { file, name: options.exceptions ?? own, today: day });
}

async function links(): Promise<number> {
  const { origin } = JSON.parse(readFileSync('_data/site.json', 'utf8')) as { origin: string };
  const words = process.argv.slice(2);
  const options = readOptions(words, { site: '_site', origin: environment().URL ?? origin });
  if (!existsSync(options.site)) throw new Failure(`Mappen ${options.site} finns inte. Kör först: npm run build`, 2);
  // Without a folder of its own to look at, the command looks at this site, whose sources it knows.
  const isOwn = !words.some((word) => /^--site\b/.test(word));
  const map: PageMap | undefined =
    options.pages !== undefined
      ? readPageMap(options.pages, options.site)
      : isOwn
        ? ownPageMap(options.site)
        : undefined;
  const answers = isOwn ? Object.values(forms).map(({ action }) => action) : [];
  // What the catalogue of components says is made up, its addresses too.
  const unread = isOwn ? componentCatalogueAddress.slice(1) : undefined;
  const { allowPrivate } = options;
  const checked = checkFolder(options.site, options.origin, { map, allowPrivate, answers, unread });
  if (options.fix && !map) throw new Failure('--fix behöver veta vad sidorna är gjorda av: ange --pages.', 2);
  const placed = options.external || options.fix ? await judgeExternals(checked, options) : checked.placed;
  const findings = withExceptions(locate(placed, checked.sources), checked.judge, options, isOwn);
  const report = formatReport(findings, options.format);
  if (report) process.stdout.write(`${report}\n`);
  writeReports(findings, options);
  if (options.fix && map) saveEdits(findings, map, { saves: options.saves, say: (text) => console.error(text) });
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = await links().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
