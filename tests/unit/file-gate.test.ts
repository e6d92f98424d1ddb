import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { judgeFile } from '../../src/checks/files/gate.ts';
import { suggestName } from '../../src/checks/files/names.ts';
import { excel, office, open, packedPdf, pdf, picture, powerpoint, word, zip } from './made-files.ts';

// What is said of a file, by its name and its bytes. Nothing: it may be published.
type Row = [name: string, bytes: Buffer | string, ...said: RegExp[]];

const heic = Buffer.concat([Buffer.from('0000001c66747970686569630000000068656963', 'hex'), Buffer.alloc(64)]);
const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
const film = Buffer.concat([Buffer.from('000000186674797069736f6d0000000069736f6d', 'hex'), Buffer.alloc(64)]);
const macro = 'ms-word.document.macroEnabled';
const jpeg = await picture();
const placed = await picture({ place: true });
const stills = await Promise.all([20, 21].map((height) => picture({ width: 20, height })));
const moving = await sharp(stills, { join: { animated: true } })
  .webp()
  .toBuffer();
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="60,36N"/></rdf:RDF></x:xmpmeta>';

const may: Row[] = [
  ['foto.jpg', jpeg],
  ['foto.jpeg', jpeg],
  ['foto.png', await picture({ format: 'png' })],
  ['foto.webp', await picture({ format: 'webp' })],
  ['foto.avif', await picture({ format: 'avif' })],
  ['kamera.jpg', await picture({ notes: { Make: 'Kamera' }, isTurned: true })],
  ['rapport.pdf', pdf()],
  ['packad.pdf', packedPdf()],
  ['brev.pdf', `\r\n\r\n${pdf()}`],
  ['tal.xlsx', office(excel)],
  ['bilder.pptx', office(powerpoint)],
  ['tal.ods', open('spreadsheet')],
  ['bilder.odp', open('presentation')],
  ['ritning.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['tal.csv', 'a;b\n'],
  ['dag.ics', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n'],
];

const advised: Row[] = [
  ['blankett.docx', office(word), /^råd: Dokumentet är gjort för att skrivas i/],
  ['blankett.odt', open('text'), /^råd: Dokumentet är gjort för att skrivas i/],
  ['utan.pdf', pdf(/\/Title\(Rapport\)|\/Lang\(sv-SE\)|\/StructTreeRoot 4 0 R/g), /^råd: Dokumentet saknar titel/],
  ['utan-titel.pdf', pdf(/\(Rapport\)/), /^råd: Dokumentet saknar titel, som.*Titeln skrivs/],
  ['utan-sprak.pdf', pdf(/\/Lang\(sv-SE\)/), /^råd: Dokumentet saknar språk, som.*Språket väljs/],
  ['utan-taggar.pdf', pdf(/\/StructTreeRoot 4 0 R/), /^råd: Dokumentet saknar taggar, som.*Taggarna kommer/],
  ['avbruten.pdf', pdf(/%%EOF/), /^råd: Dokumentet slutar mitt i/],
  ['last.pdf', pdf().replace('/Info', '/Encrypt 7 0 R/Info'), /^råd: Dokumentet är låst/],
  [
    'tung.pdf',
    Buffer.concat([Buffer.alloc(6_000_000, ' '), Buffer.from(pdf())]).fill('%PDF-1.7\n', 0, 9),
    /^råd: Filen väger 6 MB/,
  ],
  [
    'bred.png',
    await picture({ format: 'png', width: 4_200, height: 10 }),
    /^råd: Bilden är större .*\(4\s200 × 10 px, 0 MB\).*npm run bild -- assets\/bred\.png/,
  ],
  ['tung.jpg', Buffer.concat([jpeg, Buffer.alloc(4_100_000)]), /^råd: Bilden är större .*4,1 MB\)/],
];

const refused: Row[] = [
  [
    'inloggning.pdf',
    '<!DOCTYPE html><title>Logga in</title>',
    /^Filen är en sparad webbsida, fast namnet slutar på \.pdf\. Hämta den rätta/,
  ],
  ['inloggning.docx', '\n<html><body>Logga in', /^Filen är en sparad webbsida/],
  [
    'foto.jpg',
    await picture({ format: 'webp' }),
    /^Filen är i formatet WebP, fast namnet slutar på \.jpg\. Döp om den till foto\.webp\.$/,
  ],
  ['foto.png', jpeg, /^Filen är i formatet JPEG, .*foto\.jpg\.$/],
  ['foto.webp', await picture({ format: 'avif' }), /^Filen är i formatet AVIF/],
  ['rapport.docx', pdf(), /^Filen är i formatet PDF, .*rapport\.pdf\.$/],
  ['rapport.pdf', office(word), /^Filen är i formatet Word, .*rapport\.docx\.$/],
  ['iphone.jpg', heic, /^Filen är i formatet HEIC, fast .*Förhandsvisning.*Mest kompatibelt/],
  ['iphone.heic', heic, /^Filer som slutar på \.heic .*spara den som JPEG/],
  ['skannat.jpg', await picture({ format: 'tiff' }), /^Filen är i formatet TIFF, .*spara den som JPEG/],
  ['skannat.tif', await picture({ format: 'tiff' }), /^Filer som slutar på \.tif .*spara den som JPEG/],
  ['rolig.gif', await picture({ format: 'gif' }), /^Filer som slutar på \.gif .*Spara en stillbild/],
  ['rolig.webp', moving, /^Bilden rör sig\./],
  ['gammalt.doc', old, /^Filer som slutar på \.doc .*formatet \.docx/],
  ['gammalt.docx', old, /^Filen är i formatet äldre Office eller låst med lösenord, .*Spara som/],
  ['makro.docm', office(macro), /^Filer som slutar på \.docm .*utan makron/],
  ['makro.docx', office(macro), /^Filen är i formatet DOCM, .*utan makron/],
  ['makro.xlsx', office(excel, { 'xl/vbaProject.bin': 'x' }), /^Dokumentet har makron/],
  ['makro.odt', open('text', { 'Basic/Standard/Module1.xml': 'x' }), /^Dokumentet har makron/],
  ['packat.docx', zip({ 'x.txt': 'x' }), /^Filen är ingen Word-fil/],
  ['packat.zip', zip({ 'x.txt': 'x' }), /^Filer som slutar på \.zip .*Packa upp/],
  ['film.mp4', film, /^Filer som slutar på \.mp4 .*tjänst för film/],
  ['film.jpg', film, /^Filen är i formatet MP4, .*tjänst för film/],
  ['program.pdf', Buffer.from('4d5a900003000000', 'hex'), /^Filen är ett program/],
  ['skript.csv', '#!/bin/sh\n', /^Filen är ett program/],
  ['tabell.csv', office(excel), /^Filen är i formatet Excel, .*tabell\.xlsx\.$/],
  ['ikon.ico', 'x', /^Filer som slutar på \.ico .*Bygget gör filen själv/],
  ['site.webmanifest', '{}', /^Filer som slutar på \.webmanifest .*Bygget gör filen själv/],
  ['plats.jpg', placed, /^Bilden säger var den är tagen \(GPS\)\. Kör npm run bild -- assets\/plats\.jpg/],
  ['plats.webp', await picture({ place: true, format: 'webp' }), /^Bilden säger var den är tagen/],
  ['plats.avif', await picture({ place: true, format: 'avif' }), /^Bilden säger var den är tagen/],
  ['plats.png', await sharp(jpeg).withXmp(xmp).png().toBuffer(), /^Bilden säger var den är tagen/],
  ['bred.png', await picture({ format: 'png', width: 8_100, height: 10 }), /^Bilden är för stor \(8\s100 × 10 px/],
  ['tung.jpg', Buffer.concat([jpeg, Buffer.alloc(15_000_000)]), /^Bilden är för stor .*15 MB/],
  [
    'tung.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(26_000_000)]),
    /^Filen väger 26 MB, och får väga högst 25 MB/,
    /^råd: /,
  ],
  ['trasig.png', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), /^Bilden går inte att läsa/],
  ['tom.pdf', '', /^Filen är tom/],
  ['Bild på torget.png', 'x', /^Filnamnet ger .*bild-pa-torget\.png\.$/],
  ['IMG_2034.JPG', jpeg, /^Filnamnet ger .*img-2034\.jpg\.$/],
  ['nul.csv', 'a', /^Windows har tagit/],
  ['mapp/com1/a.csv', 'a', /^Windows har tagit namnet com1/],
  ['utan-andelse', 'a', /^Filen har ingen ändelse/],
  ['.env', 'a', /^Namnet \.env börjar med en punkt/],
];

for (const [group, rows] of Object.entries({ 'får publiceras': may, 'får ett råd': advised, avvisas: refused }))
  for (const [name, bytes, ...expected] of rows)
    test(`${name} ${group}${expected[0] ? `: ${expected[0].source}` : ''}`, async () => {
      const { remarks } = await judgeFile(name, Buffer.from(bytes));
      const said = remarks.map(({ what, fix, severity }) => `${severity ? 'råd: ' : ''}${what} ${fix}`);
      assert.equal(said.length, expected.length, said.join('\n'));
      for (const [index, pattern] of expected.entries()) assert.match(said[index] ?? '', pattern);
    });

test('minst fyrtio slags filer prövas', () => {
  assert.ok(may.length + advised.length + refused.length >= 40);
});

test('namnet som föreslås går självt igenom', async () => {
  for (const name of ['Bild på torget.PNG', 'Årsrapport 2.1 (slutlig).pdf', '日本.jpg', 'con.csv', 'Mapp Ett/å.pdf']) {
    const { remarks } = await judgeFile(suggestName(name), Buffer.from('x'));
    assert.ok(
      !remarks.some(({ what }) => /namn(et)? (ger|har)|tagit namnet/.test(what)),
      `${name} → ${suggestName(name)}`,
    );
  }
});

test('en bild som påstår sig vara ofantlig packas aldrig upp', async () => {
  const bomb = Buffer.from(await picture({ format: 'png' }));
  bomb.writeUInt32BE(200_000, 16);
  bomb.writeUInt32BE(200_000, 20);
  const { remarks } = await judgeFile('bomb.png', bomb);
  assert.equal(remarks.filter(({ severity }) => !severity).length, 1);
});
