import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

type Colours = Record<string, string>;

const read = (css: string): Colours =>
  Object.fromEntries([...css.matchAll(/--([a-z-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name, value]));

const [daylight = '', night = ''] = tokens.split('@media');
const schemes = { ljust: read(daylight), mörkt: { ...read(daylight), ...read(night) } };

/** WCAG's relative luminance of `#rgb` or `#rrggbb`. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? []);
  const [r = 0, g = 0, b = 0] = digits
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['page', 'surface', 'sky'];
const pairs = (roles: readonly string[]) => roles.flatMap((role) => grounds.map((ground) => [role, ground] as const));

for (const [name, colours] of Object.entries(schemes)) {
  const assertAll = (least: number, list: readonly (readonly [string, string])[]) => {
    for (const [one, other] of list) {
      assert.ok(colours[one] && colours[other], `${one}, ${other}`);
      const found = contrast(colours[one], colours[other]);
      assert.ok(found >= least, `${name}: ${one} på ${other} har ${found.toFixed(1)}:1, ${least}:1 behövs`);
    }
  };

  test(`varje text har kontrast 7:1 mot allt den står på: ${name}`, () => {
    assertAll(7, pairs(['text', 'muted', 'link', 'exists', 'error']));
    assertAll(7, [
      ['on-brand', 'brand'],
      ['on-link', 'link'],
      ['page', 'text'],
    ]);
  });

  test(`kanter och fokus har kontrast 3:1 mot allt de ligger på: ${name}`, () => {
    assertAll(3, pairs(['line', 'focus']));
  });

  test(`varje betydelse har en egen färg: ${name}`, () => {
    const meanings = ['brand', 'link', 'exists', 'error', 'text'].map((role) => colours[role]);
    assert.equal(new Set(meanings).size, meanings.length);
  });
}

test('ljust och mörkt har samma roller, utom det som är lika', () => {
  for (const role of Object.keys(read(night))) assert.ok(role in schemes.ljust, role);
});
