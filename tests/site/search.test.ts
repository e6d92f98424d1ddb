import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { fromRow } from '../../src/search/answer/titles.ts';
import type { Vocabulary } from '../../src/search/answer/vocabulary.ts';
import { measure } from '../search/measures.ts';
import { type Judged, judged } from '../search/queries.ts';
import { addressesOf, openSite } from '../search/site-sources.ts';
import { siteFolder } from './site.ts';

const folder = `${siteFolder}/pagefind`;
const entries = (JSON.parse(readFileSync(`${folder}/titles.json`, 'utf8')) as (string | 0)[][]).map(fromRow);
let ask: Awaited<ReturnType<typeof openSite>>['ask'];

before(async () => {
  ({ ask } = await openSite(siteFolder));
});

const rank = async (list: readonly Judged[]) => {
  const rankings: string[][] = [];
  for (const { query } of list) rankings.push(addressesOf(await ask(query)));
  return rankings;
};

test('de bedömda frågorna får rätt svar: MRR minst 0,93, rätt bland de tre första minst 0,98, inget slag under 0,90', async () => {
  const { nothing: _, ...kinds } = judged;
  const all: Judged[] = [];
  const rankings: string[][] = [];
  for (const [kind, list] of Object.entries(kinds)) {
    const own = await rank(list);
    const { mrr, three } = measure(list, own);
    assert.ok(mrr >= 0.9 && three >= 0.9, `${kind}: MRR ${mrr}, bland tre ${three}`);
    all.push(...list);
    rankings.push(...own);
  }
  const { mrr, three, queries } = measure(all, rankings);
  assert.ok(queries >= 150);
  assert.ok(mrr >= 0.93 && three >= 0.98, `MRR ${mrr}, bland tre ${three}`);
});

test('det som inte finns ger ingen lista, eller en som kallas osäker', async () => {
  for (const { query } of judged.nothing ?? []) {
    const answer = await ask(query);
    assert.ok(addressesOf(answer).length === 0 || !answer.isSure, query);
  }
});

test('varje sida i webbkartan hittas på sin egen rubrik', async () => {
  const sitemap = [...readFileSync(`${siteFolder}/sitemap.xml`, 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)/g)];
  const pages = sitemap.map(([, address = '']) => address);
  assert.ok(pages.length > 50);
  for (const address of pages) {
    const { title } = entries.find((entry) => entry.address === address && entry.id.startsWith('sv_')) ?? {};
    if (!title) assert.fail(`${address} finns inte i sökningen`);
    assert.ok(
      addressesOf(await ask(title))
        .slice(0, 3)
        .includes(address),
      `${address}: ${title}`,
    );
  }
});

test('varje språk har sitt eget index, och dess sida hittas där', () => {
  for (const lang of ['en', 'ar', 'ckb', 'fa', 'fr', 'so', 'es', 'ti', 'tr']) {
    const [entry] = entries.filter(({ id }) => id.startsWith(`${lang}_`));
    assert.equal(entry?.address, `/${lang}/`);
    assert.ok(existsSync(`${folder}/${lang}/pagefind-entry.json`), lang);
    assert.ok(existsSync(`${folder}/${lang}/fragment/${entry?.id}.pf_fragment`), lang);
  }
});

test('utdraget tas ur sidans egen text: inget vardagsord som ingen har skrivit, och inte vägarna till andra sidor', () => {
  const texts = readdirSync(`${folder}/fragment`).map((name) =>
    gunzipSync(readFileSync(`${folder}/fragment/${name}`)).toString(),
  );
  assert.ok(texts.every((text) => !/snut|hemkommun/.test(text)));
  assert.ok(texts.some((text) => text.includes('Så gör du nu')));
  assert.ok(texts.every((text) => !/Läs på vanlig svenska|Hjälpte sidan dig\? Tyck till/.test(text)));
});

test('ordlistan för stavning har sidornas ord och vardagsorden', () => {
  const { heavy, light, foreign } = JSON.parse(readFileSync(`${folder}/vocabulary.json`, 'utf8')) as Vocabulary;
  assert.ok(heavy.includes('gängsnacket'));
  assert.ok([...heavy, ...light].includes('snut'));
  assert.ok(foreign.en?.includes('gang'));
});

test('den första träffen kostar högst 110 kB: program, skript, listan över rubriker och den största delen av indexet', () => {
  const script = readdirSync(`${siteFolder}/build`).find((name) => name.startsWith('sok.')) ?? '';
  const packed = (file: string) => readFileSync(file).length;
  const text = (file: string) => brotliCompressSync(readFileSync(file)).length;
  const largest = (name: string) =>
    Math.max(...readdirSync(`${folder}/${name}`).map((file) => packed(`${folder}/${name}/${file}`)));
  const meta = readdirSync(folder).find((name) => name.endsWith('.pf_meta')) ?? '';
  const parts = {
    program: packed(`${folder}/wasm.sv.pagefind`),
    script: text(`${siteFolder}/build/${script}`),
    titles: text(`${folder}/titles.json`),
    entry: text(`${folder}/pagefind-entry.json`),
    meta: packed(`${folder}/${meta}`),
    part: largest('index'),
  };
  const total = Object.values(parts).reduce((sum, bytes) => sum + bytes, 0);
  assert.ok(total <= 110_000, `${total}: ${JSON.stringify(parts)}`);
});
