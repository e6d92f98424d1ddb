import { inRecords, type Mistake, onPage } from './mistake.ts';

const withBadLink = (text: string) => text.replace('Lås dörren', 'Läs om [lås](/lageb/)');

/** Files saved in another way than they should be. */
export const encodings: Mistake[] = [
  onPage.bytes(
    'BOM flyttar inte felets plats',
    (text) => `\ufeff${withBadLink(text)}`,
    '6:14  Sidan /lageb/ finns inte.  Menade du "/lagen/"?',
  ),
  onPage.bytes(
    'Windows radslut flyttar inte felets plats',
    (text) => withBadLink(text).replaceAll('\n', '\r\n'),
    '6:14  Sidan /lageb/ finns inte.  Menade du "/lagen/"?',
  ),
  onPage.bytes(
    'gamla radslut flyttar inte felets plats',
    (text) => withBadLink(text).replaceAll('\n', '\r'),
    '6:14  Sidan /lageb/ finns inte.  Menade du "/lagen/"?',
  ),
  onPage.bytes(
    'UTF-16',
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    '1:1  Filen är sparad i formatet UTF-16.  Spara om den som UTF-8.',
  ),
  onPage.bytes(
    'Latin-1',
    (text) => Buffer.from(text, 'latin1'),
    '3:46  Filen är inte sparad i formatet UTF-8.  Spara om den som UTF-8, annars blir å, ä och ö fel.',
  ),
  onPage.bytes(
    'å av två tecken',
    (text) => text.replace('Lås', 'La\u030as'),
    '6:2  Bokstaven "å" är sparad som två tecken.  Ta bort den och skriv den på nytt. Då hittar sökningen ordet.',
  ),
  onPage.bytes(
    'å som har blivit Ã¥',
    (text) => text.replace('Lås', 'LÃ¥s'),
    '6:2  Tecknen "Ã¥" har blivit fel när texten flyttades.  Skriv om bokstaven, eller kopiera texten på nytt.',
  ),
  onPage.bytes(
    'ett osynligt tecken',
    (text) => text.replace('dörren', 'dör\u200bren'),
    '6:8  Ett osynligt tecken (U+200B) står i texten.  Ta bort tecknen just här och skriv dem på nytt.',
  ),
  onPage.bytes(
    'en radbrytning ur Word i rubriken',
    (text) => text.replace('Provsida', 'Prov\u000bsida'),
    '2:12  Ett tecken som bara ordbehandlare förstår (U+000B) står i texten.  Ta bort tecknen just här och skriv dem på nytt.',
  ),
  onPage.bytes(
    'ett radslut ur en webbsida',
    (text) => text.replace('dörren', 'dörren\u2028'),
    '6:11  Ett tecken som bara ordbehandlare förstår (U+2028) står i texten.  Ta bort tecknen just här och skriv dem på nytt.',
  ),
  onPage.bytes(
    'en punkt ur typsnittet Symbol',
    (text) => text.replace('Lås', '\uf0b7 Lås'),
    '6:1  Ett tecken som bara ordbehandlare förstår (U+F0B7) står i texten.  Ta bort tecknen just här och skriv dem på nytt.',
  ),
  onPage.bytes(
    'en nolla',
    (text) => text.replace('dörren', 'dör\0ren'),
    '1:1  Filen är ingen textfil.  Spara om den som text i formatet UTF-8.',
  ),
];

const versions = (one: string, other: string) => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> gren\n`;
const choose =
  '  Två versioner av texten står i filen.  Välj den ena, och ta bort raderna <<<<<<<, ======= och >>>>>>>.';

/** Files in which two people changed one place, and nobody has chosen. */
export const conflicts: Mistake[] = [
  onPage.bytes(
    'två versioner av texten',
    (text) => text.replace(/Lås.*\n/, (line) => versions(line, line)),
    `6:1${choose}`,
  ),
  onPage.bytes(
    'två versioner av uppgifterna överst',
    (text) => text.replace(/title.*\n/, (line) => versions(line.trim(), 'title: En annan rubrik')),
    `2:1${choose}`,
  ),
  onPage.bytes(
    'två versioner, och felen i dem nämns inte',
    (text) => text.replace(/Lås.*\n/, () => versions('[a](/saknas/)', '<b>fet</b>')),
    `6:1${choose}`,
  ),
  onPage.bytes(
    'två versioner och den som de kommer av',
    (text) => text.replace(/Lås.*\n/, (line) => `||||||| 1a2b3c4\n${versions(line, line)}`),
    `6:1${choose}`,
  ),
  onPage.bytes(
    'bara den sista raden av två versioner är kvar',
    (text) => text.replace(/Lås.*\n/, (line) => `${line}=======\n${line}>>>>>>> gren\n`),
    `7:1${choose}`,
  ),
  inRecords('två versioner av en post', 'synonyms', /^ {2}\{/m, versions('  {', '  {').trim(), `2:1${choose}`),
];

/** Records with faults. Of one that can't be read only the first fault is known, so each such file has one. */
export const records: Mistake[] = [
  inRecords(
    'ett kommatecken saknas',
    'questions',
    '"answer": "Ring Exempellinjen.",',
    '"answer": "Ring Exempellinjen."',
    '5:36  Kommatecken saknas.  Sätt ett kommatecken här, före nästa rad.',
  ),
  inRecords(
    'ett kommatecken för mycket',
    'reviews',
    '"result": "utan brister"',
    '"result": "utan brister",',
    '7:29  Ett kommatecken för mycket.  Ta bort det: efter den sista raden står inget.',
  ),
  inRecords(
    'böjda citattecken',
    'navigation',
    '"label": "Lagen"',
    '"label": ”Lagen”',
    '4:14  Citattecknet ” kan inte stå här.  Byt det mot ett rakt, dubbelt citattecken: "',
  ),
  inRecords(
    'det sista citattecknet saknas i en post',
    'site',
    /("name": "[^"]*)"/,
    '$1',
    '2:11  Citattecknet sist i texten saknas.  Sätt ett rakt citattecken (") sist i texten, på samma rad.',
  ),
  inRecords('en klammer saknas', 'languages', /\n {2}\}/, '', '11:25  Klammern } saknas.  Avsluta posten med } här.'),
  inRecords(
    'ett tecken som inte syns',
    'events',
    '"place": "Exempel',
    '"place": "Exempel\\u000b',
    '8:14  place: Ett tecken som inte syns står i texten.  Skriv om texten på nytt.',
  ),
  inRecords(
    'en kommentar',
    'words',
    '[]',
    '[] // inga ord än',
    '1:4  En kommentar står i filen.  Ta bort den. Den här sortens fil kan inte ha kommentarer.',
  ),
  inRecords(
    'en felstavad nyckel i en post',
    'contacts',
    '"phone":',
    '"fone":',
    '5:5  Nyckeln "fone" finns inte.  Menade du "phone"?',
  ),
  inRecords(
    'en e-postadress med mellanslag',
    'contacts',
    'brev@example.org',
    'brev @example.org',
    '22:14  email: E-postadressen har fel form.  Skriv den som namn@doman.se, utan mellanslag.',
  ),
  inRecords(
    'ett telefonnummer i fel form',
    'municipalities',
    '"08-465 004 02"',
    '"465004"',
    '19:16  phone.value: Telefonnumret har fel form.  Skriv det som det trycks, till exempel 010-225 00 00 eller 114 14.',
  ),
  inRecords(
    'en osäker uppgift',
    'municipalities',
    '"confidence": "high"',
    '"confidence": "low"',
    '16:21  website.confidence: Osäkra uppgifter får inte publiceras.  Skriv "high" eller "medium", eller ta bort uppgiften.',
  ),
  inRecords(
    'en grannkommun som inte finns',
    'municipalities',
    '"9902"\n',
    '"9903"\n',
    '7:7  "9903" finns inte i _data/municipalities.json.  Menade du "9901"?',
  ),
  inRecords(
    'ja i stället för true',
    'municipalities',
    '"value": true',
    '"value": "ja"',
    '36:16  "localCouncil.value" ska vara true eller false, inte text.  Skriv true eller false, utan citattecken.',
  ),
  inRecords(
    'http i stället för https',
    'links',
    'https://www.example.org/',
    'http://www.example.org/',
    '5:12  url: Adressen är ingen säker webbadress.  Skriv hela adressen, med https:// först och utan mellanslag.',
  ),
  inRecords(
    'decimalkomma i ett tal',
    'links',
    '"kilobytes": 12.5',
    '"kilobytes": "12,5"',
    '10:20  document.kilobytes: Storleken är inget tal.  Skriv antalet kilobyte med punkt, till exempel 986.8.',
  ),
  inRecords(
    'null där ett värde ska stå',
    'links',
    '"title": "En sida utan känd adress"',
    '"title": null',
    '20:14  "title" saknar värde.  Skriv text. Sidans rubrik.',
  ),
  inRecords(
    'ett klockslag med bindestreck',
    'events',
    '09.00–16.00',
    '9-16',
    '7:13  time: Tiden har fel form.  Skriv till exempel "09.00–16.00" med tankstreck.',
  ),
  inRecords(
    'slutdagen före startdagen',
    'events',
    '"endDate": "2026-12-02"',
    '"endDate": "2026-11-02"',
    '6:16  endDate: Slutdatumet är före startdatumet.  Byt plats på dem eller rätta det ena.',
  ),
  inRecords(
    'ett slag som inte finns',
    'events',
    '"utbildning"',
    '"kurs"',
    '11:13  kind: Slaget finns inte.  Välj "utbildning", "natverk", "konferens", "mote" eller "projekt".',
  ),
  inRecords(
    'en länk som inte finns i länklistan',
    'events',
    '"exempel-start"',
    '"exempel-stat"',
    '12:13  "exempel-stat" finns inte i _data/links.json.  Menade du "exempel-start"?',
  ),
];
