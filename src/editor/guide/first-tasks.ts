import { type Task, thenCheck } from './task.ts';

/** The tasks that editors learn first. */
export const firstTasks: readonly Task[] = [
  {
    id: 'telefonnummer',
    title: 'Rätta ett telefonnummer',
    lines: [
      'Öppna filen `_data/municipalities.json`.',
      'Sök efter kommunen. Numret står efter `value`, under `phone`.',
      'Skriv det nya numret. Låt citattecknen stå kvar.',
      'Skriv dagens datum efter `checked`, just under numret.',
      thenCheck,
    ],
    edits: [{ file: '_data/municipalities.json', from: '"value": "0281-750 00"', to: '"value": "0281-750 01"' }],
    mistake: {
      edit: { file: '_data/municipalities.json', from: '"value": "0281-750 00"', to: '"value": "0281-7500"' },
      message:
        'phone.value: Telefonnumret har fel form. Skriv det som det trycks, till exempel 010-225 00 00 eller 114 14.',
    },
  },
  {
    id: 'mening',
    title: 'Rätta en text',
    lines: [
      'Sidans adress säger var filen ligger. Sidan `/nyhetsbrev/` är filen `src/content/nyhetsbrev/index.md`.',
      'Ändra texten under raden `---`.',
      'Skriv dagens datum efter `reviewed`.',
      thenCheck,
      'Kör `npm run stavning`. Den märker ord som är fel stavade.',
    ],
    edits: [
      {
        file: 'src/content/nyhetsbrev/index.md',
        from: 'Nyhetsbrevet kommer varje månad.',
        to: 'Nyhetsbrevet kommer en gång i månaden.',
      },
    ],
    mistake: {
      edit: {
        file: 'src/content/nyhetsbrev/index.md',
        from: '## Så får du nyhetsbrevet',
        to: '##Så får du nyhetsbrevet',
      },
      message: 'Mellanslag saknas efter #. Skriv ## och ett mellanslag före rubriken.',
    },
  },
  {
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
    edits: [
      {
        file: 'src/content/nyhetsbrev/index.md',
        from: 'Korta nyheter finns',
        to: 'Läs om [tryggare entréer](/tryggare-entreer/). Korta nyheter finns',
      },
    ],
    mistake: {
      edit: {
        file: 'src/content/nyhetsbrev/index.md',
        from: 'Korta nyheter finns',
        to: 'Läs om [tryggare entréer](/tryggare-entre/). Korta nyheter finns',
      },
      message: 'Sidan /tryggare-entre/ finns inte. Menade du "/tryggare-entreer/"?',
    },
  },
  {
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
      source: 'lst-kalender',
      text: 'På mötet får du veta hur lås kan stoppa inbrott.',
    },
    mistake: {
      edit: {
        file: 'src/content/aktuellt/nytt-mote-om-las.md',
        from: 'source: lst-kalender',
        to: 'source: lst-kalendern',
      },
      message: '"lst-kalendern" finns inte i _data/links.json. Menade du "lst-kalender"?',
    },
  },
  {
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
  },
];
