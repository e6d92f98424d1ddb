import { inFile, inFiles, inRecords, type Mistake, onLawPage, onPage, remove, write } from './mistake.ts';

const toUtf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
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
  onPage.bytes('UTF-16', toUtf16, '1:1  Filen är sparad i formatet UTF-16.  Spara om den som UTF-8.'),
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

/** Files that are missing, have another name or are saved in another way. */
export const files: Mistake[] = [
  inFile(
    'en bild bland sidorna stoppar bygget',
    write('src/content/lagen/bild.png', Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1')),
    '1:1  Filen kan inte bli en sida.  Sidor skrivs i Markdown och slutar på .md. Bilder och dokument läggs i mappen assets.',
  ),
  inFiles(
    'en fil med fel namn i _data säger vilken den skulle vara',
    [remove('_data/helplines.json'), write('_data/helpline.json', '[]\n')],
    '_data/helpline.json:1:1  Filen hör inte till webbplatsen.  Menade du "helplines.json"?',
    '_data/helplines.json:1:1  Filen saknas.  Hämta tillbaka den ur versionshanteringen.',
  ),
  inFile(
    'en datafil som Eleventy skulle köra stoppar bygget',
    write('src/content/lagen/lagen.11tydata.js', 'export default {};\n'),
    '1:1  Filen kan inte bli en sida.  Sidor skrivs i Markdown och slutar på .md. Bilder och dokument läggs i mappen assets.',
  ),
  inFile(
    'en fil i _data utan schema stoppar bygget',
    write('_data/anteckningar.txt', 'Kom ihåg.\n'),
    '1:1  Filen hör inte till webbplatsen.  Ta bort den. Här får bara stå: site.json, audit.json, reviews.json, contacts.json, events.json, helplines.json, languages.json, links.json, localities.json, municipalities.json, navigation.json, needs.json, questions.json, redirects.json, reports.json, searches.json, shared.json, synonyms.json, wordings.json, words.json, link-exceptions.json, published.json, ord.txt.',
  ),
  inFile(
    'en HTML-fil bland sidorna stoppar bygget',
    write('src/content/gammal.html', '<p>Hej</p>\n'),
    '1:1  Filen kan inte bli en sida.  Sidor skrivs i Markdown och slutar på .md. Bilder och dokument läggs i mappen assets.',
  ),
  onLawPage.bytes(
    'en fil i Latin-1 får rätt rad och kolumn',
    (text) => Buffer.from(text, 'latin1'),
    '3:18  Filen är inte sparad i formatet UTF-8.  Spara om den som UTF-8, annars blir å, ä och ö fel.',
  ),
  onLawPage.bytes(
    'en fil med NUL-tecken stoppar bygget',
    (text) => text.replace('mer [', 'mer \0\0['),
    '1:1  Filen är ingen textfil.  Spara om den som text i formatet UTF-8.',
  ),
  inFile(
    'en okänd fil i _data får frågan menade du',
    write('_data/link.json', '[]\n'),
    '1:1  Filen hör inte till webbplatsen.  Menade du "links.json"?',
  ),
  inFile(
    'en fil som saknas i _data stoppar bygget',
    remove('_data/languages.json'),
    '1:1  Filen saknas.  Hämta tillbaka den ur versionshanteringen.',
  ),
  onLawPage.bytes(
    'en fil i UTF-16 stoppar bygget',
    toUtf16,
    '1:1  Filen är sparad i formatet UTF-16.  Spara om den som UTF-8.',
  ),
  inFile(
    'en datafil i UTF-16 stoppar bygget',
    { file: '_data/languages.json', make: toUtf16 },
    '1:1  Filen är sparad i formatet UTF-16.  Spara om den som UTF-8.',
  ),
];
