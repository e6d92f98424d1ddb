import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readProjectRecords } from '../records.ts';
import { follow } from '../search/still-true.ts';
import { readPages } from './site.ts';

// What the original page tells, fact by fact, and where this site tells it.
const facts: [fact: string, address: string, ...patterns: RegExp[]][] = [
  ['behovet av att utveckla insatserna', '/uppdrag/', /förebygg/i],
  [
    'aktörerna: kommuner, polis, näringsliv, civilsamhälle',
    '/uppdrag/',
    /kommun/i,
    /polis/i,
    /näringsliv/i,
    /civila samhäll/i,
  ],
  ['tre nivåer: nationell, regional, lokal', '/uppdrag/', /nationell/i, /regional|län/i, /lokal/i],
  ['uppgift 1: stödja utvecklingen av ett kunskapsbaserat arbete', '/uppdrag/', /kunskap/i, /problem/i],
  ['uppgift 2: samarbete och utbyte av erfarenheter', '/uppdrag/', /samarbet/i, /erfarenhet/i],
  ['uppgift 3: kompetens och utbildning över gränser', '/uppdrag/', /utbild|kompetens/i],
  ['uppgift 4: insatser över kommungränser', '/uppdrag/', /kommungräns|flera kommuner|över kommun/i],
  ['den lokala problembilden är utgångspunkten', '/stod-till-kommuner/', /problembild|lokala/i],
  [
    'stöd: kompetensutveckling, metod- och processtöd, nätverksträffar',
    '/stod-till-kommuner/',
    /utbild/i,
    /metod/i,
    /process/i,
    /nätverk/i,
  ],
  ['FAS', '/arbetet-i-dalarna/', /FAS/, /Förebyggande arbete i samverkan/i, /lägesrapport/i],
  ['utbildnings- och nätverksdagar', '/arbetet-i-dalarna/', /utbildning/i, /nätverk/i],
  ['månatligt nyhetsbrev', '/nyhetsbrev/', /månad/i, /dalarna@lansstyrelsen\.se/],
  [
    'utvärderingen i Fagersta och Ludvika',
    '/rapporter/processutvardering-fagersta-ludvika/',
    /Fagersta/,
    /Ludvika/,
    /lägesrapport/i,
    /medborgarlöfte/i,
  ],
  [
    'slutsats 1: mer kunskap om de egna utmaningarna',
    '/rapporter/processutvardering-fagersta-ludvika/',
    /kunskap|vet mer/i,
  ],
  [
    'slutsats 2: en tydligare och mer sammanhållen process',
    '/rapporter/processutvardering-fagersta-ludvika/',
    /tydlig/i,
    /process|häng/i,
  ],
  ['slutsats 3: återkopplingen behöver utvecklas', '/rapporter/processutvardering-fagersta-ludvika/', /återkoppl/i],
  [
    'slutsats 4: berätta tydligare om det som görs',
    '/rapporter/processutvardering-fagersta-ludvika/',
    /berätta|kommunicera/i,
  ],
  ['rapportens namn och storlek', '/rapporter/processutvardering-fagersta-ludvika/', /Pdf, 986,8.kB/],
  ['guiden: för föräldrar och andra vuxna', '/gangsnacket/', /förälder/i, /vuxna/i, /yrk|jobb/i],
  [
    'guiden: gjord av länsstyrelserna och polisen på kommuners önskan',
    '/gangsnacket/',
    /länsstyrelserna och polisen/i,
    /önska/i,
    /stadsdelar/i,
  ],
  ['guiden: varningstecken och stöd', '/gangsnacket/', /varningstecken/i, /stöd/i],
  ['guiden: på flera språk', '/gangsnacket/', /språk/i, /somaliska/, /arabiska/, /tigrinska/],
  ['filmen om guiden', '/gangsnacket/', /film om/i],
  ['polisens sida för unga', '/for-unga/', /Så rekryterar kriminella dig som ung/, /film/i],
  ['114 14 är till för att anmäla, tipsa och fråga', '/utsatt-for-brott/', /anmäl/i, /tips/i, /fråga/i],
  ['kontakt och dela sidan', '/', /Kontakt/, /Dela sidan/],
  ['landshövding, adresser, organisationsnummer', '/', /Helena Höij/, /Åsgatan 38/, /791 84 Falun/, /202100-2429/],
];

// What lost where two sources disagreed, and what is closed or somebody else's: no right edit brings it back.
const refuted = [
  '0251-813 00',
  '+4625181300',
  '0243-744 00',
  '010-225 01 10',
  'Åsgatan 40',
  '0200-21 20 19',
  '020-100 200',
  'rattvik@rattvik.se',
  'kommun@rattvik.se',
  'mora.kommun@mora.se',
  'varldsarvetfalun',
];

// What was unsure or nobody's to publish when the site was made, and may be found out since.
const doubtful = [
  '077-150 50 50',
  '010-569 46 00',
  '08-527 44 90 ',
  'media.bergslagen',
  'stab.dalarna',
  '286 546',
  '6 752',
  'invånare',
];

const pages = new Map(readPages().map((page) => [page.address, page]));
const textAt = (address: string) => pages.get(follow(address) ?? '')?.text ?? '';
const tell = (what: string, names: readonly string[]) => console.log([what, ...names].join('\n  '));

// What the pages say is the editors' own: what has gone since is told to whoever reads the report, and stops nothing.
test('varje plats som originalets uppgifter fick går att nå', () => {
  for (const [fact, address] of facts) assert.ok(follow(address), `${address}: ${fact}`);
  const gone = facts.filter(([, address, ...patterns]) => !patterns.every((pattern) => pattern.test(textAt(address))));
  tell(
    `${facts.length - gone.length} av ${facts.length} uppgifter ur originalet står på sin sida`,
    gone.map(([fact, address]) => `${address}: ${fact}`),
  );
  const told = doubtful.flatMap((value) =>
    [...pages.values()].filter(({ html }) => html.includes(value)).map(({ address }) => `${address}: ${value.trim()}`),
  );
  tell(`${told.length} ställen har något som var osäkert när webbplatsen gjordes`, told);
});

for (const value of refuted)
  test(`det motbevisade ”${value}” står ingenstans`, () => {
    for (const { address, html } of pages.values()) assert.ok(!html.includes(value), address);
  });

test('114 14 är till för mer än tips: den som vill anmäla ett brott ser att det går', () => {
  const lines = readProjectRecords().helplines.filter(
    ({ number, link }) => number === '114 14' && link === 'polisen-tips',
  );
  for (const { id, summary } of lines) assert.match(summary, /anmäl|allt/i, id);
});
