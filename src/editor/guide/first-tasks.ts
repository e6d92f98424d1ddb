import { type Example, type Task, thenCheck } from './task.ts';

const newsletter = 'src/content/nyhetsbrev/index.md';

/** Writes something last on a page, whatever stands there. */
const append = (text: string) => ({ file: newsletter, from: /\n*$/, to: `\n\n${text}\n` });

const anyPhone = /(?<="phone": \{\s*"value": ")[^"]*/;
const turnLastDigit = (number: string) => number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

const phoneNumber: Task = {
  id: 'telefonnummer',
  title: 'Rätta ett telefonnummer',
  lines: [
    'Öppna filen `_data/municipalities.json`.',
    'Sök efter kommunen. Numret står efter `value`, under `phone`.',
    'Skriv det nya numret. Låt citattecknen stå kvar.',
    'Skriv dagens datum efter `checked`, just under numret.',
    thenCheck,
  ],
  edits: [{ file: '_data/municipalities.json', from: anyPhone, to: turnLastDigit }],
  mistake: {
    edit: { file: '_data/municipalities.json', from: anyPhone, to: (number) => `${number} (växeln)` },
    message:
      'phone.value: Telefonnumret har fel form. Skriv det som det trycks, till exempel 010-225 00 00 eller 114 14.',
  },
};

const sentence: Task = {
  id: 'mening',
  title: 'Rätta en text',
  lines: [
    'Sidans adress säger var filen ligger. Sidan `/nyhetsbrev/` är filen `src/content/nyhetsbrev/index.md`.',
    'Ändra texten under raden `---`.',
    'Skriv dagens datum efter `reviewed`.',
    thenCheck,
    'Kör `npm run stavning`. Den märker ord som är fel stavade.',
  ],
  edits: [append('Brevet kommer en gång i månaden.')],
  mistake: {
    edit: append('##Så får du brevet\n\nFyll i formuläret.'),
    message: 'Mellanslag saknas efter #. Skriv ## och ett mellanslag före rubriken.',
  },
};

const newPage: Task = {
  id: 'sida',
  title: 'Gör en ny sida',
  lines: [
    'Skriv `npm run ny -- sida "Tryggare entréer"`, med din egen rubrik.',
    'Svara på frågorna.',
    'Skriv klart texten i filen som kommandot nämner.',
    'Länka till sidan från en annan sida.',
    thenCheck,
  ],
  command: 'npm run ny -- sida "Tryggare entréer"',
  answers: {
    description: 'Så kan en entré bli tryggare. Här står vad du kan be din hyresvärd om.',
    text: 'Be hyresvärden om en lampa vid dörren.',
  },
  edits: [append('Läs om [tryggare entréer](/tryggare-entreer/).')],
  mistake: {
    edit: append('Läs om [tryggare entréer](/tryggare-entre/).'),
    message: 'Sidan /tryggare-entre/ finns inte. Menade du "/tryggare-entreer/"?',
  },
};

const news = ({ source }: Example): Task => ({
  id: 'nyhet',
  title: 'Skriv en nyhet',
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
    edit: {
      file: 'src/content/aktuellt/nytt-mote-om-las.md',
      from: `source: ${source}`,
      to: `source: ${source}x`,
    },
    message: `"${source}x" finns inte i _data/links.json. Menade du "${source}"?`,
  },
});

const event: Task = {
  id: 'handelse',
  title: 'Lägg in en dag i kalendern',
  lines: [
    'Skriv `npm run ny -- handelse "Dag om lås"`, med dagens namn.',
    'Svara på frågorna. Vet du inte? Tryck Retur, om det går att hoppa över.',
    'Kommandot skriver dagen sist i `_data/events.json`.',
    thenCheck,
  ],
  command: 'npm run ny -- handelse "Dag om lås"',
  answers: {
    date: '2027-03-10',
    time: '09.00-12.00',
    place: 'Falun',
    summary: 'Vi provar lås.',
    kind: 'utbildning',
    publisher: 'Länsstyrelsen i Dalarnas län',
    source: 'egen',
    confidence: 'high',
  },
  mistake: {
    edit: { file: '_data/events.json', from: '"date": "2027-03-10"', to: '"date": "10/3 2027"' },
    message: 'date: Datumet har fel form. Skriv 2026-11-24, "2026-11" eller "2026".',
  },
};

/** The tasks that editors learn first. */
export const firstTasks = (example: Example): readonly Task[] => [phoneNumber, sentence, newPage, news(example), event];
