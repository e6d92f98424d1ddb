import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import MunicipalityPage from '../../src/content/kommuner/municipality.records.11ty.tsx';
import EasyMunicipalityPage from '../../src/content/lattlast/municipality.records.11ty.tsx';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { municipality as schema } from '../../src/schemas/municipality.ts';
import { readRecordsOf } from '../records.ts';
import { madeUp } from '../site/copy.ts';

// Made-up municipalities: one with every fact, one with none, and some between.
const records = readRecordsOf(madeUp);
const all = records.questions.map(({ page }) => ({ url: page, data: { title: `Sidan ${page}` } }));

function render(municipality: Municipality, template: typeof MunicipalityPage) {
  const data = { municipality, records, collections: { all } } as unknown as Parameters<typeof MunicipalityPage>[0];
  return load(renderToString(h('div', null, template(data))));
}

/** Nothing on the page may be a hole: no question without a way on, no empty term, no word for what is not there. */
function assertWhole(municipality: Municipality, label: string): void {
  const answers = render(municipality, MunicipalityPage)('.answer-list section');
  const others = records.questions.flatMap(({ otherwise }) => otherwise ?? []);
  assert.equal(answers.length, records.questions.length, label);
  for (const section of answers.toArray())
    assert.ok(
      load(section)('a[href]').length > 0 || others.some((other) => load(section).text().includes(other)),
      `${label}: ${load(section).text()}`,
    );
  for (const template of [MunicipalityPage, EasyMunicipalityPage]) assertNoHole(render(municipality, template), label);
}

function assertNoHole($: ReturnType<typeof load>, label: string): void {
  for (const element of $('dd, dt, li, p, h2, h3, a').toArray())
    assert.ok($(element).text().trim(), `${label}: tom <${element.tagName}>`);
  for (const list of $('ul, dl').toArray()) assert.ok($(list).children().length > 0, `${label}: tom lista`);
  for (const link of $('a').toArray())
    assert.match($(link).attr('href') ?? '', /^(https:|tel:|mailto:|\/|#kontakta$)/, label);
  assert.doesNotMatch($.html(), /undefined|null|NaN|\[object/, label);
}

const optional = Object.entries(schema.shape).flatMap(([key, field]) => (field.isOptional() ? [key] : []));

test('en uppgift som tas bort ur en kommun lämnar inget hål', () => {
  assert.ok(optional.length >= 10);
  for (const municipality of records.municipalities) {
    for (const key of ['ingenting', ...optional])
      assertWhole({ ...municipality, [key]: undefined }, `${municipality.shortName} utan ${key}`);
    const bare = Object.fromEntries(Object.entries(municipality).filter(([key]) => !optional.includes(key)));
    assertWhole({ ...(bare as Municipality), neighbours: [] }, `${municipality.shortName} utan allt som är valfritt`);
  }
});

test('det som är valfritt i en uppgift kan också tas bort', () => {
  for (const municipality of records.municipalities)
    for (const [key, value] of Object.entries(municipality)) {
      if (typeof value !== 'object' || Array.isArray(value)) continue;
      for (const part of ['title', 'note'])
        assertWhole({ ...municipality, [key]: { ...value, [part]: undefined } }, `${municipality.shortName} ${key}`);
    }
});
