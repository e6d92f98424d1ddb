import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { toQrCode } from '../../src/lib/qr-code.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Question } from '../../src/schemas/question.ts';
import { fold, isMunicipalityPage, readPages, readRecords, siteOrigin } from './site.ts';

// The package is of the older module format.
const readQr = (jsqr as unknown as { default: typeof jsqr.default }).default ?? jsqr;
const scale = 4;

/** Draws a path of dark runs (`M x y h n v1 h-n z`) as a camera would see it, and reads it. */
function readCode(size: number, path: string): string | undefined {
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x = 0, y = 0, length = 0] of [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].map((run) =>
    run.map(Number),
  ))
    for (let row = y * scale; row < (y + 1) * scale; row += 1)
      for (let column = x * scale; column < (x + length) * scale; column += 1)
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return readQr(pixels, width, width)?.data;
}

const pages = readPages();
const questions = readRecords<Question[]>('questions');
const helplines = readRecords<Helpline[]>('helplines');
const sheets = pages.filter(({ $ }) => $('.print-sheet').length > 0);
const squeeze = (text: string) => fold(text).replace(/\s/g, '');

test('varje kommuns sida och varje sida som svarar den som vill ha hjälp börjar på papper med ett blad, inga andra', () => {
  const asked = questions.flatMap(({ page, always }) => (page && always ? [page] : []));
  const expected = pages.filter(({ address }) => isMunicipalityPage(address) || asked.includes(address));
  assert.ok(asked.length > 0);
  assert.equal(
    expected.filter(({ address }) => isMunicipalityPage(address)).length,
    readRecords<object[]>('municipalities').length,
  );
  assert.deepEqual(
    sheets.map(({ address }) => address),
    expected.map(({ address }) => address),
  );
  for (const { address, $ } of sheets) {
    assert.equal($('main > .print-sheet:first-child').length, 1, address);
    assert.equal(fold($('.print-sheet__title').text()), fold($('h1').text()));
    assert.equal($('.print-sheet').find('a, [id], h1, h2, h3').length, 0, address);
    assert.equal($('.print-sheet__stamp').length, isMunicipalityPage(address) ? 1 : 0, address);
  }
});

test('QR-koden på varje blad leder till sidan, och adressen bredvid går att skriva av', () => {
  for (const { address, $ } of sheets) {
    const code = $('.print-sheet svg');
    const size = Number(code.attr('viewBox')?.split(' ')[2]);
    const url = siteOrigin() + address;
    assert.equal(readCode(size, code.find('path').attr('d') ?? ''), url);
    assert.ok(code.attr('aria-label')?.includes(url), address);
    assert.equal($('.print-sheet__address').text(), url.replace(/^https?:\/\//, ''));
    // It may hang for long: it says of which day it is, as the page does.
    const days = $('.print-sheet__day')
      .map((_, day) => fold($(day).text()))
      .get();
    assert.equal(days.join(' '), fold($('main > p:has(time)').last().text()), address);
  }
});

test('bladets nummer är sidans, med 112 först, och i en kommun dess eget där det är bekräftat', () => {
  for (const { address, $ } of sheets) {
    const listOf = (list: string) =>
      $(list)
        .map((_, element) => squeeze($(element).text()))
        .get();
    const numbers = listOf('.print-sheet li b');
    const own = isMunicipalityPage(address) ? listOf('.call-card__number') : [];
    assert.deepEqual([...numbers].sort(), [...new Set([...listOf('.helpline-list b'), ...own])].sort(), address);
    if (numbers.includes('112')) assert.equal(numbers[0], '112', address);
  }
});

test('bladets tre rader säger vad sidans egna svar säger, för varje tid på dygnet', () => {
  for (const { address, $ } of sheets) {
    const lines = $('.print-sheet dl > div')
      .map((_, line) => fold($(line).text()))
      .get();
    assert.equal(lines.length, 3, address);
    const [now = '', day = '', evening = ''] = lines;
    const question = questions.find(({ page, always, evening: late }) =>
      isMunicipalityPage(address) ? late?.onCall : always && page === address,
    );
    assert.ok(now.startsWith(`Just nu${fold(question?.always)}`), `${address}: ${now}`);
    for (const id of question?.now?.helplines ?? [])
      assert.ok(
        squeeze(now).includes(squeeze(helplines.find((one) => one.id === id)?.number ?? '')),
        `${address}: ${now}`,
      );
    assert.ok(day.startsWith('Dagtid') && evening.startsWith('Kvällar och helger'), address);
    if (!isMunicipalityPage(address)) continue;
    assert.ok(
      fold($('.call-card').text()).includes(evening.replace('Kvällar och helger', '')),
      `${address}: ${evening}`,
    );
    const way =
      $('.call-card__number:not(.call-card__emergency), .call-card .fact-list [href^="tel:"]').first().text() ||
      $('.call-card [href^="http"]').first().text();
    assert.ok(
      squeeze(day).includes(
        squeeze(way)
          .split('Länk')[0]
          ?.replace(/^www\./, '') ?? '',
      ),
      `${address}: ${day}`,
    );
  }
});

test('en QR-kod kan läsas fast en bit av den är borta, och har sin ljusa ram', () => {
  const text = 'https://exempel.se/kommuner/smedjebacken/?lang=adress';
  const { size, path } = toQrCode(text);
  assert.equal(readCode(size, path), text);
  const worn = path.replace(/M1[2-5] 1[2-5]h\d+v1h-\d+z/g, '');
  assert.notEqual(worn, path);
  assert.equal(readCode(size, worn), text);
  for (const [, x = 0, y = 0] of [...path.matchAll(/M(\d+) (\d+)h/g)].map((run) => run.map(Number)))
    assert.ok(x >= 4 && y >= 4 && x < size - 4 && y < size - 4);
});
