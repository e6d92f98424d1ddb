import { addRecord, append, ownSource, type Task, thenCheck } from './task.ts';

const page = 'src/content/tryggare-entreer/index.md';

const report: Task = {
  id: 'rapport',
  title: 'Lägg in en rapport som pdf',
  browser: 'Sidor',
  inBrowser: 'Gör sidan och tryck på Välj ett dokument. Gör sedan en post i listan Rapporter.',
  lines: [
    'Lägg filen i mappen `assets`. Ge den ett namn med små bokstäver a–z, siffror och bindestreck.',
    'Skriv `npm run ny -- sida "Rapport om lås"`. Skriv det viktigaste ur rapporten på sidan, för den som inte kan läsa filen.',
    'Skriv filens adress efter `document` överst på sidan: `/assets/rapport-om-las.pdf`.',
    'Kopiera en post i `_data/reports.json`. Byt id, titel, datum, vem som skrev, sammanfattning, länk och sida.',
    thenCheck,
  ],
  adds: [{ file: 'assets/rapport-om-las.pdf', like: 'assets/drakskyddslagen.pdf' }],
  command: 'npm run ny -- sida "Rapport om lås"',
  answers: {
    description: 'Rapporten visar hur lås kan stoppa inbrott. Här är det viktigaste ur den.',
    document: '/assets/rapport-om-las.pdf',
    text: 'Lås på dörren stoppar många inbrott.',
  },
  edits: [
    addRecord('_data/reports.json', {
      id: 'rapport-om-las',
      title: 'Rapport om lås',
      date: '2026-11',
      author: 'Länsstyrelsen',
      summary: 'Rapporten visar hur lås kan stoppa inbrott.',
      link: 'las-exempel',
      page: '/rapport-om-las/',
      ...ownSource,
    }),
  ],
  mistake: {
    edit: { file: '_data/reports.json', from: '"page": "/rapport-om-las/"', to: '"page": "/rapporten-om-las/"' },
    message: 'Sidan /rapporten-om-las/ finns inte. Menade du "/rapport-om-las/"?',
  },
};

const document: Task = {
  id: 'dokument',
  title: 'Välj ett dokument till en sida',
  browser: 'Sidor',
  inBrowser: 'Tryck på Välj ett dokument. Du kan lägga upp ett från din dator, eller ta ett som finns.',
  lines: [
    'Dokumentet ska säga samma sak som sidan, för den som vill spara det eller skriva ut det.',
    'Lägg filen i mappen `assets`.',
    'Skriv dess adress efter `document` överst på sidan. Länken kommer sist i texten, med filens slag och storlek.',
    thenCheck,
  ],
  adds: [{ file: 'assets/tryggare-entreer.pdf', like: 'assets/drakskyddslagen.pdf' }],
  edits: [{ file: page, from: 'reviewed:', to: 'document: /assets/tryggare-entreer.pdf\nreviewed:' }],
  mistake: {
    edit: { file: page, from: /^document: .*$/m, to: 'document: /assets/tryggare-entre.pdf' },
    message: 'Dokumentet /assets/tryggare-entre.pdf finns inte. Menade du "/assets/tryggare-entreer.pdf"?',
  },
};

const word: Task = {
  id: 'ord',
  title: 'Förklara ett svårt ord',
  browser: 'Ordlistan',
  lines: [
    'Öppna filen `_data/words.json`. Kopiera en post, från `{` till `},`.',
    'Skriv ordet, dess andra former och en kort förklaring.',
    'Ordet måste stå på en sida. Där blir det en länk till förklaringen.',
    thenCheck,
  ],
  edits: [
    addRecord('_data/words.json', {
      id: 'entre',
      word: 'entré',
      forms: ['entréer'],
      explanation: 'Dörren där man går in i ett hus, och platsen runt den.',
      ...ownSource,
    }),
    { file: page, from: 'vid dörren.\n', to: 'vid dörren. Be också om en entré utan buskar.\n' },
  ],
  mistake: {
    edit: { file: '_data/words.json', from: '"word": "entré"', to: '"word": "trappuppgång"' },
    message: 'Ordet "trappuppgång" står inte på någon sida. Ta bort posten, eller skriv formen som används i forms.',
  },
};

const spelling: Task = {
  id: 'stavning',
  title: 'Lägg in ett namn som stavningen inte känner',
  browser: 'Ord som stavningen godkänner',
  lines: [
    'Kör `npm run stavning`. Är ordet rätt fast det märks?',
    'Öppna filen `_data/ord.txt` och skriv ordet på en egen rad.',
    'Böjs det som ett annat ord? Skriv det efter ett snedstreck: `grooming/träning`.',
    'Det som står efter # är en kommentar.',
    thenCheck,
  ],
  edits: [append('Låsby', '_data/ord.txt')],
  mistake: {
    edit: append('Låsby kommun', '_data/ord.txt'),
    message: 'Raden är inget ord. Skriv ett ord på varje rad. Det som står efter # är en kommentar.',
  },
};

/** Tasks about documents and words. */
export const documentTasks: readonly Task[] = [report, document, word, spelling];
