import { expect, test } from 'playwright/test';
import { formatFinding } from '../../src/instruments/finding.ts';
import { scriptedChecks } from '../../src/instruments/scripted/index.ts';
import { allPages } from './addresses.ts';

// One page of each type on every run, every page with FULL=1: pages of a type share their layout and components.
const types = ['/', '/kommuner/', '/kommuner/mora/', '/lagen/', '/sok/', '/a-o/', '/en/', '/tillganglighet/'];
const addresses = process.env.FULL === '1' ? allPages : types;

// Written, but not yet seen to pass on every page type: they wait, and are counted as skipped.
const waiting = new Set(
  ['01', '02', '05', '14', '16', '22', '23', '24', '25', '26', '27', '28', '29', '30'].map((number) => `AS-${number}`),
);

for (const { id, title, find } of scriptedChecks) {
  test(`${id} ${title}`, async ({ browser, baseURL }) => {
    test.fixme(waiting.has(id), 'väntar på att prövas på alla sidtyper');
    const found = await find({ browser, base: baseURL ?? '', addresses });
    expect(found.map(formatFinding)).toEqual([]);
  });
}

test('den skriptade granskningen har alla trettio frågor, var och en en gång', () => {
  const wanted = Array.from({ length: 30 }, (_, index) => `AS-${String(index + 1).padStart(2, '0')}`);
  expect(scriptedChecks.map(({ id }) => id)).toEqual(wanted);
});
