import { addRecord, type GuideExample, ownSource, type Task, thenCheck } from './task.ts';

const anyPhone = /(?<="phone": \{\s*"value": ")[^"]*/;
const turnLastDigit = (number: string) => number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));

const phoneNumber: Task = {
  id: 'telefonnummer',
  title: 'Rätta ett telefonnummer',
  browser: 'Kommuner',
  inBrowser: 'Tryck på kommunens namn ovanför listan. Då ser du bara den, och dess sida bredvid.',
  lines: [
    'Öppna filen `_data/municipalities.json`.',
    'Sök efter kommunen. Numret står efter `value`, under `phone`.',
    'Skriv det nya numret. Låt citattecknen stå kvar.',
    'Skriv dagens datum efter `checked`, just under numret.',
    'Läste du numret på en annan sida? Skriv dess adress efter `source`. Ta bort `secondSource`, om den sidan har det gamla.',
    thenCheck,
  ],
  edits: [{ file: '_data/municipalities.json', from: anyPhone, to: turnLastDigit }],
  mistake: {
    edit: { file: '_data/municipalities.json', from: anyPhone, to: (number) => `${number} (växeln)` },
    message:
      'phone.value: Telefonnumret har fel form. Skriv det som det trycks, till exempel 010-225 00 00 eller 114 14.',
  },
};

const helpline: Task = {
  id: 'nummer',
  title: 'Ändra tider och chatt för ett hjälpnummer',
  browser: 'Nummer att ringa',
  lines: [
    'Öppna filen `_data/helplines.json` och sök efter numret.',
    'Skriv tiderna efter `hours`, och på andra språk under `translations`.',
    'Finns det en chatt? Skriv `"channels": [{ "kind": "chat" }],` på en egen rad. Länken går till tjänstens egen sida.',
    'Skriv dagens datum efter `checked`. Ringde någon? Ta bort `unconfirmed`.',
    thenCheck,
  ],
  edits: [
    {
      file: '_data/helplines.json',
      from: /"audience": \[/,
      to: '"channels": [{ "kind": "chat" }],\n    "audience": [',
    },
  ],
  mistake: {
    edit: { file: '_data/helplines.json', from: '[{ "kind": "chat" }]', to: '[{ "kind": "chatt" }]' },
    message: 'channels.kind: Sättet finns inte. Välj bland "chat", "email", "sms", "form" och "text-phone".',
  },
};

const fact = ({ place, publisher, website }: GuideExample): Task => ({
  id: 'uppgift',
  title: 'Lägg till en uppgift om en kommun',
  browser: 'Kommuner',
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
  browser: 'Länkar till andra',
  lines: [
    'Öppna filen `_data/links.json`. Kopiera en post, från `{` till `},`.',
    'Byt id, titel, adress, källa och datum.',
    'Skriv `[text](lank:id)` på sidan, med det nya id:t.',
    thenCheck,
  ],
  edits: [
    addRecord('_data/links.json', {
      id: 'las-exempel',
      title: 'Om lås',
      url: 'https://www.lansstyrelsen.se/dalarna.html',
      ...ownSource,
      source: 'https://www.lansstyrelsen.se/dalarna.html',
    }),
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

const replaced: Task = {
  id: 'byt-lank',
  title: 'Byt adress på en länk, på alla sidor',
  browser: 'Länkar till andra',
  inBrowser: 'Sök i listan efter namnet eller adressen.',
  lines: [
    'Öppna filen `_data/links.json` och sök efter den gamla adressen.',
    'Skriv den nya efter `url`. Sidorna har bara länkens id, så alla ändras på en gång.',
    'Skriv dagens datum efter `checked`, när du har läst sidan.',
    'Sök efter den gamla adressen i de andra filerna i `_data`. Där kan den stå som källa.',
    thenCheck,
  ],
  edits: [
    {
      file: '_data/links.json',
      from: '"url": "https://www.lansstyrelsen.se/dalarna.html"',
      to: '"url": "https://www.lansstyrelsen.se/"',
    },
  ],
  mistake: {
    edit: {
      file: '_data/links.json',
      from: '"url": "https://www.lansstyrelsen.se/"',
      to: '"url": "www.lansstyrelsen.se"',
    },
    message: 'url: Adressen är ingen säker webbadress. Skriv hela adressen, med https:// först och utan mellanslag.',
  },
};

/** Tasks about numbers, facts and links. */
export const recordTasks = (example: GuideExample): readonly Task[] => [
  phoneNumber,
  helpline,
  fact(example),
  link,
  replaced,
];
