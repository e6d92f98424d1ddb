import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sources } from '../../src/checks/records/record-rules.ts';
import { type ContentPage, createParser } from '../../src/checks/source/load.ts';
import { listPassages } from '../../src/checks/source/passages.ts';
import { checkForeignSlips, findForeignSlips } from '../../src/checks/text/custom-rules.ts';

const slips = (lang: string, text: string) =>
  findForeignSlips(listPassages(createParser()(text), text.split('\n')), lang).map(
    ({ line, column, fix }) => `${line + 1}:${column + 1} ${fix}`,
  );

test('siffror som inte är språkets får råd, men inte nummer, adresser och ord på andra språk', () => {
  assert.deepEqual(slips('fa', 'از 10 تا ١٢ سال'), ['1:4 Skriv "۱۰".', '1:10 Skriv "۱۲".']);
  assert.deepEqual(slips('fa', '[](nummer:sos-112) [Jag är 14 år.](sprak:sv) [x](/sida-2/) ۱۸'), []);
  assert.deepEqual(slips('ckb', '١٨ ۱۸'), ['1:4 Skriv "١٨".']);
  assert.deepEqual(slips('ar', 'ordet ١٨'), ['1:7 Skriv "18".']);
  for (const lang of ['en', 'ar', 'ti']) assert.deepEqual(slips(lang, '18'), [], lang);
});

test('en punkt efter en mening får råd där språket har ett eget tecken, men inte den inne i en adress', () => {
  assert.deepEqual(slips('ti', 'ደውሉ. ደውሉ። [](nummer:sos-112).'), ['1:4 Skriv "።".', '1:29 Skriv "።".']);
  assert.deepEqual(slips('ti', '1.5 [Jag ringer.](sprak:sv)'), []);
  assert.deepEqual(slips('tr', 'Arayın.'), []);
});

test('titlar, webbplatsens ord och kort på språket prövas på samma sätt, som råd', () => {
  const source = (value: unknown) => ({ file: 'fil', value, placeOf: () => ({ line: 1, column: 1 }) });
  const sources = {
    languages: source([{ code: 'fa', words: { skip: '1' } }, null]),
    helplines: source([{ translations: { ti: { hours: '24.' }, fa: { summary: '18' } } }, {}]),
  } as unknown as Sources;
  const data = { lang: 'ckb', title: '3', description: '٣' };
  const page = { data, frontMatter: source(data) } as unknown as ContentPage;
  const faults = checkForeignSlips([page, { ...page, data: { title: '3' } }], sources);
  assert.deepEqual(
    faults.map(({ fix, severity }) => `${fix} ${severity}`),
    ['Skriv "٣". warning', 'Skriv "۱". warning', 'Skriv "۱۸". warning', 'Skriv "።". warning'],
  );
  assert.deepEqual(checkForeignSlips([], { languages: source('fel') } as unknown as Sources), []);
});
