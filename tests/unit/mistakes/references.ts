import { edit, inFiles, inRecords, type Mistake } from './mistake.ts';

const origin = {
  publisher: 'Exempelverket',
  source: 'egen',
  published: null,
  checked: '2026-11-24',
  confidence: 'high',
};
const words = (...list: object[]) =>
  JSON.stringify(
    list.map((word) => ({ ...word, ...origin })),
    null,
    2,
  );

/** Records that name another record, or a page, that is not there. */
export const references: Mistake[] = [
  inRecords(
    'en uppgift som kommuner inte har i en fråga',
    'questions',
    '"fact": "coordinator"',
    '"fact": "polis"',
    '30:13  fact: Uppgiften finns inte.  Välj bland "concernReportPage", "coordinator" och "citizenPromise".',
  ),
  inRecords(
    'ett nummer som inte finns i en fråga',
    'questions',
    '"exempellinjen"',
    '"exempelinjen"',
    '10:9  "exempelinjen" finns inte i _data/helplines.json.  Menade du "exempellinjen"?',
  ),
  inRecords(
    'en sida med stavfel i en fråga',
    'questions',
    '"page": "/lagen/"',
    '"page": "/lagar/"',
    '33:13  Sidan /lagar/ finns inte.  Menade du "/lagen/"?',
  ),
  inRecords(
    'en sida som inte finns i en fråga',
    'questions',
    '"page": "/lagen/"',
    '"page": "/helt/annan/sida/"',
    '33:13  Sidan /helt/annan/sida/ finns inte.  Rätta adressen eller ta bort raden page.',
  ),
  inRecords(
    'en länk som inte finns i en rapport',
    'reports',
    '"exempel-start"',
    '"exempel-strat"',
    '8:13  "exempel-strat" finns inte i _data/links.json.  Menade du "exempel-start"?',
  ),
  inRecords(
    'en sida med stavfel i en rapport',
    'reports',
    '"page": "/lagen/"',
    '"page": "/lagar/"',
    '9:13  Sidan /lagar/ finns inte.  Menade du "/lagen/"?',
  ),
  inRecords(
    'en granskad sida med stavfel',
    'reviews',
    '"role"',
    '"page": "/lagar/",\n    "role"',
    '4:13  Sidan /lagar/ finns inte.  Menade du "/lagen/"?',
  ),
  inRecords(
    'en okänd grannkommun stoppar bygget',
    'municipalities',
    '"9902"',
    '"9909"',
    '7:7  "9909" finns inte i _data/municipalities.json.  Menade du "9901"?',
  ),
  inRecords(
    'en händelse med okänd kommun stoppar bygget',
    'events',
    '"link": "exempel-start"',
    '"municipality": "9999"',
    '12:21  "9999" finns inte i _data/municipalities.json.  Menade du "9901"?',
  ),
  inRecords(
    'en händelse med okänd länk stoppar bygget',
    'events',
    '"link": "exempel-start"',
    '"link": "dagen"',
    '12:13  "dagen" finns inte i _data/links.json.  Lägg till den i _data/links.json eller rätta id:t.',
  ),
  inRecords(
    'ett hjälpnummer med okänd länk stoppar bygget',
    'helplines',
    '"link": "exempel-start"',
    '"link": "exempelstart"',
    '11:13  "exempelstart" finns inte i _data/links.json.  Menade du "exempel-start"?',
  ),
  inRecords(
    'en menypost som kallar sidan något annat än dess rubrik',
    'navigation',
    '"label": "Lagen"',
    '"label": "Reglerna"',
    '4:14  Varning: Här heter sidan "Reglerna", men dess rubrik är "Lagen om exempel".  Skriv samma namn, eller en del av rubriken.',
  ),
  inRecords(
    'en menypost till en sida utan likhet stoppar bygget',
    'navigation',
    '"address": "/lagen/"',
    '"address": "/lediga-jobb/"',
    '5:16  Sidan /lediga-jobb/ finns inte.  Rätta adressen eller ta bort posten ur menyn.',
  ),
  inRecords(
    'en menypost till en sida som saknas får frågan menade du',
    'navigation',
    '"address": "/lagen/"',
    '"address": "/lagn/"',
    '5:16  Sidan /lagn/ finns inte.  Menade du "/lagen/"?',
  ),
  inRecords(
    'ett ord som leder till en sida som inte finns stoppar bygget',
    'words',
    '[]',
    words({
      id: 'exempel',
      word: 'exempel',
      forms: [],
      explanation: 'Något som visar hur det kan vara.',
      more: '/lagenn/#kraven',
    }),
    '7:13  Sidan /lagenn/ finns inte.  Menade du "/lagen/"?',
  ),
  inRecords(
    'ett ord i ordlistan som ingen sida har stoppar bygget',
    'words',
    '[]',
    words(
      { id: 'exempel', word: 'exempel', forms: [], explanation: 'Något som visar hur det kan vara.' },
      { id: 'oanvant', word: 'oanvänt', forms: ['oanvända'], explanation: 'Något som ingen har.' },
    ),
    '15:13  Ordet "oanvänt" står inte på någon sida.  Ta bort posten, eller skriv formen som används i forms.',
  ),
  inRecords(
    'ett ord i ordlistan utan förklaring stoppar bygget',
    'words',
    '[]',
    words({ id: 'exempel', word: 'exempel', forms: [] }),
    '2:3  "explanation" saknas.  Lägg till uppgiften: Vad ordet betyder, i en eller två korta meningar.',
  ),
  inRecords(
    'en länk med okänd reserv stoppar bygget',
    'links',
    '"fallback": "exempel-start"',
    '"fallback": "exempel-slut"',
    '22:17  "exempel-slut" finns inte i _data/links.json.  Menade du "exempel-start"?',
  ),
  inRecords(
    'en länk utan adress och utan reserv stoppar bygget',
    'links',
    / *"fallback": .*\n/,
    '',
    '21:12  Länken "exempel-okand" har ingen adress.  Skriv adressen, eller lägg till "fallback" med id för en sida som besökaren kan gå till i stället.',
  ),
  inRecords(
    'en länk utan adress vars reserv inte heller har någon stoppar bygget',
    'links',
    '"fallback": "exempel-start"',
    '"fallback": "exempel-okand"',
    '21:12  Länken "exempel-okand" har ingen adress.  Skriv adressen, eller lägg till "fallback" med id för en sida som besökaren kan gå till i stället.',
  ),
];

/** What only one record may have, in two. */
export const twice: Mistake[] = [
  inRecords(
    'två frågor med samma id',
    'questions',
    '"id": "lag"',
    '"id": "brattom"',
    '27:11  "brattom" står redan på rad 3.  Byt id eller ta bort den ena posten.',
  ),
  inRecords(
    'fraser för en sida som redan har en post',
    'searches',
    /\}\n\]/,
    '},\n  { "page": "/lagen/", "phrases": ["en fras"] }\n]',
    '6:13  "/lagen/" står redan på rad 3.  Byt page eller ta bort den ena posten.',
  ),
  inRecords(
    'fraser för en sida som inte finns',
    'searches',
    '/lagen/',
    '/lageb/',
    '3:13  Varning: Sidan /lageb/ finns inte.  Menade du "/lagen/"?',
  ),
  inRecords(
    'två rapporter med samma id, av en sort som ingen har räknat upp',
    'reports',
    /\}\n\]/,
    `},\n  ${JSON.stringify({ id: 'exempelrapporten', title: 'En annan', date: '2025', author: 'Exempelverket', summary: 'En annan rapport.', link: 'exempel-start', ...origin })}\n]`,
    '16:9  "exempelrapporten" står redan på rad 3.  Byt id eller ta bort den ena posten.',
  ),
  inRecords(
    'samma id två gånger stoppar bygget',
    'links',
    '"id": "exempel-okand"',
    '"id": "exempel-start"',
    '19:11  "exempel-start" står redan på rad 3.  Byt id eller ta bort den ena posten.',
  ),
  inRecords(
    'två kommuner i samma ruta på kartan stoppar bygget',
    'municipalities',
    /"neighbours"/g,
    '"tile": { "row": 2, "column": 3 },\n    "neighbours"',
    '62:13  Rutan på kartan är redan tagen, på rad 6.  Byt row eller column, eller ta bort tile.',
  ),
  inRecords(
    'samma kommunkod två gånger stoppar bygget',
    'municipalities',
    /"9902"/g,
    '"9901"',
    '58:13  "9901" står redan på rad 3.  Byt code eller ta bort den ena posten.',
  ),
  inFiles(
    'samma kortnamn två gånger stoppar bygget',
    [
      edit('_data/municipalities.json', '"shortName": "Påhitt"', '"shortName": "Exempelstad"'),
      edit('src/content/aktuellt/ny-rapport.md', '/kommuner/pahitt/', '/kommuner/'),
    ],
    '_data/municipalities.json:60:18  "/kommuner/exempelstad/" står redan på rad 5.  Byt shortName eller ta bort den ena posten.',
  ),
  inRecords(
    'samma ord två gånger i ordlistan stoppar bygget',
    'words',
    '[]',
    words(
      { id: 'exempel', word: 'exempel', forms: [], explanation: 'Något som visar hur det kan vara.' },
      { id: 'alla', word: 'alla', forms: ['exempel'], explanation: 'Var och en.' },
    ),
    '15:13  "exempel" står redan under ett annat ord.  Ta bort den ena.',
  ),
  inRecords(
    'samma språkkod två gånger stoppar bygget',
    'languages',
    '"code": "ar"',
    '"code": "sv"',
    '14:13  "sv" står redan på rad 3.  Byt code eller ta bort den ena posten.',
  ),
];
