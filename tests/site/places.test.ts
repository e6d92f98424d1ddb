import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { municipalityAddress } from '../../src/lib/addresses.ts';
import type { Locality } from '../../src/schemas/locality.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { buildMadeUp, readMadeUpPages } from './made-up.ts';
import { readPages, readRecords, readSiteFile, type SitePage } from './site.ts';

interface Site {
  name: string;
  pages: readonly SitePage[];
  localities: readonly Locality[];
  municipalities: readonly Municipality[];
}

const sites: Site[] = [
  { name: 'webbplatsen', pages: readPages(), project: '.' },
  { name: 'den påhittade webbplatsen', pages: readMadeUpPages().all, project: buildMadeUp() },
].map(({ project, ...site }) => ({
  ...site,
  localities: readRecords<Locality[]>('localities', project),
  municipalities: readRecords<Municipality[]>('municipalities', project),
}));

const address = '/kommuner/orter/';
const listOf = ({ pages }: Site) => pages.find((page) => page.address === address);

for (const site of sites) {
  const { name: which, pages, localities, municipalities } = site;
  const all = localities.flatMap(({ municipality, alsoIn = [], places = [] }) =>
    places.map((place) => ({ ...place, codes: [municipality, ...alsoIn] })),
  );
  const districts = all.filter(({ kind }) => kind === 'stadsdel');

  test(`varje ort står i listan över orter, under alla sina namn, och leder till sin kommun: ${which}`, () => {
    const { $ } = listOf(site) ?? assert.fail('sidan finns inte');
    const rows = $('.index-list section a')
      .map(
        (_, link) =>
          `${$(link)
            .text()
            .replace(/\u00ad/g, '')} ${$(link).attr('href')}`,
      )
      .get();
    const wanted = all
      .filter((place) => !districts.includes(place))
      .flatMap(({ name, otherNames = [], codes }) =>
        [name, ...otherNames].flatMap((called) =>
          municipalities
            .filter(({ code }) => codes.includes(code))
            .map((owner) => `${called} (${owner.shortName}) ${municipalityAddress(owner.shortName)}`),
        ),
      );
    assert.ok(wanted.length > 0);
    assert.deepEqual([...rows].sort(), wanted.sort());
  });

  test(`ingen stadsdel nämns på någon sida, och listan över orter har inga postnummer: ${which}`, () => {
    for (const page of pages)
      for (const { name } of districts) assert.ok(!page.text.includes(name), `${page.address}: ${name}`);
    const { $ } = listOf(site) ?? assert.fail('sidan finns inte');
    assert.doesNotMatch($('.index-list').text(), /\d/);
  });
}

test('det som finns på orter att hämta väger högst 3 500 byte packat, och heter som det är', () => {
  const href = readPages()
    .find((page) => page.address === '/kommuner/')
    ?.$('[data-places]')
    .attr('data-places');
  assert.match(href ?? '', /^\/build\/orter\.[0-9a-f]{10}\.json$/);
  const text = readSiteFile(href?.slice(1) ?? '');
  const weight = brotliCompressSync(text).length;
  console.log(`Listan över orter: ${weight} byte packad`);
  assert.ok(weight > 1_000 && weight <= 3_500, String(weight));
});
