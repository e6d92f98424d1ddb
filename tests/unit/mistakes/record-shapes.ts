import { inFile, inRecords, type Mistake, write } from './mistake.ts';

/** Values of another type than the field has. */
export const types: Mistake[] = [
  inRecords(
    'ett tal där det ska stå text stoppar bygget',
    'contacts',
    '"phone": "08-465 004 00"',
    '"phone": 846500400',
    '5:14  "phone" ska vara text, inte ett tal.  Sätt citattecken runt: "846500400".',
  ),
  inFile(
    'en fil som inte är en lista stoppar bygget',
    write('_data/languages.json', '{\n  "code": "sv"\n}\n'),
    '1:1  Innehållet ska vara en lista, inte en post med nycklar.  Skriv en lista inom hakparenteser: [ ].',
  ),
  inRecords(
    'ja i stället för true stoppar bygget',
    'municipalities',
    '"value": true',
    '"value": "ja"',
    '36:16  "localCouncil.value" ska vara true eller false, inte text.  Skriv true eller false, utan citattecken.',
  ),
  inRecords(
    'null där det ska stå text stoppar bygget',
    'contacts',
    '"name": "Exempelverkets växel"',
    '"name": null',
    '4:13  "name" saknar värde.  Skriv text. Vem man når.',
  ),
  inRecords(
    'en lista i stället för en uppgift stoppar bygget',
    'links',
    /"document": \{[^}]*\}/,
    '"document": ["Pdf", 12.5]',
    '8:17  "document" ska vara en post med nycklar, inte en lista.  Skriv nycklar och värden inom klamrar: { }.',
  ),
  inFile(
    'en text i stället för en post stoppar bygget',
    write('_data/languages.json', '[\n  "sv"\n]\n'),
    '2:3  Post 1 ska vara en post med nycklar, inte text.  Skriv nycklar och värden inom klamrar: { }.',
  ),
  inFile(
    'en lista där det ska stå en post stoppar bygget',
    write('_data/site.json', '[]\n'),
    '1:1  Innehållet ska vara en post med nycklar, inte en lista.  Skriv nycklar och värden inom klamrar: { }.',
  ),
  inRecords(
    'ett tal i en lista med text stoppar bygget',
    'contacts',
    '"Frågor om exempel"',
    '7',
    '8:7  Ett värde i "answers" ska vara text, inte ett tal.  Sätt citattecken runt: "7".',
  ),
  inRecords(
    'text där det ska stå en lista stoppar bygget',
    'helplines',
    /"audience": \[[^\]]*\]/,
    '"audience": "alla"',
    '8:17  "audience" ska vara en lista, inte text.  Skriv en lista inom hakparenteser: [ ]. Vilka numret är till för.',
  ),
  inRecords(
    'en kommunkod som är ett tal stoppar bygget',
    'municipalities',
    '"code": "9901"',
    '"code": 9901',
    '3:13  "code" ska vara text, inte ett tal.  Sätt citattecken runt: "9901".',
  ),
];

/** Fields that are missing or that no such record has. */
export const fields: Mistake[] = [
  inRecords(
    'en felstavad nyckel i en post får frågan menade du',
    'contacts',
    '"phone": "08-465 004 00"',
    '"fone": "08-465 004 00"',
    '5:5  Nyckeln "fone" finns inte.  Menade du "phone"?',
  ),
  inRecords(
    'en felstavad nyckel i en uppgift stoppar bygget',
    'municipalities',
    '"note": "Växeln är ett exempel."',
    '"notee": "Växeln är ett exempel."',
    '20:7  Nyckeln "notee" finns inte.  Menade du "note"?',
  ),
  inRecords(
    'en okänd nyckel i en post stoppar bygget',
    'languages',
    '"publisher":',
    '"flagga": "ja",\n    "publisher":',
    '7:5  Nyckeln "flagga" finns inte.  Ta bort den eller välj bland: code, nameSv, name, dir, page, searchWords, words, publisher, source, published, checked, confidence.',
  ),
  inRecords(
    'en post utan källa stoppar bygget',
    'contacts',
    / *"source": .*\n/,
    '',
    '2:3  "source" saknas.  Lägg till uppgiften: Adressen till sidan där uppgiften lästes, eller "egen".',
  ),
  inRecords(
    'en kommun utan namn stoppar bygget',
    'municipalities',
    / *"name": .*\n/,
    '',
    '2:3  "name" saknas.  Lägg till uppgiften: Hela namnet, till exempel "Falu kommun".',
  ),
  inRecords(
    'en post utan läsdatum stoppar bygget',
    'contacts',
    / *"checked": .*\n/,
    '',
    '2:3  "checked" saknas.  Lägg till uppgiften: När någon senast läste källan.',
  ),
];

/** Texts that hold code, are empty or are too long. */
export const texts: Mistake[] = [
  inRecords(
    'en händelse i en text stoppar bygget',
    'events',
    '"summary": "En dag om exempel."',
    '"summary": "<img src=x onerror=alert(1)>"',
    '9:16  summary: HTML-kod får inte stå i texten.  Skriv vanlig text utan < och >.',
  ),
  inRecords(
    'HTML i en text stoppar bygget',
    'municipalities',
    '"name": "Exempelkommun"',
    '"name": "<b>Exempelkommun</b>"',
    '4:13  name: HTML-kod får inte stå i texten.  Skriv vanlig text utan < och >.',
  ),
  inRecords(
    'en kodad radbrytning i en text stoppar bygget',
    'contacts',
    '"name": "Exempelverkets växel"',
    '"name": "Exempelverkets\\nväxel"',
    '4:13  name: Texten har en radbrytning eller tabb.  Skriv den på en rad.',
  ),
  inRecords(
    'mallkod i en text stoppar bygget',
    'contacts',
    '"name": "Exempelverkets växel"',
    '"name": "{{ site.name }}"',
    '4:13  name: Mallkod ({{ }} eller {% %}) får inte stå i texten.  Ta bort klamrarna.',
  ),
  inRecords(
    'script i en text stoppar bygget',
    'helplines',
    '"summary": "För alla som behöver ett exempel."',
    '"summary": "<script>alert(1)</script>"',
    '6:16  summary: HTML-kod får inte stå i texten.  Skriv vanlig text utan < och >.',
  ),
  inRecords(
    'en för lång text stoppar bygget',
    'helplines',
    '"name": "Exempellinjen"',
    `"name": "${'Exempellinjen '.repeat(6)}"`,
    '4:13  name: Texten är längre än 60 tecken.  Korta den.',
  ),
  inRecords(
    'en tom text i en post stoppar bygget',
    'contacts',
    '"Frågor om exempel"',
    '" "',
    '8:7  Ett värde i answers: Texten är tom.  Skriv en text eller ta bort raden.',
  ),
];
