import { addRecord, append, newsletter, type Task, thenCheck } from './task.ts';

const entrances = 'src/content/trygga-entreer/index.md';

const renamed: Task = {
  id: 'byt-adress',
  title: 'Byt adress på en sida',
  browser: 'Sidor',
  inBrowser:
    'Öppna sidan, tryck på de tre punkterna och välj Ändra sista delen av adressen. När du sparar ser du vilka länkar som ändras. Den gamla adressen leder vidare.',
  lines: [
    'Skriv `npm run flytta -- /tryggare-entreer/ /trygga-entreer/`, med din gamla och din nya adress. Då ser du vad som ändras.',
    'Kör igen med `--spara` sist: `npm run flytta -- /tryggare-entreer/ /trygga-entreer/ --spara`.',
    'Filen flyttas, länkarna rättas och den gamla adressen leder vidare.',
    thenCheck,
  ],
  command: 'npm run flytta -- /tryggare-entreer/ /trygga-entreer/ --spara',
  mistake: {
    edit: append('Läs om [entréer](/tryggare-entreer/).'),
    message: 'Sidan /tryggare-entreer/ finns inte. Menade du "/trygga-entreer/"?',
  },
};

const redirect: Task = {
  id: 'omdirigering',
  title: 'Låt en gammal adress leda vidare',
  browser: 'Omdirigeringar',
  lines: [
    'Öppna filen `_data/redirects.json`. Kopiera en post, från `{` till `},`.',
    'Skriv den gamla adressen efter `from`, sidan den ska leda till efter `to` och varför efter `why`.',
    'Skriv 301 efter `status` om det är för gott, och 302 om det är så länge.',
    thenCheck,
  ],
  edits: [
    addRecord('_data/redirects.json', {
      from: '/las',
      to: '/trygga-entreer/',
      status: 301,
      why: 'Adressen står i en broschyr.',
    }),
  ],
  mistake: {
    edit: {
      file: '_data/redirects.json',
      from: '"from": "/las",\n    "to": "/trygga-entreer/"',
      to: '"from": "/las",\n    "to": "/trygga-entre/"',
    },
    message: '/las leder till /trygga-entre/, som inte finns. Menade du "/trygga-entreer/"?',
  },
};

const removed: Task = {
  id: 'ta-bort',
  title: 'Ta bort en sida',
  browser: 'Sidor',
  inBrowser:
    'Öppna sidan, tryck på de tre punkterna och välj Radera. Välj sedan sidan som tar över. Länkarna och den gamla adressen leds dit.',
  lines: [
    'Ta bort sidans fil.',
    'Kör `npm run check`. Då ser du varje länk som ledde dit. Ta bort den, eller länka till en annan sida.',
    'Andra kan länka till sidan, så den gamla adressen måste fungera. Lägg den i `_data/redirects.json`, och skriv varför.',
    thenCheck,
  ],
  removes: ['src/content/en/safer-entrances/index.md'],
  edits: [
    { file: entrances, from: /\n\nSidan finns också .*\n/, to: '\n' },
    addRecord('_data/redirects.json', {
      from: '/en/safer-entrances/',
      to: '/en/',
      status: 301,
      why: 'Sidan är borttagen.',
    }),
  ],
  mistake: {
    edit: append('Läs [på engelska](/en/safer-entrances/).', newsletter),
    message: 'Sidan /en/safer-entrances/ finns inte. Kontrollera adressen i webbkartan.',
  },
};

/** What brings an earlier version back: a test runs it. */
export const restoring = {
  list: 'git log --oneline -- src/content/lagen/index.md',
  restore: 'git restore --source=numret -- src/content/lagen/index.md',
};

const yesterday: Task = {
  id: 'gardagens',
  title: 'Få tillbaka gårdagens version av en sida',
  lines: [
    `Kör \`${restoring.list}\`, med sidans fil. Det är en rad för varje version, med den nyaste först.`,
    'Sök upp den rad som var rätt. Först på raden står versionens nummer.',
    `Kör \`${restoring.restore}\`, med det numret. Då är filen som den var då.`,
    thenCheck,
    'Har du inte filerna? Öppna det utkast på GitHub som blev fel och tryck Revert. Då görs ett nytt utkast, som tar bort ändringen.',
    'Är det bråttom? Den som har ansvar för driften kan visa hela gårdagens webbplats på några sekunder.',
  ],
};

const shared: Task = {
  id: 'visa-utkast',
  title: 'Visa ett utkast för en kollega',
  isShared: true,
  lines: [
    'Spara i webbläsaren. Det blir ett utkast, som besökarna inte ser.',
    'Vänta några minuter och tryck Visa förhandsgranskning.',
    'Kopiera adressen och skicka den. Kollegan behöver inget konto.',
    'Överst på varje sida står Förhandsvisning. Sökmotorer tar inte med den.',
  ],
};

const together: Task = {
  id: 'tva',
  title: 'När två ändrar samma sak',
  isShared: true,
  lines: [
    'Ändrade ni olika sidor eller olika poster? Då behöver ni inte göra något.',
    'Ändrade ni samma rad? Då säger GitHub ifrån när det andra utkastet ska in, och inget utkast vinner av sig självt.',
    'Läs vad den andra skrev och bestäm tillsammans.',
    'Ta bort det utkast som inte gäller, eller be den som granskar att slå ihop dem.',
  ],
};

/** Tasks that take something back, or that are done with others. */
export const undoTasks: readonly Task[] = [renamed, redirect, removed, yesterday, shared, together];
