import { edit, inFile, inFiles, inRecords, law, type Mistake, onLawPage, write } from './mistake.ts';

/** Several mistakes at once, and one that has several answers or could have had. */
export const several: Mistake[] = [
  inFiles(
    'tre fel i tre filer kommer på en gång, i filernas ordning',
    [
      edit('_data/links.json', '12.5', '0'),
      edit('src/content/kontakt.md', 'telefon:vaxel', 'telefon:vaxeln'),
      edit(law, 'title:', 'titel:'),
    ],
    '_data/links.json:10:20  document.kilobytes: Storleken måste vara större än 0.  Skriv antalet kilobyte.',
    'src/content/kontakt.md:7:9  "vaxeln" finns inte i _data/contacts.json.  Menade du "vaxel"?',
    'src/content/lagen/index.md:2:1  Nyckeln "titel" finns inte.  Menade du "title"?',
  ),
  inFile(
    'fel i uppgifterna och i texten kommer på en gång',
    [edit(law, 'title:', 'titel:'), edit(law, '/kontakt/', '/kontkt/')],
    '2:1  Nyckeln "titel" finns inte.  Menade du "title"?',
    '14:24  Sidan /kontkt/ finns inte.  Menade du "/kontakt/"?',
  ),
  inFile(
    'texten granskas också när uppgifterna inte går att läsa',
    [edit(law, 'Lagen om exempel', 'Lagen: så funkar den'), edit(law, '/kontakt/', '/kontkt/')],
    '2:8  Värdet har ett kolon.  Sätt citattecken runt hela värdet, till exempel title: "Gäng: vad du kan göra".',
    '14:24  Sidan /kontkt/ finns inte.  Menade du "/kontakt/"?',
  ),
  inFile(
    'två rader med kolon ger två fel på en gång',
    [
      edit(law, 'Lagen om exempel', 'Lagen: så funkar den'),
      edit(law, /description: .*/, 'description: En sida: om en påhittad lag, skriven för att pröva kontrollen.'),
    ],
    '2:8  Värdet har ett kolon.  Sätt citattecken runt hela värdet, till exempel title: "Gäng: vad du kan göra".',
    '3:14  Värdet har ett kolon.  Sätt citattecken runt hela värdet, till exempel title: "Gäng: vad du kan göra".',
  ),
  onLawPage.front(
    'tomma uppgifter ger ett fel för varje nyckel som saknas',
    /title: [\s\S]*reviewed: .*\n/,
    '',
    '2:1  "description" saknas.  Lägg till uppgiften: Ingressen. Sökmotorer visar den också.',
    '2:1  "reviewed" saknas.  Lägg till uppgiften: Dagen då någon senast skrev eller gick igenom sidan. Besökaren läser ”Ändrad” och dagen, i en nyhet ”Skriven”.',
    '2:1  "title" saknas.  Lägg till uppgiften: Sidans rubrik. Ingen annan sida får ha samma.',
  ),
  onLawPage.body(
    'samma fel två gånger på en rad ger två platser',
    'Gå [lag](/kontkat/) eller [lag](/kontkat/).',
    '6:10  Sidan /kontkat/ finns inte.  Menade du "/kontakt/"?',
    '6:33  Sidan /kontkat/ finns inte.  Menade du "/kontakt/"?',
  ),
  inRecords(
    'en kommunkod med tre siffror stoppar bygget',
    'municipalities',
    /"9901"/g,
    '"991"',
    '3:13  code: Kommunkoden har fel form.  Skriv fyra siffror, till exempel "2080".',
    '62:7  Ett värde i neighbours: Kommunkoden har fel form.  Skriv fyra siffror, till exempel "2080".',
  ),
  onLawPage.front(
    'en tom beskrivning ger ett fel, inte två',
    /description: .*/,
    "description: ''",
    '3:14  description: Texten är tom.  Skriv en text eller ta bort raden.',
  ),
  inRecords(
    'en post utan id ger ett fel, inte ett för varje länk till den',
    'links',
    / *"id": .*\n/,
    '',
    '2:3  "id" saknas.  Lägg till uppgiften: Namnet som Markdown använder: [text](lank:id).',
  ),
  inRecords(
    'en oläslig kommunfil ger ett fel, inte ett för varje länk till en kommun',
    'municipalities',
    '"code": "9901",',
    '"code": "9901"',
    '3:19  Kommatecken saknas.  Sätt ett kommatecken här, före nästa rad.',
  ),
];

/** Files that steer the site: redirects, published addresses, exceptions, and what an audit found. */
export const settings: Mistake[] = [
  inFile(
    'en klammer för lite runt redirects stoppar bygget',
    write(
      'netlify.toml',
      `[redirects]
  from = "/lag"
  to = "/lagen/"
`,
    ),
    '1:1  redirects: Rubriken har för få klamrar.  Skriv [[redirects]], med två på var sida.',
  ),
  inFile(
    'en omdirigering på en rad stoppar bygget',
    write(
      'netlify.toml',
      `[build]
  command = "npm run build"

# Lagen hade en annan adress.
[[redirects]] from = "/lag" to = "/lagen/" status = 301
`,
    ),
    '5:15  Raden går inte att läsa, så ingen omdirigering fungerar.  Skriv varje uppgift en gång, på en egen rad, som status = 301. Runt text: raka citattecken (").',
  ),
  inFile(
    'fel värden i en omdirigering stoppar bygget',
    write(
      'netlify.toml',
      `[[redirects]]
  from = "lag"
  status = "301"
  to = "/lagen/"
`,
    ),
    '2:3  redirects.from: Adressen har fel form.  Skriv den från början och utan mellanslag, till exempel "/fas".',
    '3:3  redirects.status: Värdet är inget tal.  Skriv status = 301, utan citattecken.',
  ),
  inFile(
    'felstavade nycklar i en omdirigering stoppar bygget',
    write(
      'netlify.toml',
      `# Lagen hade en annan adress.
[[redirects]]
  from = "/lag"
  to = "/lagen/"
  status = 301

[[redirects]]
  from = "/nummer"
  tp = "/kontakt/"
  staus = 301
`,
    ),
    '9:3  Nyckeln "tp" finns inte.  Menade du "to"?',
    '10:3  Nyckeln "staus" finns inte.  Menade du "status"?',
  ),
  inFile(
    'en publicerad adress i fel form stoppar bygget',
    write('_data/published.json', '[\n  "/",\n  "lagen/"\n]\n'),
    '3:3  Post 2: Adressen börjar inte med /.  Skriv den från början, till exempel /lagen/.',
  ),
  inFile(
    'ett kommatecken som saknas bland publicerade adresser stoppar bygget',
    write('_data/published.json', '[\n  "/",\n  "/a/"\n  "/b/"\n]\n'),
    '3:8  Kommatecken saknas.  Sätt ett kommatecken här, före nästa rad.',
  ),
  inFile(
    'fel i ett undantag från länkvakten stoppar bygget',
    write(
      '_data/link-exceptions.json',
      `[
  {
    "url": "https://www.example.org/",
    "resaon": "Värden svarar inte våra frågor.",
    "until": "snart",
    "by": "redaktionen"
  },
  { "reason": "Värden svarar inte våra frågor.", "until": "2026-12-31", "by": "redaktionen" }
]
`,
    ),
    '4:5  Nyckeln "resaon" finns inte.  Menade du "reason"?',
    '5:14  until: Datumet har fel form.  Skriv år-månad-dag, till exempel 2026-11-24.',
    '8:3  Post 2: Undantaget ska ha antingen url eller pattern.  Skriv en av dem.',
  ),
  inFile(
    'en granskning utan giltigt fingeravtryck stoppar bygget',
    [edit('_data/audit.json', /"0+"/, '"senaste"'), edit('_data/audit.json', '"passed": true', '"passed": "ja"')],
    '3:14  version: Versionen har fel form.  Kör npm test och npm run record på nytt.',
    '4:13  passed: Värdet ska vara true eller false.  Kör npm test och npm run record på nytt.',
  ),
  inRecords(
    'en manuell granskning med okänt resultat stoppar bygget',
    'reviews',
    '"result": "utan brister"',
    '"result": "ganska bra"',
    '7:15  result: Resultatet är okänt.  Skriv "utan brister" eller "med brister".',
  ),
  inRecords(
    'en redogörelse som bygger på en granskning äldre än ett år är ett råd',
    'audit',
    '"date": "2026-11-24"',
    '"date": "2025-11-20"',
    '2:11  Varning: Tillgänglighetsredogörelsen bygger på en granskning från 20 november 2025. Den är äldre än ett år.  Granska webbplatsen på nytt: kör npm test och sedan npm run record.',
  ),
];
