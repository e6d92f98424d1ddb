import { measuring } from './measuring.mjs';

/**
 * Every script of package.json: the one list that the launcher, `--help` and the tests read.
 *
 * - `file`: the code that does it
 * - `summary`: what it does, in Swedish, as it stands in the table of commands
 * - `options`: its options; `value` names what stands after one, `choices` are all that may
 * - `given`: words that always stand first
 * - `words`: what else may stand after its name
 * - `writes`: what it changes of the files that Git keeps; nothing where it is not said
 * - `needsSite`: it looks at what is built in _site
 * - `readsItself`: its options depend on what it is asked to make
 * - `packages`: folders whose packages it needs besides those of the site; with any, those of development are there too
 * - `isBundled`: bundled before it runs, since it reads nearly all of our code
 */
export const commands = {
  start: {
    file: 'src/commands/start.ts',
    summary: 'visar http://localhost:8080, laddar om när du sparar och säger vad som är fel',
  },
  test: {
    file: 'tests/commands/test.ts',
    packages: ['tests'],
    summary: 'bygger och prövar allt som CI prövar. Installerar en webbläsare om ingen finns',
    options: { full: { summary: 'allt i alla lägen, och alla inlagda fel' } },
  },
  'test:content': {
    file: 'tests/commands/test-content.ts',
    packages: ['tests'],
    summary: 'prövar innehållet: granskning, bygge, länkar, HTML, och sidorna som har ändrats i en webbläsare',
  },
  'test:full': {
    file: 'tests/commands/test.ts',
    packages: ['tests'],
    given: ['--full'],
    summary: 'allt i alla lägen, och alla inlagda fel. Körs varje natt',
  },
  'test:mutations': {
    file: 'tests/commands/test-mutations.ts',
    packages: ['tests'],
    summary: 'lägger in varje känt slags fel i en kopia och ser att rätt kontroll hittar det',
  },
  'test:attacks': {
    file: 'tests/commands/test-attacks.ts',
    needsSite: true,
    packages: ['tests'],
    summary:
      'angriper formulären så länge som det behövs: skadade formulär, tysta mejlservrar, kill -9. Körs varje natt',
    words: '[frö]',
  },
  build: {
    file: 'src/commands/build.ts',
    summary: 'bygger till _site/. Vid minsta fel ligger den gamla webbplatsen kvar, orörd',
    options: {
      format: { value: 'FORMAT', choices: ['github'], summary: 'visar felen vid sin rad i en pull request' },
      tider: { summary: 'visar hur lång tid varje del av bygget tog' },
    },
    isBundled: true,
  },
  check: {
    file: 'src/commands/check.ts',
    summary: 'granskar innehållet: alla fel på en gång, med fil, rad och vad du ska göra, och råd',
    options: {
      format: { value: 'FORMAT', choices: ['github'], summary: 'visar felen vid sin rad i en pull request' },
      allt: {
        summary: 'visar också hur varje sida läses (LIX och meningarnas längd), och vilka översättningar som väntar',
      },
    },
    isBundled: true,
  },
  ny: {
    file: 'src/commands/ny.ts',
    summary:
      'gör en ny sida, nyhet, handelse, nyhetsbrev eller uppgift om en kommun, och frågar efter det som fattas. Med lan görs en mapp för ett annat län',
    words: 'sida "Rubrik"',
    more: 'Valen är sidans eller postens egna fält, till exempel --description. Skriv fel, så säger kommandot vilka de är.',
    writes: 'den nya sidan i src/content, eller posten i _data',
    readsItself: true,
  },
  flytta: {
    file: 'src/commands/flytta.ts',
    summary: 'visar vad en sidas nya adress ändrar: filen, länkarna dit och omdirigeringen. Med --spara görs det',
    words: '/gammal/ /ny/',
    options: {
      spara: { summary: 'flyttar sidan' },
      varfor: { value: 'SKÄL', summary: 'varför den gamla adressen finns kvar' },
    },
    writes: 'sidans fil, länkarna till den och _data/redirects.json, med --spara',
  },
  bild: {
    file: 'src/commands/bild.ts',
    summary: 'gör en bild i assets mindre, och tar bort det som kameran skrev: platsen, dagen, apparaten',
    words: 'assets/bilder/torget.jpg',
    more: 'Bilden blir högst 2 400 px på längsta sidan. Behåll din egen kopia om du vill ha den i full storlek.',
    writes: 'bilden i assets',
  },
  stavning: {
    file: 'src/commands/stavning.ts',
    packages: [],
    summary: 'rättstavar sidor och poster, som råd. Ord som är rätt fast de märks läggs i _data/ord.txt',
    options: { format: { value: 'FORMAT', choices: ['github'], summary: 'visar råden vid sin rad i en pull request' } },
  },
  granska: {
    file: 'src/commands/granska.ts',
    summary: 'visar det som behöver läsas igen, det mest försenade först',
    options: {
      all: { summary: 'också det som inte är försenat' },
      csv: { summary: 'allt, som kommaseparerade värden' },
      ticket: { summary: 'det försenade, som text till ett ärende' },
    },
  },
  nyhetsbrev: {
    file: 'src/commands/nyhetsbrev.ts',
    summary: 'skickar ett nyhetsbrev som prov till en adress, eller lämnar över det till utskickssystemet listmonk',
    words: '2026-11',
    options: {
      till: { value: 'ADRESS', summary: 'vem som ska få provet' },
      visa: { summary: 'lägger mejlet i .cache/ och skickar inget' },
      export: { summary: 'lägger det som listmonk tar emot i .cache/ och skickar inget' },
      lista: { value: 'NUMMER', summary: 'listans nummer i listmonk, 1 om det fattas' },
      mall: { value: 'NUMMER', summary: 'mallens nummer i listmonk' },
    },
  },
  arkiv: {
    file: 'src/commands/arkiv.ts',
    summary: 'bygger webbplatsen och gör en mapp och en zip av den, som går att läsa från disk utan nät. Till arkivet',
    options: { mapp: { value: 'MAPP', summary: 'var de läggs, .cache/arkiv om det fattas' } },
  },
  preview: {
    file: 'src/commands/preview.ts',
    needsSite: true,
    summary: 'visar _site/ som värden gör: rubriker, omdirigeringar, 404, komprimering',
  },
  serve: {
    file: 'src/commands/serve.ts',
    needsSite: true,
    summary: 'svarar på riktigt: _site/ och formulären, på HOST och PORT, tills SIGTERM kommer',
  },
  links: {
    file: 'src/commands/links.ts',
    summary: 'prövar varje adress i _site/',
    options: {
      site: { value: 'MAPP', summary: 'en annan mapp än _site' },
      origin: { value: 'ADRESS', summary: 'webbplatsens egen adress' },
      pages: { value: 'FIL', summary: 'vilka källor varje byggd fil är gjord av' },
      format: {
        value: 'FORMAT',
        choices: ['lines', 'json', 'sarif', 'github'],
        summary: 'hur rapporten skrivs',
      },
      external: { summary: 'prövar också de andras adresser' },
      state: { value: 'FIL', summary: 'minns svaren till nästa gång' },
      now: { value: 'TIDPUNKT', summary: 'räknar från den tidpunkten' },
      'allow-private': { summary: 'frågar också adresser i slutna nät' },
      exceptions: { value: 'FIL', summary: 'undantag, i stället för _data/link-exceptions.json' },
      html: { value: 'FIL', summary: 'skriver redaktörernas sida dit' },
      known: { value: 'FIL', summary: 'frågar inte adresserna i filen, en på varje rad' },
      timeout: { value: 'MILLISEKUNDER', summary: 'hur länge en adress får dröja' },
      fix: { summary: 'visar vad som ändras där en adress har flyttat inom samma webbplats. Med --spara görs det' },
      spara: { summary: 'rättar det som --fix visar' },
    },
    writes: 'källan till den länk som rättas, med --fix --spara',
  },
  'links:published': {
    file: 'src/commands/links-published.ts',
    needsSite: true,
    summary:
      'lägger nya adresser till _data/published.json. En adress som står där får inte försvinna utan omdirigering',
    writes: '_data/published.json',
  },
  skydd: {
    file: 'src/commands/skydd.ts',
    summary: 'prövar det skydd som inte ligger i förvaret: reglerna för main, och redigerarens värdnamn',
    options: { regler: { value: 'FIL', summary: 'GitHubs svar om reglerna för main' } },
  },
  schemas: {
    file: 'src/commands/schemas.ts',
    summary: 'skriver fälten ur src/schemas, så att de kompletteras och förklarar sig i VS Code',
    writes: '.vscode/',
  },
  ...measuring,
};
