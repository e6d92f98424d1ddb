import { type Example, type Task, thenCheck } from './task.ts';

const cancelled: Task = {
  id: 'installd',
  title: 'Ställ in en dag',
  lines: [
    'Öppna filen `_data/events.json` och sök efter dagen.',
    'Gör två nya rader: `"cancelled": true,` och `"changed": "2026-11-24",` men med dagens datum.',
    'Låt dagen stå kvar. Då får de som prenumererar veta att den är inställd.',
    thenCheck,
  ],
  edits: [
    {
      file: '_data/events.json',
      from: '"date": "2027-03-10",\n',
      to: '"date": "2027-03-10",\n    "cancelled": true,\n    "changed": "2026-11-24",\n',
    },
  ],
  mistake: {
    edit: { file: '_data/events.json', from: '"cancelled": true,', to: '"cancelled": true' },
    message: 'Kommatecken saknas. Sätt ett kommatecken här, före nästa rad.',
  },
};

const fact = ({ place, publisher, website }: Example): Task => ({
  id: 'uppgift',
  title: 'Lägg till en uppgift om en kommun',
  lines: [
    `Skriv \`npm run ny -- uppgift "${place}"\`, med kommunens namn.`,
    'Svara på frågorna. Skriv alltid var du läste uppgiften.',
    'Finns uppgiften redan? Då säger kommandot på vilken rad.',
    thenCheck,
  ],
  command: `npm run ny -- uppgift "${place}"`,
  answers: {
    fact: 'visitingAddress',
    value: `Exempelgatan 1, ${place}`,
    publisher,
    source: website,
    confidence: 'high',
  },
  mistake: {
    edit: {
      file: '_data/municipalities.json',
      from: `"value": "Exempelgatan 1, ${place}"`,
      to: `"value": "Exempelgatan 1,\n${place}"`,
    },
    message: 'Citattecknet sist i texten saknas. Sätt ett rakt citattecken (") sist i texten, på samma rad.',
  },
});

const link: Task = {
  id: 'lank',
  title: 'Länka till en annan webbplats',
  lines: [
    'Öppna filen `_data/links.json`. Kopiera en post, från `{` till `},`.',
    'Byt id, titel, adress, källa och datum.',
    'Skriv `[text](lank:id)` på sidan, med det nya id:t.',
    thenCheck,
  ],
  edits: [
    {
      file: '_data/links.json',
      from: '[\n',
      to: `[
  {
    "id": "las-exempel",
    "title": "Om lås",
    "url": "https://www.lansstyrelsen.se/dalarna.html",
    "publisher": "Länsstyrelsen i Dalarnas län",
    "source": "https://www.lansstyrelsen.se/dalarna.html",
    "published": null,
    "checked": "2026-11-24",
    "confidence": "high"
  },
`,
    },
    {
      file: 'src/content/aktuellt/nytt-mote-om-las.md',
      from: 'får du veta hur lås kan stoppa inbrott.',
      to: 'får du veta hur [lås kan stoppa inbrott](lank:las-exempel).',
    },
  ],
  mistake: {
    edit: {
      file: 'src/content/aktuellt/nytt-mote-om-las.md',
      from: '(lank:las-exempel)',
      to: '(https://www.lansstyrelsen.se/)',
    },
    message:
      'Adressen https://www.lansstyrelsen.se/ står direkt i texten. Lägg den i _data/links.json och skriv [text](lank:id).',
  },
};

const word: Task = {
  id: 'ord',
  title: 'Förklara ett svårt ord',
  lines: [
    'Öppna filen `_data/words.json`. Kopiera en post, från `{` till `},`.',
    'Skriv ordet, dess andra former och en kort förklaring.',
    'Ordet måste stå på en sida. Där blir det en länk till förklaringen.',
    thenCheck,
  ],
  edits: [
    {
      file: '_data/words.json',
      from: '[\n',
      to: `[
  {
    "id": "entre",
    "word": "entré",
    "forms": ["entréer"],
    "explanation": "Dörren där man går in i ett hus, och platsen runt den.",
    "publisher": "Länsstyrelsen i Dalarnas län",
    "source": "egen",
    "published": null,
    "checked": "2026-11-24",
    "confidence": "high"
  },
`,
    },
    {
      file: 'src/content/tryggare-entreer/index.md',
      from: 'vid dörren.\n',
      to: 'vid dörren. Be också om en entré utan buskar.\n',
    },
  ],
  mistake: {
    edit: { file: '_data/words.json', from: '"word": "entré"', to: '"word": "trappuppgång"' },
    message: 'Ordet "trappuppgång" står inte på någon sida. Ta bort posten, eller skriv formen som används i forms.',
  },
};

const review: Task = {
  id: 'granska',
  title: 'Gå igenom det som är gammalt',
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

/** The tasks that come after the first ones, and build on what those made. */
export const moreTasks = (example: Example): readonly Task[] => [cancelled, fact(example), link, word, review];
