import { edit, inFile, inFiles, inRecords, type Mistake, pageText, write } from './mistake.ts';

const foreign = '"publisher": "Grannverket"';
const waiting = '"audience": [\n      "alla"\n    ],\n    "unconfirmed": "Ring och hör om linjen finns.",';
const unconfirmed = edit('_data/helplines.json', '"audience": [\n      "alla"\n    ],', waiting);
const rest = 'Ring numret först, ta bort raden unconfirmed och skriv dagens datum i checked.';

/** Numbers and pages that someone in need could not trust, and answers that say too little. */
export const numbers: Mistake[] = [
  inFile(
    'ett nummer som bara någon annan än tjänsten ger',
    edit(
      '_data/helplines.json',
      /"publisher": "Exempelverket",\n {4}"source": "egen",/,
      `${foreign},\n    "source": "https://granne.example.org/",`,
    ),
    '13:18  Numret har en enda källa, och den kommer inte från Exempelverket.  Skriv adressen till en andra källa i secondSource, eller byt till en källa från den som svarar på numret.',
  ),
  inFiles(
    'en tjänst som nås genom en nyhet',
    [edit('_data/links.json', /"url": "https:\/\/[^"]+"/, '"url": "https://www.example.org/2024/03/ny-telefontid"')],
    '_data/links.json:5:12  Adressen har ett datum i sig: den leder till en nyhet.  Länka till sidan som alltid gäller, eller till tjänstens startsida.',
  ),
  inFiles(
    'en tjänst som nås genom det som ser ut som en nyhet får ett råd',
    [edit('_data/links.json', /"url": "https:\/\/[^"]+"/, '"url": "https://www.example.org/nyheter/ny-telefontid"')],
    '_data/links.json:5:12  Varning: Adressen ser ut att leda till en nyhet.  Länka till sidan som alltid gäller, eller till tjänstens startsida.',
  ),
  inFiles(
    'ett nummer som ingen har ringt, i ett svar, bland en sidas nummer och i texten',
    [unconfirmed],
    `_data/needs.json:6:7  Numret "exempellinjen" visas inte än: Ring och hör om linjen finns.  ${rest}`,
    `_data/questions.json:10:9  Numret "exempellinjen" visas inte än: Ring och hör om linjen finns.  ${rest}`,
    `src/content/index.md:5:13  Numret "exempellinjen" visas inte än: Ring och hör om linjen finns.  ${rest}`,
    `src/content/index.md:14:7  Numret "exempellinjen" visas inte än: Ring och hör om linjen finns.  ${rest}`,
  ),
  inFile(
    'ett nummer utan text på lätt svenska, på en lättläst sida',
    [
      write(
        'src/content/lattlast/nummer/index.md',
        pageText(
          'Lagen på lätt svenska',
          'Här står på lätt svenska vad den påhittade lagen säger att alla ska göra.',
        ).replace('---\nLås', 'helplines: [exempellinjen, provlinjen]\n---\nLås'),
      ),
      edit('_data/helplines.json', '"audience": [', '"easy": ["Ring om du vill."],\n    "audience": ['),
    ],
    '5:28  Numret "provlinjen" har ingen text på lätt svenska.  Skriv när man ska ringa under easy i _data/helplines.json, en tanke i varje rad.',
  ),
  inRecords(
    'ett nummer med en tom text på lätt svenska',
    'helplines',
    '"audience": [',
    '"easy": [],\n    "audience": [',
    '8:13  easy: Listan är tom.  Skriv minst en rad, eller ta bort easy.',
  ),
  inRecords(
    'en källa som är en fil utan sida',
    'helplines',
    '"source": "egen"',
    '"source": "https://raw.example.org/lista.csv"',
    '14:15  source: Källan är en fil utan sida, som få kan läsa.  Skriv adressen till sidan där filen visas.',
  ),
  inRecords(
    'en gemensam uppgift som inte finns',
    'municipalities',
    '"exempeljouren"',
    '"exempeljour"',
    '73:7  "exempeljour" finns inte i _data/shared.json.  Menade du "exempeljouren"?',
  ),
  inRecords(
    'ett behov med ett nummer som inte finns',
    'needs',
    '"exempellinjen"',
    '"exempellinje"',
    '6:7  "exempellinje" finns inte i _data/helplines.json.  Menade du "exempellinjen"?',
  ),
  inRecords(
    'ett behov med en sida som inte finns',
    'needs',
    '"page": "/lagen/"',
    '"page": "/lagn/"',
    '8:13  Sidan /lagn/ finns inte.  Menade du "/lagen/"?',
  ),
  inRecords(
    'ett behov med en stjärna mitt i ett ord',
    'needs',
    '"behöver ett exempel"',
    '"behöver ett ex*empel"',
    '10:7  Ett värde i words: Stjärnan står inte sist i ett ord.  Skriv den sist, till exempel nakenbild*, så räknas alla ändelser.',
  ),
  inRecords(
    'ett svar om hjälp utan rad för kvällen',
    'questions',
    /,\s*"evening": \{[^}]*\}/,
    '',
    '2:3  "evening" saknas.  Lägg till uppgiften: Raden "Kvällar och helger".',
  ),
];
