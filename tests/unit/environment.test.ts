import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environmentSchema } from '../../src/schemas/environment.ts';

const read = (given: Record<string, string>) => environmentSchema.safeParse(given);

const address = (given: string) => `URL är ingen adress: ${given}. Skriv till exempel https://exempel.se.`;
const more = (given: string) => `URL är mer än webbplatsens namn: ${given}. Skriv https://exempel.se.`;

/** What a host's settings may hold, and the one line that answers. */
const refused: [name: string, value: string, says: string][] = [
  ...[
    'exempel.se',
    'www.exempel.se/',
    'undefined',
    'null',
    'https://',
    'https://undefined',
    '/webb/',
    'ftp://exempel.se',
  ].map((value): [string, string, string] => ['URL', value, address(value)]),
  ['URL', 'exempel.se\nSITE_NOW=x', address('exempel.se SITE_NOW=x')],
  ['URL', 'javascript:alert(1)', address('javascript:alert(1)')],
  ...[
    'https://exempel.se/webb',
    'https://exempel.se/webb/',
    'https://exempel.se/?x',
    'https://exempel.se/#x',
    'https://a:b@exempel.se/',
  ].map((value): [string, string, string] => ['URL', value, more(value)]),
  ['SITE_NOW', 'i går', 'SITE_NOW är inget datum: i går. Skriv till exempel 2026-11-24.'],
  ['SITE_NOW', '2026-02-30', 'SITE_NOW är inget datum: 2026-02-30. Skriv till exempel 2026-11-24.'],
  ['SITE_PREVIEW', 'true', 'SITE_PREVIEW kan inte vara true. Skriv 1, eller ta bort den.'],
  ['SITE_SEARCH', 'av', 'SITE_SEARCH kan inte vara av. Skriv off, eller ta bort den.'],
  ['PORT', 'åtta', 'PORT kan inte vara åtta. Skriv ett tal, 1–65535.'],
  ['PORT', '0', 'PORT kan inte vara 0. Skriv ett tal, 1–65535.'],
  ['PORT', '70000', 'PORT kan inte vara 70000. Skriv ett tal, 1–65535.'],
  ['FORM_LIMIT', '-1', 'FORM_LIMIT kan inte vara -1. Skriv ett tal, 1–10000.'],
];

for (const [name, value, says] of refused)
  test(`${name}=${JSON.stringify(value)} besvaras med en rad på svenska`, () => {
    const { error } = read({ [name]: value });
    assert.deepEqual(
      error?.issues.map(({ message }) => message),
      [says],
    );
  });

test('det som är rätt läses som det är menat, och det som är satt till inget är inte satt', () => {
  for (const URL of ['https://exempel.se', 'https://exempel.se/', 'HTTPS://EXEMPEL.SE'])
    assert.equal(read({ URL }).data?.URL, 'https://exempel.se');
  for (const URL of ['http://localhost:8080', 'http://127.0.0.1:9', 'http://[::1]:9'])
    assert.equal(read({ URL }).data?.URL, URL);
  assert.equal(read({ PORT: '8080' }).data?.PORT, 8080);
  const names = Object.keys(environmentSchema.shape);
  assert.ok(names.length > 10);
  const { data } = read(Object.fromEntries(names.map((name) => [name, ''])));
  assert.deepEqual(Object.values(data ?? { none: 1 }).filter(Boolean), []);
});
