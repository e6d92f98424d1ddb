import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { formatDate } from '../../lib/dates.ts';
import { escapeMarkup } from '../../lib/escape.ts';
import { typesByEnding } from '../../lib/media-types.ts';
import type { Site } from '../../schemas/site.ts';
import { leftOutWords } from './archive-files.ts';
import type { ListedPage } from './archive-page.ts';

/** What an archive is of. */
export interface ArchiveOf {
  site: Site;
  /** 40 hexadecimal digits; null where nobody knows. */
  commit: string | null;
  /** The day of the site, `YYYY-MM-DD`. */
  day: string;
}

export type FileBytes = ReadonlyMap<string, Uint8Array>;

/** Where in an archive the built site lies (BagIt: what is kept lies in `data`). */
export const siteFolder = 'data/webbplats/';

const sum = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The sums of files as `sha256sum` writes and reads them (RFC 8493, 2.1.3). */
export const toManifest = (files: FileBytes): string =>
  [...files].map(([path, bytes]) => `${sum(bytes)}  ${path}\n`).join('');

/** What a bag says of itself (RFC 8493, 2.2.2). */
export function toBagInfo({ site, commit, day }: ArchiveOf, files: FileBytes): string {
  const bytes = [...files.values()].reduce((total, { length }) => total + length, 0);
  const lines = {
    'Source-Organization': site.sender,
    'External-Description': site.name,
    'External-Identifier': `${site.origin}/`,
    'Internal-Sender-Identifier': commit,
    'Bagging-Date': day,
    'Payload-Oxum': `${bytes}.${files.size}`,
  };
  return Object.entries(lines)
    .flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : []))
    .join('');
}

/** The pages, one a row: file, address, title, language and what it is about. */
export const toPageList = (pages: readonly ListedPage[]): string =>
  stringify([...pages], { header: true, record_delimiter: 'windows', escape_formulas: true });

const formatOf = (path: string) => {
  const [, ending = ''] = /\.([a-z]+)$/.exec(path) ?? [];
  const [format = ending] = Object.entries(typesByEnding).find(([, endings]) => endings.includes(ending)) ?? [];
  return path.endsWith('/dcat') ? 'application/rdf+xml' : format;
};

/** The formats of files, each once. */
export const listFormats = (files: FileBytes): string[] => [...new Set([...files.keys()].map(formatOf))].sort();

/** The archive in the fifteen words of Dublin Core (ISO 15836), those that are known. */
export function toDublinCore({ site, commit, day }: ArchiveOf, pages: readonly ListedPage[], files: FileBytes): string {
  const languages = [...new Set(pages.map(({ language }) => language))].sort();
  const elements: [name: string, value: string][] = [
    ['title', `${site.name}, webbplatsen den ${formatDate(day)}`],
    ['creator', site.sender],
    ['publisher', site.sender],
    ['date', day],
    ['type', 'Collection'],
    ['identifier', `${site.origin}/`],
    ...(commit ? [['identifier', `urn:git:commit:${commit}`] as [string, string]] : []),
    [
      'description',
      `Webbplatsen ${site.name} som den var den ${formatDate(day)}: ${pages.length} sidor, och de uppgifter som de är gjorda av.`,
    ],
    ...languages.map((language): [string, string] => ['language', language]),
    ...listFormats(files).map((format): [string, string] => ['format', format]),
    ['coverage', site.county],
    ['rights', 'Texter: Creative Commons CC BY 4.0. Data: Creative Commons CC0 1.0.'],
  ];
  const lines = elements.map(([name, value]) => `  <dc:${name}>${escapeMarkup(value)}</dc:${name}>\n`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n${lines}</metadata>\n`;
}

/** What whoever opens the archive reads first. It claims no more of the rules than what the archive itself does. */
export function toReadMe({ site, commit, day }: ArchiveOf, pages: readonly ListedPage[], files: FileBytes): string {
  return `ARKIV AV EN WEBBPLATS

${site.name}, från ${site.sender}.
Adress: ${site.origin}/
Dag: ${formatDate(day)}
Incheckning: ${commit ?? 'okänd'}
Sidor: ${pages.length}. Filer: ${files.size}.

SÅ LÄSER DU DET
Öppna ${siteFolder}index.html i en webbläsare. Inget hämtas från nätet.
${siteFolder}a-o/index.html är en lista över allt, och metadata/sidor.csv har varje sida med fil, adress, rubrik och språk.

UPPGIFTERNA
${siteFolder}data/v1/ har de uppgifter som sidorna är gjorda av, som JSON och CSV. Filerna som slutar på .schema.json säger
vad varje fält betyder. uppgifter.csv har varje uppgift på en rad, med källa, årtal och hur säker den är.

DET HÄR ÄR ÄNDRAT MOT DET SOM VAR PUBLICERAT
- Adresser är skrivna så att de fungerar från disk. Var varje sida låg står i sidor.csv.
- Formulär är ersatta: sökningen av en lista från A till Ö, och de andra av hur man når en människa. Frågan om sidan hjälpte
  är borttagen.
- Överst på varje sida står att den är ur ett arkiv, och av vilken dag.
- Kontrollsummor för skript och regler för webbläsaren är borttagna ur sidorna.
- Utelämnat:
${leftOutWords.map((what) => `  - ${what}`).join('\n')}
Allt det går att göra om ur incheckningen.

ÄR DET HELT?
manifest-sha256.txt har en kontrollsumma för varje fil i data, och tagmanifest-sha256.txt för det som ligger bredvid. Pröva:
  sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt
Mappen är ordnad enligt BagIt (RFC 8493). metadata/dublin-core.xml beskriver den enligt Dublin Core (ISO 15836).

REGLER
En myndighets webbplats är allmän handling. För statliga myndigheter gäller Riksarkivets föreskrifter och allmänna råd om
elektroniska handlingar, RA-FS 2009:1, och om tekniska krav för dem, RA-FS 2009:2. Arkivet är gjort med dem för ögonen:
- sidorna går att visa med samma innehåll och form som när de publicerades, utom det som står ovan,
- filerna är i öppna format, utan kryptering: de står i metadata/dublin-core.xml,
- vad arkivet är, av vad och av vilken dag står i det, och det går att pröva att inget har ändrats.
Arkivet avgör inte det här, som är myndighetens sak:
- strategin för bevarande enligt RA-FS 2009:1, och hur ofta webbplatsen sparas,
- om det som är utelämnat får gallras,
- om varje format står i RA-FS 2009:2 eller ska göras om innan arkivet lämnas över. Det är inte ett FGS-paket.
Fråga arkivmyndigheten vad som gäller när ni lämnar över: föreskrifter ändras.
`;
}
