import { inFile, inFiles, type Mistake, write } from './mistake.ts';

const inAssets = (name: string, path: string, content: string | Buffer, expected: string): Mistake =>
  inFile(name, write(`assets/${path}`, content), expected);

let drawings = 0;

/** A mistake in a drawing, which begins on line 2. */
function inDrawing(name: string, inside: string, expected: string): Mistake {
  drawings += 1;
  const content = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}\n</svg>\n`;
  return inAssets(name, `ritning-${drawings}.svg`, content, expected);
}

const anew = 'Exportera bilden på nytt som vanlig SVG, eller som PNG.';
const script = `  Ett skript står i bilden.  Ta bort det. ${anew}`;
const event = (name: string) => `  Ett skript står i "${name}".  Ta bort det. ${anew}`;
const html = `  HTML står i bilden.  Gör om texten till former. ${anew}`;
const sheet = `  En stilmall pekas ut av raden xml-stylesheet.  Ta bort raden. ${anew}`;
const doctype = `  Raden DOCTYPE gör att det kan stå annat i bilden än vad som syns här.  Ta bort den. ${anew}`;
const moved = (name: string) => `  En animation byter "${name}".  Ta bort den. ${anew}`;
const outside = (address: string) =>
  `  Bilden pekar på något utanför sig själv (${address}).  Bädda in det i bilden, eller ta bort det.`;

/** Drawings that would do something of their own for whoever opens them. */
export const drawingMistakes: Mistake[] = [
  inDrawing('ett skript i en bild', '<script>alert(1)</script>', `2:1${script}`),
  inDrawing('ett skript med eget förled', '<x:script xmlns:x="http://www.w3.org/2000/svg"/>', `2:1${script}`),
  inDrawing('ett skript i en händelse', '<g>\n  <rect width="9" onclick="alert(1)"/></g>', `3:19${event('onclick')}`),
  inDrawing('HTML i en bild', '<foreignObject><p>Hej</p></foreignObject>', `2:1${html}`),
  inDrawing('HTML med eget förled', '<h:p xmlns:h="http://www.w3.org/1999/xhtml"/>', `2:6${html}`),
  inDrawing(
    'en bild som hämtar en bild',
    '<image href="https://example.org/x.png"/>',
    `2:8${outside('https://example.org/x.png')}`,
  ),
  inDrawing('en bild som använder en annan', '<use xlink:href="delar.svg#a"/>', `2:6${outside('delar.svg#a')}`),
  inDrawing('en länk i en bild', '<a href="java&#9;script:alert(1)"/>', `2:4${outside('java script:alert(1)')}`),
  inDrawing('en webbsida inne i en bild', '<image href="data:text/html,x"/>', `2:8${outside('data:text/html,x')}`),
  inDrawing('en ritning inne i en bild', '<use href="data:image/svg+xml,x"/>', `2:6${outside('data:image/svg+xml,x')}`),
  inDrawing(
    'en fyllning utifrån',
    '<rect style="fill: url( \'//example.org/x#a\' )"/>',
    `2:7${outside('//example.org/x#a')}`,
  ),
  inDrawing('ett filter utifrån', '<rect filter="url(x.svg#a)"/>', `2:7${outside('x.svg#a')}`),
  inDrawing(
    'en stilmall utifrån i en bild',
    '<style><![CDATA[\n@import "//example.org/x.css"; ]]></style>',
    `3:10${outside('//example.org/x.css')}`,
  ),
  inDrawing(
    'en adress skriven så att ingen ska se den',
    '<style>a { fill: u\\72l(//example.org/x) }</style>',
    `2:18${outside('u\\72l(')}`,
  ),
  inDrawing('en animation byter en länk', '<set attributeName="xlink:href" to="#b"/>', `2:6${moved('xlink:href')}`),
  inAssets('en stilmall före bilden', 'stil.svg', '<?xml-stylesheet href="x.css"?>\n<svg/>\n', `1:1${sheet}`),
  inAssets('ord som står för något annat', 'ord.svg', '<!DOCTYPE svg [<!ENTITY a "b">]>\n<svg/>\n', `1:1${doctype}`),
  inAssets(
    'en bild som slutar som en annan',
    'slut.svg',
    '<!DOCTYPE svg SYSTEM "><svg y=\'"><svg><x y=\'/></svg>\n',
    `1:1${doctype}`,
  ),
  inAssets(
    'ett dokument som heter .svg',
    'dokument.svg',
    '<rapport/>\n',
    '1:1  Filen är ingen bild, fast namnet slutar på .svg.  Spara bilden på nytt som SVG.',
  ),
  inAssets(
    'text som heter .svg',
    'text.svg',
    'En bild.\n',
    '2:1  Filen är ingen bild, fast namnet slutar på .svg.  Spara bilden på nytt som SVG.',
  ),
  inAssets(
    'en bild sparad som UTF-16',
    'utf-16.svg',
    Buffer.from('\ufeff<svg/>', 'utf16le'),
    '1:1  Filen är sparad i formatet UTF-16.  Spara om den som UTF-8.',
  ),
];

const instead =
  'Ta bort den. Innehållet kan bli en sida, eller en fil av ett annat slag: pdf, docx, xlsx, pptx, odt, ods, odp, svg, jpg, jpeg, png, webp, avif, csv, ics.';
const asPage = 'Ta bort den. Skriv innehållet som en sida i Markdown, i src/content.';
const asText = 'Skriv innehållet som en sida i Markdown, eller spara en tabell som CSV.';
const page = (ending: string) =>
  `1:1  Filen är en sparad webbsida, fast namnet slutar på .${ending}.  Hämta den rätta filen på nytt. En sida som ber om inloggning kan ha kommit i vägen.`;
const program = (ending: string) =>
  `1:1  Filen är ett program, fast namnet slutar på .${ending}.  Ta bort den ur mappen assets.`;
const hidden = (name: string) =>
  `1:1  Namnet ${name} börjar med en punkt.  Ta bort det ur mappen assets. Så heter inställningar, och i dem kan lösenord stå.`;
const login = '<!DOCTYPE html><html><head><title>Logga in</title></head></html>';

/** Files that are no pictures, documents or the like, whatever they are called. */
export const assetMistakes: Mistake[] = [
  ...Object.entries({
    ...Object.fromEntries(['html', 'xhtml', 'mht'].map((ending) => [ending, asPage])),
    ...Object.fromEntries(
      ['js', 'mjs', 'wasm', 'exe', 'dmg', 'sh', 'bat', 'jar', 'apk', 'msi', 'woff2'].map((ending) => [ending, instead]),
    ),
    ...Object.fromEntries(['xml', 'txt', 'json'].map((ending) => [ending, asText])),
    zip: 'Packa upp den, och lägg in filerna en och en.',
    mp4: 'Lägg filmen hos en tjänst för film, med text till det som sägs, och länka dit.',
    ico: 'Ta bort den. Bygget gör filen själv, ur assets/favicon.svg.',
    heic: 'Öppna bilden i programmet Bilder eller Förhandsvisning och spara den som JPEG (.jpg). En iPhone tar JPEG om du väljer Inställningar, Kamera, Format, Mest kompatibelt.',
    tiff: 'Öppna bilden i Förhandsvisning, Paint eller Bilder och spara den som JPEG (.jpg).',
    docm: 'Spara den utan makron, i formatet .docx. Makron är program.',
  }).map(([ending, fix]) =>
    inAssets(
      `en fil som slutar på .${ending}`,
      `material.${ending}`,
      'x',
      `1:1  Filer som slutar på .${ending} publiceras inte.  ${fix}`,
    ),
  ),
  inAssets('en fil utan ändelse', 'program', 'x', `1:1  Filen har ingen ändelse som säger vad den är.  ${instead}`),
  inAssets('lösenord i en fil med punkt först', '.env', 'LOSENORD=x', hidden('.env')),
  inAssets('en fil i en mapp med punkt först', '.git/lista.txt', 'x', hidden('.git')),
  inAssets(
    'mellanslag och å i ett filnamn',
    'Bild på torget.png',
    'x',
    '1:1  Filnamnet ger en adress med tecken som inte får stå där.  Använd bara små bokstäver a–z, siffror och bindestreck. Döp om den till bild-pa-torget.png.',
  ),
  inAssets('en inloggningssida sparad som PDF', 'inloggning.pdf', login, page('pdf')),
  inAssets('en inloggningssida sparad som bild', 'inloggning.png', `<!-- sparad -->\n${login}`, page('png')),
  inAssets('en inloggningssida sparad som ritning', 'inloggning.svg', `<?xml version="1.0"?>${login}`, page('svg')),
  inAssets('ett program sparat som PDF', 'program.pdf', Buffer.from('MZ\u0090\0\u0003\0', 'latin1'), program('pdf')),
  inAssets('ett program för Linux', 'linux.docx', Buffer.from('\u007fELF\u0002', 'latin1'), program('docx')),
  inAssets('ett skript sparat som tabell', 'skript.csv', '#!/bin/sh\nrm -r x\n', program('csv')),
  inAssets(
    'en bild sparad som PDF',
    'bild.pdf',
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    '1:1  Filen är i formatet PNG, fast namnet slutar på .pdf.  Döp om den till bild.png.',
  ),
  inAssets(
    'något annat sparat som PDF',
    'annat.pdf',
    'Rapporten skickas i ett mejl.',
    '1:1  Filen är ingen PDF, fast namnet slutar på .pdf.  Hämta eller spara dokumentet på nytt.',
  ),
];

const twin = 'BEGIN:VCALENDAR\nEND:VCALENDAR\n';

/** Files that would harm by their names, or by what a program does with them. */
export const fileMistakes: Mistake[] = [
  inFiles(
    'två filer som skiljer sig på en stor bokstav',
    [write('assets/Kalender.ics', twin), write('assets/kalender.ics', twin)],
    'assets/Kalender.ics:1:1  Filnamnet ger en adress med tecken som inte får stå där.  Använd bara små bokstäver a–z, siffror och bindestreck. Döp om den till kalender.ics.',
    'assets/kalender.ics:1:1  Filen heter som assets/Kalender.ics, så när som på stora och små bokstäver.  Ta bort den ena eller ge den ett annat namn.',
  ),
  inAssets(
    'ett namn som Windows har tagit',
    'aux.csv',
    'a;b\n',
    '1:1  Windows har tagit namnet aux.csv för sig självt.  Döp om den till aux-1.csv.',
  ),
  inAssets(
    'en fil som Office lägger upp',
    '~$rapport.docx',
    'x',
    '1:1  Filen ~$rapport.docx är en som Office lägger upp medan du skriver.  Stäng dokumentet och ta bort filen.',
  ),
  inAssets(
    'en tabell i äldre Excels tecken',
    'orter.csv',
    Buffer.from('ort;antal\nSäter;2\n', 'latin1'),
    '2:2  Filen är inte sparad i formatet UTF-8.  Spara om den som UTF-8, annars blir å, ä och ö fel.',
  ),
  inAssets(
    'en formel i en tabell',
    'tal.csv',
    'kommun;antal\nMora;-3\nFalun;"=1+1"\n',
    '3:8  En formel står i tabellen: =1+1.  Spara värdet i stället för formeln. Ett kalkylprogram kör det som står i den.',
  ),
  inAssets(
    'en kalender som slutar mitt i',
    'dag.ics',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\n',
    '1:1  Filen är ingen kalender, fast namnet slutar på .ics.  Exportera den på nytt ur kalendern.',
  ),
];
