import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { languageOf } from '../../src/lib/languages.ts';
import { listPageAddresses } from '../instruments/built-pages.ts';
import { formatFinding } from '../instruments/finding.ts';
import { listTypes } from '../instruments/scripted/check.ts';
import { scriptedChecks } from '../instruments/scripted/index.ts';
import { buildMadeUp } from '../site/made-up.ts';
import { allPages, mainTypes, pageTypes } from './addresses.ts';
import { madeUpSite } from './servers.ts';

const [tree] = scriptedChecks.filter(({ id }) => id === 'AS-22');

// Pointing, waiting and comparing two visits take long.
const slow = ['AS-12', 'AS-14', 'AS-26', 'AS-28', 'AS-30'];

// A photograph of each stop in two colour schemes takes longest of all. Every kind of control is on these.
const photographed = mainTypes.filter((address) => /^\/($|kommuner\/|kontakt\/|sok\/)/.test(address));

// The words of the quick exit are of other lengths in each language, and from the right it lies on the other side.
const inAllLanguages = allPages.filter((address) => languageOf(address) !== 'sv');

// One page of each type on every run, every page with FULL=1: pages of a type share their layout and components.
function addressesFor(id: string): string[] {
  if (process.env.FULL === '1') return allPages;
  if (id === 'AS-02') return photographed;
  if (id === 'AS-03') return [...new Set([...pageTypes, ...inAllLanguages])];
  return slow.includes(id) ? mainTypes : pageTypes;
}

// Only by day: a tab for each of all pages is more than a small machine has room for.
const tabs = process.env.FULL === '1' ? {} : { tabs: new Map() };

// A tree that somebody has looked through has the words of menus and lists in it: those of the made-up site.
test(`${tree?.id} ${tree?.title}`, async ({ browser }) => {
  const addresses = listTypes(listPageAddresses(join(buildMadeUp(), '_site')));
  const found = await tree?.find({ browser, base: madeUpSite.url, addresses });
  expect(found?.map(formatFinding)).toEqual([]);
});

for (const { id, title, find } of scriptedChecks.filter((check) => check !== tree)) {
  test(`${id} ${title}`, async ({ browser, baseURL }) => {
    const found = await find({ browser, base: baseURL ?? '', addresses: addressesFor(id), ...tabs });
    expect(found.map(formatFinding)).toEqual([]);
  });
}

test('den skriptade granskningen har alla trettio frågor, var och en en gång', () => {
  const wanted = Array.from({ length: 30 }, (_, index) => `AS-${String(index + 1).padStart(2, '0')}`);
  expect(scriptedChecks.map(({ id }) => id)).toEqual(wanted);
});
