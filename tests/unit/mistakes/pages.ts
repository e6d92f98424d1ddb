import { pdf } from '../made-files.ts';
import { edit, inFile, inFiles, law, type Mistake, onLawPage, pageText, write } from './mistake.ts';

const page = (title: string) =>
  pageText(title, `En sida till som bara finns för att pröva kontrollens olika fel, ${title}.`);

/** Pages whose address is taken or can be none, and documents without a page. */
export const addresses: Mistake[] = [
  inFile(
    'en sida med samma adress som en dag i kalendern stoppar bygget',
    write('src/content/kalender/exempeldag.md', page('Påhitt')),
    '1:1  Sidan har samma adress (/kalender/exempeldag/) som _data/events.json.  Byt namn på den ena filen eller ta bort den.',
  ),
  inFile(
    'en sida med samma adress som en kommun stoppar bygget',
    write('src/content/kommuner/pahitt.md', page('Påhitt')),
    '1:1  Sidan har samma adress (/kommuner/pahitt/) som _data/municipalities.json.  Byt namn på den ena filen eller ta bort den.',
  ),
  inFile(
    'en sida med samma adress som en mall stoppar bygget',
    write('src/content/kommuner.md', page('Kommunerna')),
    '1:1  Sidan har samma adress (/kommuner/) som src/content/kommuner/index.11ty.tsx.  Byt namn på den ena filen eller ta bort den.',
  ),
  inFiles(
    'två filer med samma adress stoppar bygget',
    [write('src/content/lagen.md', page('Lagen igen'))],
    'src/content/lagen/index.md:1:1  Sidan har samma adress (/lagen/) som src/content/lagen.md.  Byt namn på den ena filen eller ta bort den.',
  ),
  onLawPage.front(
    'ett dokument utan hela adressen',
    '\n---',
    '\ndocument: rapport.pdf\n---',
    '5:11  document: Dokumentets adress har fel form.  Skriv till exempel /assets/rapport.pdf, med små bokstäver.',
  ),
  inFiles(
    'ett dokument med ett stavfel i namnet',
    [write('assets/rapport.pdf', pdf()), edit(law, '\n---', '\ndocument: /assets/raport.pdf\n---')],
    'assets/rapport.pdf:1:1  Dokumentet har ingen sida med samma innehåll.  Skriv innehållet som en sida med raden document: /assets/rapport.pdf, eller ta bort filen.',
    'src/content/lagen/index.md:5:11  Dokumentet /assets/raport.pdf finns inte.  Menade du "/assets/rapport.pdf"?',
  ),
  onLawPage.front(
    'ett dokument som inte finns',
    '\n---',
    '\ndocument: /assets/rapport.pdf\n---',
    '5:11  Dokumentet /assets/rapport.pdf finns inte.  Lägg filen i mappen assets eller ta bort raden document.',
  ),
  inFile(
    'ett dokument som ingen sida har samma innehåll som',
    write('assets/rapport.pdf', pdf()),
    '1:1  Dokumentet har ingen sida med samma innehåll.  Skriv innehållet som en sida med raden document: /assets/rapport.pdf, eller ta bort filen.',
  ),
  inFile(
    'ett filnamn med å stoppar bygget',
    write('src/content/blåljus.md', page('Blåljus')),
    '1:1  Filnamnet ger en adress med tecken som inte får stå där.  Använd bara små bokstäver a–z, siffror och bindestreck.',
  ),
  inFile(
    'ett filnamn med mellanslag stoppar bygget',
    write('src/content/ny sida.md', page('Ny sida')),
    '1:1  Filnamnet ger en adress med tecken som inte får stå där.  Använd bara små bokstäver a–z, siffror och bindestreck.',
  ),
  inFile(
    'ett filnamn med stor bokstav stoppar bygget',
    write('src/content/Nyheter.md', page('Nyheter')),
    '1:1  Filnamnet ger en adress med tecken som inte får stå där.  Använd bara små bokstäver a–z, siffror och bindestreck.',
  ),
  inFile(
    'ett nyhetsbrev vars filnamn inte är år och månad stoppar bygget',
    write(
      'src/content/nyhetsbrev/oktober.md',
      `---
title: Provbrev
description: Ett påhittat nyhetsbrev som bara finns för att pröva innehållskontrollen.
reviewed: 2026-11-24
published: 2026-10-01
---
Läs om [lagen](/lagen/).
`,
    ),
    '1:1  Filnamnet säger inte vilken månad nyhetsbrevet är från.  Skriv år-månad.md: 2026-11.md.',
  ),
];

/** Titles and descriptions that are missing, can't be shown or are those of another page. */
export const titles: Mistake[] = [
  inFiles(
    'samma beskrivning på två sidor stoppar bygget',
    [
      edit(
        'src/content/kontakt.md',
        /description: .*/,
        'description: En påhittad sida om en påhittad lag, skriven för att pröva innehållskontrollen.',
      ),
    ],
    'src/content/lagen/index.md:3:14  Sidan har samma beskrivning som src/content/kontakt.md.  Ge sidan en egen beskrivning.',
  ),
  onLawPage.front(
    'en för kort beskrivning stoppar bygget',
    /description: .*/,
    'description: En påhittad sida.',
    '3:14  description: Beskrivningen är kortare än 50 tecken.  Skriv en eller två hela meningar.',
  ),
  onLawPage.front(
    'en för lång beskrivning stoppar bygget',
    /description: .*/,
    `description: ${'En påhittad sida om en påhittad lag. '.repeat(5)}`,
    '3:14  description: Texten är längre än 160 tecken.  Korta den.',
  ),
  onLawPage.front(
    'en sida utan beskrivning stoppar bygget',
    /description: .*\n/,
    '',
    '2:1  "description" saknas.  Lägg till uppgiften: Ingressen. Sökmotorer visar den också.',
  ),
  inFiles(
    'samma rubrik på två sidor stoppar bygget',
    [edit('src/content/kontakt.md', 'Kontakt', 'Lagen om exempel')],
    'src/content/lagen/index.md:2:8  Sidan har samma rubrik som src/content/kontakt.md.  Ge sidan en egen rubrik.',
  ),
  onLawPage.front(
    'en rubrik som är en lista stoppar bygget',
    'Lagen om exempel',
    '[Lagen, exempel]',
    '2:8  "title" ska vara text, inte en lista.  Sätt citattecken runt hela värdet.',
  ),
  onLawPage.front(
    'en rubrik som är ett tal stoppar bygget',
    'Lagen om exempel',
    '2026',
    '2:8  "title" ska vara text, inte ett tal.  Sätt citattecken runt: "2026".',
  ),
  onLawPage.front(
    'en rubrik över 70 tecken stoppar bygget',
    'Lagen om exempel',
    `${'Lagen om exempel '.repeat(5)}slut`,
    '2:8  title: Texten är längre än 70 tecken.  Korta den.',
  ),
  onLawPage.front(
    'mallkod inom citattecken i rubriken stoppar bygget',
    'Lagen om exempel',
    '"Lagen {{ 7*7 }}"',
    '2:15  Mallkod ({{) står i texten.  Ta bort klamrarna.',
  ),
  onLawPage.front(
    'HTML i rubriken stoppar bygget',
    'Lagen om exempel',
    'Lagen om <b>exempel</b>',
    '2:8  title: HTML-kod får inte stå i texten.  Skriv vanlig text utan < och >.',
  ),
  onLawPage.front(
    'mallkod utan citattecken i rubriken stoppar bygget',
    'Lagen om exempel',
    '{{ site.name }}',
    '2:8  Mallkod ({{) står i texten.  Ta bort klamrarna.',
  ),
  onLawPage.front(
    'en mallsats i rubriken stoppar bygget',
    'Lagen om exempel',
    '"Lagen {% if x %}"',
    '2:15  Mallkod ({%) står i texten.  Ta bort klamrarna.',
  ),
  onLawPage.front(
    'script i rubriken stoppar bygget',
    'Lagen om exempel',
    '<script>alert(1)</script>',
    '2:8  title: HTML-kod får inte stå i texten.  Skriv vanlig text utan < och >.',
  ),
  onLawPage.front(
    'en rubrik på två rader stoppar bygget',
    'Lagen om exempel',
    '"Lagen\\nom exempel"',
    '2:8  title: Texten har en radbrytning eller tabb.  Skriv den på en rad.',
  ),
  onLawPage.front(
    'en sida utan rubrik stoppar bygget',
    /title: .*\n/,
    '',
    '2:1  "title" saknas.  Lägg till uppgiften: Sidans rubrik. Ingen annan sida får ha samma.',
  ),
  onLawPage.front(
    'en sida med tom rubrik stoppar bygget',
    'Lagen om exempel',
    '""',
    '2:8  title: Texten är tom.  Skriv en text eller ta bort raden.',
  ),
  onLawPage.front(
    'en rubrik utan värde stoppar bygget',
    'title: Lagen om exempel',
    'title:',
    '2:7  "title" saknar värde.  Skriv text. Sidans rubrik. Ingen annan sida får ha samma.',
  ),
];
