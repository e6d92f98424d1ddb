import { append, type Task, thenCheck } from './task.ts';

const newPage: Task = {
  id: 'sida',
  title: 'Gör en ny sida',
  browser: 'Sidor',
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

const sentence: Task = {
  id: 'mening',
  title: 'Rätta en text',
  browser: 'Sidor',
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

const heading: Task = {
  id: 'rubrik',
  title: 'Byt rubrik på en sida',
  browser: 'Sidor',
  lines: [
    'Öppna sidans fil. Rubriken står efter `title`.',
    'Skriv en rubrik som ingen annan sida har. Adressen är den samma som förut.',
    'Skriv dagens datum efter `reviewed`.',
    thenCheck,
  ],
  edits: [
    {
      file: 'src/content/tryggare-entreer/index.md',
      from: 'title: Tryggare entréer',
      to: 'title: Tryggare entréer i hyreshus',
    },
  ],
  mistake: {
    edit: { file: 'src/content/tryggare-entreer/index.md', from: /^title: .*$/m, to: 'title: Nyhetsbrev' },
    message: 'Sidan har samma rubrik som src/content/nyhetsbrev/index.md. Ge sidan en egen rubrik.',
  },
};

const translated: Task = {
  id: 'oversatt',
  title: 'Översätt en sida',
  browser: 'Sidor',
  lines: [
    'Gör en fil i mappen som heter som språkets kod, till exempel `src/content/en/`.',
    'Kopiera det som står överst på den svenska sidan, och översätt det och texten.',
    'Lägg till `lang: en` och `translation:` överst. På raden under står `reviewed: null`, efter två mellanslag.',
    'Då står det på sidan att ingen har granskat översättningen, och sökmotorer visar den inte.',
    'Länka från den svenska sidan till den översatta, och tillbaka.',
    thenCheck,
  ],
  adds: [
    {
      file: 'src/content/en/safer-entrances/index.md',
      text: `---
title: Safer entrances
description: How an entrance can be made safer, and what you can ask your landlord to do about it.
reviewed: 2026-11-26
lang: en
translation:
  reviewed: null
---
Ask your landlord for a lamp at the door. The page is also [in Swedish](/tryggare-entreer/).
`,
    },
  ],
  edits: [append('Sidan finns också [på engelska](/en/safer-entrances/).', 'src/content/tryggare-entreer/index.md')],
  mistake: {
    edit: {
      file: 'src/content/en/safer-entrances/index.md',
      from: 'translation:\n  reviewed: null\n',
      to: '',
    },
    message:
      'Sidan är översatt, men säger inte om någon har granskat översättningen. Skriv translation: och på nästa rad, efter två mellanslag, reviewed: null.',
  },
};

const review: Task = {
  id: 'granska',
  title: 'Gå igenom det som är gammalt',
  browser: 'Sidor',
  lines: [
    'Kör `npm run granska`. Det som är mest försenat står först, och det som ingen vet än står sist.',
    'Öppna filen på den rad som står i listan.',
    'Läs källan. Rätta det som har ändrats.',
    'Skriv dagens datum: efter `reviewed` på en sida, efter `checked` i en post.',
    thenCheck,
  ],
  command: 'npm run granska',
  edits: [{ file: 'src/content/nyhetsbrev/index.md', from: /^reviewed: .*$/m, to: 'reviewed: 2026-11-25' }],
  mistake: {
    edit: { file: 'src/content/nyhetsbrev/index.md', from: /^reviewed: .*$/m, to: 'reviewed: 25 november' },
    message: 'reviewed: Datumet har fel form. Skriv år-månad-dag, till exempel 2026-11-24.',
  },
};

/** Tasks about pages: the first makes the page that the others are about. */
export const pageTasks: readonly Task[] = [newPage, sentence, heading, translated, review];
