import { append, type GuideExample, type Task, thenCheck } from './task.ts';

const item = 'src/content/aktuellt/nytt-mote-om-las.md';

const news = ({ source }: GuideExample): Task => ({
  id: 'nyhet',
  title: 'Skriv en nyhet',
  browser: 'Nyheter',
  lines: [
    'Skriv `npm run ny -- nyhet "Nytt möte om lås"`, med din egen rubrik.',
    'Svara på frågorna. Källan är ett id i `_data/links.json`.',
    'Skriv klart texten i filen som kommandot nämner.',
    thenCheck,
  ],
  command: 'npm run ny -- nyhet "Nytt möte om lås"',
  answers: {
    description: 'Länsstyrelsen bjuder in till ett möte om hur lås kan stoppa inbrott.',
    published: '2026-11-24',
    source,
    text: 'På mötet får du veta hur lås kan stoppa inbrott.',
  },
  mistake: {
    edit: { file: item, from: `source: ${source}`, to: `source: ${source}x` },
    message: `"${source}x" finns inte i _data/links.json. Menade du "${source}"?`,
  },
});

const picture: Task = {
  id: 'bild',
  title: 'Lägg in en bild',
  browser: 'Nyheter',
  inBrowser:
    'Tryck på Foto ovanför texten. Välj bilden, och skriv vad man ser, en bildtext och vem som tog den. Bilden görs mindre av sig själv.',
  lines: [
    'Lägg bilden i mappen `assets`. Ge den ett namn med små bokstäver a–z, siffror och bindestreck.',
    'Skriv `npm run bild -- assets/torget.jpg`, med bildens namn. Då blir den mindre, och det som kameran skrev tas bort: platsen, dagen och apparaten. Mappen kan alla läsa.',
    'Skriv bilden på en egen rad, med en tom rad före och efter: `![Tre personer på ett torg](/assets/torget.jpg "Träff på torget. Foto: namn")`.',
    'Inom hakparentesen står det man ser. Inom citattecknen står bildtexten och vem som tog bilden.',
    'Är bilden bara till prydnad? Skriv ett bindestreck: `![-](/assets/torget.jpg)`.',
    thenCheck,
  ],
  adds: [{ file: 'assets/torget.jpg', like: 'assets/bilder/drakloftet.jpg' }],
  command: 'npm run bild -- assets/torget.jpg',
  edits: [append('![Tre personer på ett torg](/assets/torget.jpg "Träff på torget. Foto: Länsstyrelsen")', item)],
  mistake: {
    edit: { file: item, from: '![Tre personer på ett torg]', to: '![IMG_0012.jpg]' },
    message:
      'Alternativtexten "IMG_0012.jpg" säger inte vad bilden visar. Skriv inom hakparentesen vad man ser på bilden.',
  },
};

const issue: Task = {
  id: 'nyhetsbrev',
  title: 'Skriv ett nyhetsbrev och skicka ett prov',
  browser: 'Nyhetsbrev',
  lines: [
    'Skriv `npm run ny -- nyhetsbrev "Nytt om lås"`, med din egen rubrik.',
    'Svara på frågorna. Brevet syns från dagen i `published`.',
    'Skriv klart texten. Ett brev för november 2026 är filen `src/content/nyhetsbrev/2026-11.md`.',
    thenCheck,
    'Skicka ett prov till dig själv: `npm run nyhetsbrev -- 2026-11 --till` och din adress.',
  ],
  command: 'npm run ny -- nyhetsbrev "Nytt om lås"',
  answers: {
    description: 'I det här brevet får du veta vad som är nytt om lås, och när vi ses nästa gång.',
    published: '2026-11-24',
    text: 'Vi ses på mötet om lås.',
  },
  mistake: {
    edit: { file: 'src/content/nyhetsbrev/2026-11.md', from: 'published: 2026-11-24', to: 'published: 2026-10-24' },
    message: 'Brevet heter 2026-11, men skickas 2026-10-24. Rätta published, eller byt filens namn.',
  },
};

const later: Task = {
  id: 'visas-fran',
  title: 'Visa något först en viss dag',
  browser: 'Nyheter',
  lines: [
    'Skriv dagen efter `embargo`, överst på en sida eller en nyhet, eller i en post i `_data/events.json`.',
    'Innan dess syns det bara i förhandsvisningen och när du kör `npm start`.',
    'Ett nyhetsbrev visas från dagen i `published`.',
    thenCheck,
  ],
  edits: [{ file: item, from: 'published: 2026-11-24', to: 'embargo: 2026-12-01\npublished: 2026-11-24' }],
  mistake: {
    edit: { file: item, from: 'embargo: 2026-12-01', to: 'embargo: 1 december' },
    message: 'embargo: Datumet har fel form. Skriv år-månad-dag, till exempel 2026-11-24.',
  },
};

const event: Task = {
  id: 'handelse',
  title: 'Lägg in en dag i kalendern',
  browser: 'Kalendern',
  lines: [
    'Skriv `npm run ny -- handelse "Dag om lås"`, med dagens namn.',
    'Svara på frågorna. Håller den på i flera dagar? Svara också på vilken dag den slutar.',
    'Vet du inte? Tryck Retur, om det går att hoppa över.',
    'Kommandot skriver dagen sist i `_data/events.json`.',
    thenCheck,
  ],
  command: 'npm run ny -- handelse "Dag om lås"',
  answers: {
    date: '2027-03-10',
    endDate: '2027-03-11',
    time: '09.00-12.00',
    place: 'Stadshuset',
    summary: 'Vi provar lås.',
    kind: 'utbildning',
    publisher: 'Länsstyrelsen',
    source: 'egen',
    confidence: 'high',
  },
  mistake: {
    edit: { file: '_data/events.json', from: '"date": "2027-03-10"', to: '"date": "10/3 2027"' },
    message: 'date: Datumet har fel form. Skriv 2026-11-24, "2026-11" eller "2026".',
  },
};

const moved: Task = {
  id: 'flytta-dag',
  title: 'Flytta en dag i kalendern',
  browser: 'Kalendern',
  inBrowser: 'Tryck på dagens namn ovanför listan, eller sök i den.',
  lines: [
    'Öppna filen `_data/events.json` och sök efter dagen.',
    'Skriv den nya dagen efter `date`, den sista dagen efter `endDate` och platsen efter `place`.',
    'Skriv den gamla dagen efter `movedFrom`. Då står det på sidan att dagen är flyttad.',
    'Skriv dagens datum efter `checked`.',
    thenCheck,
  ],
  edits: [
    {
      file: '_data/events.json',
      from: '"date": "2027-03-10",\n    "endDate": "2027-03-11",',
      to: '"date": "2027-03-17",\n    "endDate": "2027-03-18",\n    "movedFrom": "2027-03-10",',
    },
  ],
  mistake: {
    edit: { file: '_data/events.json', from: '"endDate": "2027-03-18"', to: '"endDate": "2027-03-11"' },
    message: 'endDate: Slutdatumet är före startdatumet. Byt plats på dem eller rätta det ena.',
  },
};

const cancelled: Task = {
  id: 'installd',
  title: 'Ställ in en dag',
  browser: 'Kalendern',
  lines: [
    'Öppna filen `_data/events.json` och sök efter dagen.',
    'Gör två nya rader: `"cancelled": true,` och `"changed": "2026-11-24",` men med dagens datum. Var dagen flyttad? Ta bort raden `movedFrom`.',
    'Låt dagen stå kvar. Då får de som prenumererar veta att den är inställd.',
    thenCheck,
  ],
  edits: [
    {
      file: '_data/events.json',
      from: '"movedFrom": "2027-03-10",',
      to: '"cancelled": true,\n    "changed": "2026-11-24",',
    },
  ],
  mistake: {
    edit: { file: '_data/events.json', from: '"cancelled": true,', to: '"cancelled": true' },
    message: 'Kommatecken saknas. Sätt ett kommatecken här, före nästa rad.',
  },
};

/** Tasks about what is new and what is to come: the first makes the news that the others are about. */
export const newsTasks = (example: GuideExample): readonly Task[] => [
  news(example),
  picture,
  issue,
  event,
  moved,
  cancelled,
  later,
];
