import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { listFiles } from '../../checks/source/read.ts';
import { toSlug } from '../../lib/slug.ts';
import { Unusable } from './answers.ts';

/** What a county can only write for itself, and begins without. */
const ownRecords = ['events', 'localities', 'municipalities', 'published', 'redirects', 'reports', 'reviews'];

/** What makes the site look like one county's. */
const look = [
  'src/styles/tokens.css',
  'netlify.toml',
  ...['band.svg', 'delningsbild.png', 'favicon.svg', 'landscape.svg'].map((name) => `assets/${name}`),
];

/** The project, and the day to write in what is made, `YYYY-MM-DD`. */
interface CountyContext {
  root: string;
  day: string;
}

interface Named {
  shortName: string;
}

const readJson = <T>(root: string, name: string): T =>
  JSON.parse(readFileSync(join(root, `_data/${name}.json`), 'utf8'));

/** Finds what is said of one county: its own name, or one of its municipalities', also as part of an address. */
function createLocalTest(root: string): (text: string) => boolean {
  const { county } = readJson<{ county: string }>(root, 'site');
  const names = [county, ...readJson<Named[]>(root, 'municipalities').map(({ shortName }) => shortName)];
  const all = [...new Set(names.flatMap((name) => [name, toSlug(name)]))].join('|');
  const pattern = new RegExp(`(?<!\\p{L})(?:${all})(?:s|kommun|s kommun)?(?!\\p{L})`, 'iu');
  return (text) => pattern.test(text);
}

/** A file of `_data` without what is said of a county. A list keeps its other records; the site's own words are empty. */
function withoutLocal(name: string, text: string, isLocal: (text: string) => boolean, county: string): string {
  if (!name.endsWith('.json')) {
    const lines = text.split('\n').filter((line) => !isLocal(line));
    return lines.join('\n');
  }
  const value: unknown = JSON.parse(text);
  const kind = name.replace('.json', '');
  if (kind === 'site') return `${JSON.stringify(emptySite(value as object, county), null, 2)}\n`;
  if (!Array.isArray(value)) return text;
  const kept = ownRecords.includes(kind) ? [] : value.filter((record) => !isLocal(JSON.stringify(record)));
  return `${JSON.stringify(kept, null, 2)}\n`;
}

const senderOf = (county: string) => `Länsstyrelsen i ${county}`;

const emptySite = (site: object, county: string) => ({
  ...Object.fromEntries(Object.entries(site).map(([key, value]) => [key, typeof value === 'string' ? '' : value])),
  county,
  sender: senderOf(county),
  publisher: senderOf(county),
  name: `Brottsförebyggande arbete i ${county}`,
  locale: 'sv',
  follow: [],
});

/** A page whose text is of another county keeps what lies on top of it and is not: its title, and where it belongs. */
function withoutText(text: string, isLocal: (text: string) => boolean, day: string): string {
  const [, top = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
  const kept = top.split('\n').filter((line) => !/^(description|reviewed|source):/.test(line) && !isLocal(line));
  return ['---', ...kept, `reviewed: ${day}`, '---', ''].join('\n');
}

// News and reports are of one county: another has its own.
const isDated = (path: string) => /^(aktuellt|nyhetsbrev|rapporter)\/./.test(path) && !/^[^/]+\/index\.md$/.test(path);

/** What is written, by its path below the county's folder. */
function* listCountyFiles({ root, day }: CountyContext, county: string): Generator<[path: string, content: string]> {
  const isLocal = createLocalTest(root);
  const { sender } = readJson<{ sender: string }>(root, 'site');
  // What the authority says on its own account, another may say as well.
  const read = (path: string) => readFileSync(join(root, path), 'utf8').replaceAll(sender, senderOf(county));
  for (const name of listFiles(join(root, '_data')))
    yield [`_data/${name}`, withoutLocal(name, read(`_data/${name}`), isLocal, county)];
  for (const name of listFiles(join(root, 'src/content')).filter((path) => path.endsWith('.md') && !isLocal(path))) {
    const text = read(`src/content/${name}`);
    if (!isLocal(text)) yield [`src/content/${name}`, text];
    else if (!isDated(name)) yield [`src/content/${name}`, withoutText(text, isLocal, day)];
  }
}

/**
 * Writes another county's folder: all that holds in the whole country, and the look to change. What only the county knows
 * is left out, and `npm run check` lists it.
 * @param county its name, as it is said after "i"
 * @param place the folder, which is not there yet and lies outside the project
 * @returns what to do next, a line each
 * @throws {Unusable} where the folder can't be used
 */
export function makeCounty(context: CountyContext, county: string, place: string): string[] {
  const { root } = context;
  const folder = resolve(place);
  if (!relative(root, folder).startsWith('..'))
    throw new Unusable(`${place} ligger i projektet. Välj en mapp utanför, till exempel ../${toSlug(county)}.`);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Unusable(`${place} är inte tom. Välj en annan mapp, eller töm den först.`);
  const files = [...listCountyFiles(context, county)];
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const path of look) cpSync(join(root, path), join(folder, path));
  const empty = files.filter(([, content]) => /\n---\n$/.test(content));
  return [
    `${place} är gjord. Det som gäller i hela landet är med, och det som bara gäller här är borttaget.`,
    '',
    'Gör så här nu:',
    '1. Skriv vad ni heter och var ni finns i _data/site.json, och kommunerna i _data/municipalities.json.',
    `2. Skriv ${empty.length} sidor. De har en rubrik och ingen text.`,
    '3. Byt färgerna i src/styles/tokens.css, och landskapet, bandet och märket i assets.',
    `4. Kör npm run check med SITE_CONTENT=${folder}. Den visar allt som fattas.`,
    '5. Kör npm run build på samma sätt. Webbplatsen hamnar i mappens _site.',
  ];
}
