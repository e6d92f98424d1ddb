import { expect, test } from 'playwright/test';
import { formatFinding } from '../../src/instruments/finding.ts';
import { pageTypes } from '../../src/instruments/scripted/check.ts';
import { scriptedChecks } from '../../src/instruments/scripted/index.ts';
import { allPages } from './addresses.ts';

// One page of each type on every run, every page with FULL=1: pages of a type share their layout and components.
// Photographs of the long lists take minutes, and their links are dressed as those of the search page.
const shortPages = pageTypes.filter((address) => !['/a-o/', '/webbkarta/'].includes(address));

function addressesFor(id: string): string[] {
  if (process.env.FULL === '1') return allPages;
  return id === 'AS-02' ? shortPages : pageTypes;
}

for (const { id, title, find } of scriptedChecks) {
  test(`${id} ${title}`, async ({ browser, baseURL }) => {
    const found = await find({ browser, base: baseURL ?? '', addresses: addressesFor(id) });
    expect(found.map(formatFinding)).toEqual([]);
  });
}

test('den skriptade granskningen har alla trettio frågor, var och en en gång', () => {
  const wanted = Array.from({ length: 30 }, (_, index) => `AS-${String(index + 1).padStart(2, '0')}`);
  expect(scriptedChecks.map(({ id }) => id)).toEqual(wanted);
});
