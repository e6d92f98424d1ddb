import { edit, inFile, inFiles, inRecords, type Mistake, pageText, write } from './mistake.ts';

const record = (from: string, to: string, status: number | string = 301) =>
  `  {\n    "from": "${from}",\n    "to": "${to}",\n    "status": ${status},\n    "why": "Sidan hette så förr."\n  }`;
const file = (...records: string[]) => write('_data/redirects.json', `[\n${records.join(',\n')}\n]\n`);
const toml = (from: string, to: string) =>
  write('netlify.toml', `# Ett prov.\n[[redirects]]\n  from = "${from}"\n  to = "${to}"\n  status = 301\n`);
const never = 'Omdirigeringen används aldrig:';
const page = (title: string) => pageText(title, `En sida till som bara finns för att pröva omdirigeringar, ${title}.`);

/** Redirects that no visitor is ever sent on by. */
export const unused: Mistake[] = [
  inFile(
    'två omdirigeringar från samma adress, varav en med snedstreck sist',
    file(record('/lagboken', '/lagen/'), record('/lagboken/', '/kontakt/')),
    `9:13  ${never} /lagboken/ leder redan vidare, på rad 3.  Ta bort den ena.`,
  ),
  inFile(
    'en omdirigering hos värden från en adress som redan leder vidare',
    toml('/lagboken', '/kontakt/'),
    `3:3  ${never} /lagboken leder redan vidare, på rad 3 i _data/redirects.json.  Ta bort den ena.`,
  ),
  inFile(
    'en omdirigering från en sida som finns',
    file(record('/kontakt', '/lagen/')),
    `3:13  ${never} /kontakt/ finns på webbplatsen.  Ta bort den, eller flytta sidan först.`,
  ),
  inFile(
    'en omdirigering hos värden från en sida som finns',
    toml('/kontakt/', '/lagen/'),
    `3:3  ${never} /kontakt/ finns på webbplatsen.  Ta bort den, eller flytta sidan först.`,
  ),
  inFile(
    'en omdirigering från en fil som finns',
    file(record('/assets/exempel.svg', '/lagen/')),
    `3:13  ${never} /assets/exempel.svg finns på webbplatsen.  Ta bort den, eller flytta sidan först.`,
  ),
  inFiles(
    'en sida som läggs på en omdirigerings plats',
    [write('src/content/lagboken.md', page('Lagboken'))],
    `_data/redirects.json:3:13  ${never} /lagboken/ finns på webbplatsen.  Ta bort den, eller flytta sidan först.`,
  ),
  inFile(
    'en omdirigering från en dag i kalendern',
    file(record('/kalender/exempeldag', '/lagen/')),
    `3:13  ${never} /kalender/exempeldag/ finns på webbplatsen.  Ta bort den, eller flytta sidan först.`,
  ),
  inFile(
    'en omdirigering från ett ställe på en sida',
    file(record('/lag#del', '/lagen/')),
    '3:13  from: Adressen kan aldrig stämma: en omdirigering ser inte det som står efter # och ?.  Skriv bara delen före.',
  ),
  inFile(
    'en omdirigering hos värden från ett ställe på en sida',
    toml('/lag#del', '/lagen/'),
    `3:3  ${never} den ser inte det som står efter # och ?.  Skriv bara delen före.`,
  ),
  inFile(
    'en omdirigering från formulärens adress',
    file(record('/api/kontakt', '/kontakt/')),
    `3:13  ${never} /api/kontakt besvaras av något annat.  Ta bort den.`,
  ),
  inFile(
    'en omdirigering från redigeringen',
    file(record('/admin/', '/lagen/')),
    `3:13  ${never} /admin/ besvaras av något annat.  Ta bort den.`,
  ),
];

/** Redirects that lead round, on or nowhere. */
export const targets: Mistake[] = [
  inFile(
    'en omdirigering till sig själv',
    file(record('/lagboken', '/lagboken/')),
    '4:11  /lagboken leder i en ring.  Skriv en sida som finns.',
  ),
  inFile(
    'två omdirigeringar i en ring',
    file(record('/lagboken', '/lagsamling/'), record('/lagsamling', '/lagboken/')),
    '4:11  /lagboken leder i en ring.  Skriv en sida som finns.',
    '10:11  /lagsamling leder i en ring.  Skriv en sida som finns.',
  ),
  inFile(
    'en omdirigering till en adress som leder vidare',
    file(record('/lagboken', '/lagsamling/'), record('/lagsamling', '/lagen/')),
    '4:11  /lagsamling/ leder i sin tur vidare till /lagen/.  Skriv /lagen/ direkt.',
  ),
  inFiles(
    'en omdirigering hos värden till en adress som leder vidare',
    [toml('/lagsamling', '/lagboken')],
    'netlify.toml:4:3  /lagboken leder i sin tur vidare till /lagen/.  Skriv /lagen/ direkt.',
  ),
  inFile(
    'en omdirigering till en sida som inte finns',
    file(record('/lagboken', '/laggen/')),
    '4:11  /lagboken leder till /laggen/, som inte finns.  Menade du "/lagen/"?',
  ),
  inFile(
    'en omdirigering hos värden till en sida som inte finns',
    toml('/lag', '/helt/annat/'),
    '4:3  /lag leder till /helt/annat/, som inte finns.  Skriv en sida som finns.',
  ),
  inFile(
    'en omdirigering till en sida utan snedstreck sist',
    file(record('/lagboken', '/lagen')),
    '4:11  /lagboken leder till /lagen, som inte finns.  Menade du "/lagen/"?',
  ),
  inFile(
    'en omdirigering till en rubrik som inte finns',
    file(record('/lagboken', '/lagen/#finns-inte-alls')),
    '4:11  Rubriken #finns-inte-alls finns inte på /lagen/.  Ta bort det som står efter #.',
  ),
];

/** Redirects of the wrong form. */
export const forms: Mistake[] = [
  inRecords(
    'en omdirigering utan skäl',
    'redirects',
    ',\n    "why": "Sidan hette så förr."',
    '',
    '2:3  "why" saknas.  Lägg till uppgiften: Varför adressen finns kvar. Bara redaktörer läser det.',
  ),
  inRecords(
    'en omdirigering från en hel adress',
    'redirects',
    '"/lagboken"',
    '"https://exempel.se/lagboken"',
    '3:13  from: Adressen kan aldrig stämma: en omdirigering ser inte det som står efter # och ?.  Skriv bara delen före.',
  ),
  inRecords(
    'en omdirigering från ett mönster',
    'redirects',
    '"/lagboken"',
    '"/lagboken/*"',
    '3:13  from: Adressen har fel form.  Skriv hela den gamla adressen på vår webbplats, till exempel /gamla-sidan/.',
  ),
  inRecords(
    'en omdirigering till en osäker adress',
    'redirects',
    '"/lagen/"',
    '"http://exempel.se/"',
    '4:11  to: Målet har fel form.  Skriv en adress här, till exempel /lagen/, eller hela adressen med https:// först.',
  ),
  inRecords(
    'en omdirigering på ett sätt som inte finns',
    'redirects',
    '301',
    '307',
    '5:15  status: Sättet finns inte.  Skriv 301 (för gott) eller 302 (så länge), utan citattecken.',
  ),
  inRecords(
    'ett sätt inom citattecken',
    'redirects',
    '301',
    '"301"',
    '5:15  status: Sättet finns inte.  Skriv 301 (för gott) eller 302 (så länge), utan citattecken.',
  ),
];

const events = '_data/events.json';

/** Addresses that are taken, whoever has them. */
export const taken: Mistake[] = [
  inFile(
    'en sida där formulären svarar',
    write('src/content/api/min-sida/index.md', page('Min sida')),
    '1:1  Adressen är upptagen av formulären, som svarar där.  Lägg sidan i en mapp med ett annat namn.',
  ),
  inFile(
    'en sida där redigeringen ligger',
    write('src/content/admin.md', page('Redigering')),
    '1:1  Adressen är upptagen av redigeringen.  Lägg sidan i en mapp med ett annat namn.',
  ),
  inFile(
    'en sida där värden svarar',
    write('src/content/cdn-cgi/spar.md', page('Spår')),
    '1:1  Adressen är upptagen av värden.  Lägg sidan i en mapp med ett annat namn.',
  ),
  inFile(
    'en sida med ett namn som Windows inte kan öppna',
    write('src/content/con/index.md', page('Konferens')),
    '1:1  Adressen /con/ går inte att öppna i Windows, där con betyder något annat.  Byt namn på filen eller mappen.',
  ),
  inFile(
    'en dag med ett id som Windows inte kan öppna',
    edit(events, '"exempeldag"', '"aux"'),
    '3:11  Adressen /kalender/aux/ går inte att öppna i Windows, där aux betyder något annat.  Byt id i posten.',
  ),
  inFile(
    'en kommun med samma adress som en mall',
    [
      edit('_data/municipalities.json', '"shortName": "Påhitt"', '"shortName": "Orter"'),
      edit('src/content/aktuellt/ny-rapport.md', '/kommuner/pahitt/', '/kommuner/orter/'),
      write('src/content/kommuner/orter.11ty.tsx', 'export default () => null;\n'),
    ],
    '60:18  Sidan har samma adress (/kommuner/orter/) som src/content/kommuner/orter.11ty.tsx.  Byt kortnamn i posten.',
  ),
  inFile(
    'två dagar som besökaren inte kan skilja åt',
    {
      file: events,
      make: (before) => {
        const record = before.slice(before.indexOf('  {'), before.lastIndexOf('}') + 1);
        return `[\n${record},\n${record.replace('exempeldag', 'exempeldag-igen')}\n]\n`;
      },
    },
    '20:11  Dagen har samma rubrik, datum, tid och plats som posten på rad 3.  Ta bort den ena, eller skriv tid eller plats som skiljer dem åt.',
  ),
];
