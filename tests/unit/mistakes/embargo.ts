import { edit, inFile, inFiles, type Mistake, pageText, write } from './mistake.ts';

const coming = 'src/content/kommande.md';
const page = (day: string, text = 'Lås dörren när du går.') =>
  pageText('Kommande', 'En sida som visas först en viss dag, för att pröva det som väntar.')
    .replace('\n---\nLås', `\nembargo: ${day}\n---\nLås`)
    .replace('Lås dörren när du går.', text);
const law = 'src/content/lagen/index.md';
const linkFromLaw = (address = '/kommande/') =>
  edit(law, 'Lagen gäller alla exempel.', `Lagen gäller alla exempel. Läs [kommande](${address}).`);
const events = '_data/events.json';
const later = edit(events, '"kind": "utbildning",', '"kind": "utbildning",\n    "embargo": "2026-11-30",');
const wait = 'Lägg in länken den dagen, eller ta bort embargo där.';

/** Links to what is not out yet, on the build's day 24 November 2026. */
export const embargoes: Mistake[] = [
  inFiles(
    'en länk till en sida som inte visas än',
    [write(coming, page('2026-12-01')), linkFromLaw()],
    `${law}:6:43  Sidan /kommande/ visas först från den 1 december 2026.  ${wait}`,
  ),
  inFiles(
    'en länk till en dag som inte visas än',
    [later, linkFromLaw('/kalender/exempeldag/')],
    `${law}:6:43  Sidan /kalender/exempeldag/ visas först från den 30 november 2026.  ${wait}`,
  ),
  inFiles(
    'en länk från en sida som visas tidigare än den som länken leder till',
    [
      write(coming, page('2026-12-01')),
      write(
        'src/content/tidigare.md',
        pageText('Tidigare', 'En sida som visas före den andra, för att pröva vad som väntar på vad.')
          .replace('\n---\nLås', '\nembargo: 2026-11-30\n---\nLås')
          .replace('när du går', '[när du går](/kommande/)'),
      ),
    ],
    'src/content/tidigare.md:7:25  Sidan /kommande/ visas först från den 1 december 2026.  Vänta med sidan: skriv embargo: 2026-12-01 här också.',
  ),
  inFiles(
    'en rad i menyn till en sida som inte visas än',
    [
      write(coming, page('2026-12-01')),
      edit('_data/navigation.json', /"Lagen",\s*"address": "\/lagen\/"/, '"Kommande",\n    "address": "/kommande/"'),
    ],
    `_data/navigation.json:5:16  Sidan /kommande/ visas först från den 1 december 2026.  ${wait}`,
  ),
  inFiles(
    'en omdirigering till en sida som inte visas än',
    [write(coming, page('2026-12-01')), edit('_data/redirects.json', '"/lagen/"', '"/kommande/"')],
    `_data/redirects.json:4:11  Sidan /kommande/ visas först från den 1 december 2026.  ${wait}`,
  ),
  inFile(
    'en dag som visas först när den har varit',
    edit(events, '"kind": "utbildning",', '"kind": "utbildning",\n    "embargo": "2026-12-24",'),
    '12:16  embargo: Dagen visas först när den har varit.  Skriv en tidigare dag i embargo, eller ta bort raden.',
  ),
  inFile(
    'en dag i embargo som inte finns',
    write(coming, page('2026-11-31')),
    '5:10  embargo: Datumet finns inte i almanackan.  Kontrollera månad och dag.',
  ),
  inFile(
    'ett embargo på felsidan',
    edit('src/content/404.md', /\n---\n/, '\nembargo: 2026-12-01\n---\n'),
    '6:10  embargo: Felsidan måste alltid finnas.  Ta bort raden embargo.',
  ),
  inFile(
    'ett embargo på ett nyhetsbrev',
    write('src/content/nyhetsbrev/2026-12.md', page('2026-12-02').replace('embargo', 'published: 2026-12-01\nembargo')),
    '6:10  embargo: Ett nyhetsbrev visas från dagen i published.  Ta bort raden embargo.',
  ),
  inFile(
    'ett embargo långt fram, som ett felskrivet årtal',
    write(coming, page('2062-12-01')),
    '5:10  Varning: Ingen ser det här före den 1 december 2062.  Är det så långt dit? Kontrollera årtalet.',
  ),
  inFile(
    'ett fel på en sida som inte visas än',
    write(coming, page('2026-12-01', 'Läs [kommande](/finns-inte-alls/).')),
    '7:16  Sidan /finns-inte-alls/ finns inte.  Kontrollera adressen i webbkartan.',
  ),
];
