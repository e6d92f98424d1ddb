import assert from 'node:assert/strict';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { toQrCode } from '../../src/lib/qr-code.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { isMunicipalityPage, readPages, readRecords, siteOrigin } from './site.ts';

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

test('QR-koden på varje kommuns sida leder till den sidan', () => {
  const municipalities = readPages().filter(({ address }) => isMunicipalityPage(address));
  assert.equal(municipalities.length, readRecords<Municipality[]>('municipalities').length);
  for (const { address, $ } of municipalities) {
    const code = $('.print-sheet svg');
    const size = Number(code.attr('viewBox')?.split(' ')[2]);
    const url = siteOrigin() + address;
    assert.equal(readCode(size, code.find('path').attr('d') ?? ''), url);
    assert.ok(code.attr('aria-label')?.includes(url), address);
    assert.equal($('.print-sheet__address').text(), url);
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
