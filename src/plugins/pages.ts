import { existsSync, readFileSync } from 'node:fs';
import type { UserConfig } from '@11ty/eleventy';
import { ContentError } from '../checks/fault.ts';
import { listFiles } from '../checks/source/read.ts';
import { listRedirects } from '../collections/redirects.ts';
import { componentCatalogueAddress, editorAddress, faviconAddress, touchIconAddress } from '../lib/addresses.ts';
import { forms } from '../lib/forms.ts';
import { listCopies } from '../lib/pictures.ts';
import { formatRedirects, redirectFile } from '../lib/redirects.ts';
import { BuiltSite, findUnpublished, isReadable, type ReadFile } from '../links/index.ts';
import { loadAssets } from './assets.ts';
import { type BuiltPage, builtPages, isBuiltPage, readBuiltPage } from './built-page.ts';
import { environment } from './environment.ts';
import { dropOthers, putAway, recall } from './kept.ts';
import { KeptReadings } from './kept-readings.ts';
import { sharedSources } from './link-sources.ts';
import { dataFilesOf } from './open-data.ts';
import { loadContent, root } from './project.ts';

const readSource = (file: string) =>
  existsSync(`${root}/${file}`) ? readFileSync(`${root}/${file}`, 'utf8') : undefined;

/** Files with addresses in them that are no pages: the host's settings, styles, scripts and what is copied. */
async function listTexts(own: string): Promise<string[][]> {
  const bundles = (await loadAssets()).files.map(({ asset, bytes }) => [
    asset.href.slice(1),
    Buffer.from(bytes).toString(),
  ]);
  const copied = listFiles(`${root}/assets`)
    .filter(isReadable)
    .map((path) => [`assets/${path}`, readFileSync(`${root}/assets/${path}`, 'utf8')]);
  const settings = readSource('netlify.toml');
  return [...bundles, ...copied, ...(settings === undefined ? [] : [['netlify.toml', settings]]), [redirectFile, own]];
}

/** Files that lie where they are asked for: what is in `assets`, and the icons, which are drawn at each build. */
const listCopied = () => [
  ...listFiles(`${root}/assets`).map((path) => `/assets/${path}`),
  faviconAddress,
  touchIconAddress,
];

/** Judges every address of the site. @throws {ContentError} with each that leads nowhere */
async function judgeSite(built: BuiltSite, results: readonly { url?: string | false }[]): Promise<void> {
  const { records, withheldFiles, holdings, coming, pictures } = await loadContent();
  const assets = listCopied().filter((address) => !withheldFiles.has(address));
  const copies = [...pictures.values()].flatMap(listCopies).map(({ address }) => address);
  const actions = Object.values(forms).map(({ action }) => action);
  const given = dataFilesOf(records).keys();
  const files = [editorAddress, ...assets, ...copies, ...actions, ...given, ...results.flatMap(({ url }) => url || [])];
  const own = formatRedirects(listRedirects(records));
  const faults = built.check({
    files,
    coming,
    records: new Map(holdings.flatMap((one) => (one.record ? [[one.address, one]] : []))),
    texts: (await listTexts(own)) as [string, string][],
    shared: sharedSources(),
    text: readSource,
  });
  const missing = findUnpublished(files, readSource('_data/published.json'), readSource('netlify.toml') ?? '', own);
  if (faults.length + missing.length > 0) throw new ContentError([...faults, ...missing]);
}

/** The same code reads the same of the same page. */
const nameOfReadings = () => `${environment().SITE_CODE} ${process.version}`;

/** What was read before; nothing where code is not bundled, since nobody knows when it changes. */
const loadReadings = async () =>
  new KeptReadings(environment().SITE_CODE ? await recall('pages', nameOfReadings()) : undefined);

async function saveReadings(readings: KeptReadings): Promise<void> {
  if (!environment().SITE_CODE) return;
  const bytes = readings.toBytes();
  if (bytes) await putAway('pages', nameOfReadings(), bytes);
  await dropOthers('pages');
}

/** Reads each page as it is written, and judges every address in it before the site is let out. */
export default function pages(config: UserConfig): void {
  let built: BuiltSite;
  let readings: KeptReadings;

  const readPage = (source: string, url: string, html: string): BuiltPage =>
    readings.read(
      url,
      html,
      ({ page, file }) => built.take(source, url, html, page, file),
      () => ({
        page: readBuiltPage(html, (text, page) => built.read(source, url, text, page)),
        file: built.readingOf(url) as ReadFile,
      }),
    );

  config.addTransform('read-page', function noteAddresses(content) {
    const { url, inputPath, outputPath } = this.page;
    if (!outputPath) return content;
    // Made-up examples lead where they like: no page that an editor renames may stop a build by them.
    if (url.startsWith(componentCatalogueAddress)) builtPages.set(url, { ...readBuiltPage(content), found: undefined });
    else if (isBuiltPage(url)) builtPages.set(url, readPage(inputPath, url, content));
    else built.read(inputPath, url, content);
    return content;
  });
  config.on('eleventy.before', async () => {
    const { records } = await loadContent();
    builtPages.clear();
    built = new BuiltSite(environment().URL ?? records.site.origin);
    readings = await loadReadings();
  });
  config.on('eleventy.after', async ({ results = [] }) => {
    await saveReadings(readings);
    await judgeSite(built, results);
  });
}
