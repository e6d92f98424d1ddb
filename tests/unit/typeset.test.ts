import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureReadability } from '../../src/lib/lix.ts';
import { bindSpaces, hyphenate, typesetPage, withoutTypesetting } from '../../src/lib/typeset.ts';

const shown = (text: string) => bindSpaces(text).replaceAll('\u00a0', '_');

const bound: [name: string, before: string, after: string][] = [
  ['tusental', 'Det bor 15 279 eller 1 234 567 här.', 'Det bor 15_279 eller 1_234_567 här.'],
  ['postnummer', 'Falun, 791 84 Falun', 'Falun, 791_84 Falun'],
  ['telefonnummer', 'Ring 010-225 00 00 nu.', 'Ring 010-225_00_00 nu.'],
  ['kronor', 'Det kostar 20 kr, eller 1,8 miljoner kronor.', 'Det kostar 20_kr, eller 1,8_miljoner kronor.'],
  ['procent', 'Av dem är 35 % eller 35 procent unga.', 'Av dem är 35_% eller 35_procent unga.'],
  ['paragrafer', 'Se 4 § och 8–9 §§, eller § 5.', 'Se 4_§ och 8–9_§§, eller §_5.'],
  ['storlekar', 'Pdf, 986,8 kB', 'Pdf, 986,8_kB'],
  ['år och dagar', 'Under 18 år, inom 14 dagar.', 'Under 18_år, inom 14_dagar.'],
  ['datum', 'Den 24 november 2026 och 1 juli.', 'Den 24_november 2026 och 1_juli.'],
  ['förkortningar', 'Här finns t. ex. bl. a. o. s. v.', 'Här finns t._ex. bl._a. o._s._v.'],
  ['årtal före ett annat tal', 'Sedan 2023 15 kommuner.', 'Sedan 2023 15 kommuner.'],
  ['tal före andra ord', 'De 15 kommunerna i 3 majestätiska krig.', 'De 15 kommunerna i 3 majestätiska krig.'],
  ['meningar', 'Ring nu. Ex. finns. Så m. m-båten.', 'Ring nu. Ex. finns. Så m. m-båten.'],
];

for (const [name, before, after] of bound)
  test(`mellanslag som inte får brytas: ${name}`, () => {
    assert.equal(shown(before), after);
    assert.equal(shown(bindSpaces(before)), after, 'en gång till ändrar inget');
  });

const split = (text: string) => hyphenate(text).replaceAll('\u00ad', '|');

test('långa ord får mjuka bindestreck mellan stavelser, och korta inga', () => {
  assert.equal(split('Tillgänglighetsredogörelse'), 'Till|gäng|lig|hets|re|do|gö|rel|se');
  assert.equal(split('Brottsförebyggande arbete'), 'Brotts|före|byg|gan|de arbete');
  assert.equal(split('Utsatt för brott i kommunerna'), 'Utsatt för brott i kommunerna');
  assert.equal(measureReadability([hyphenate('Brottsförebyggande arbete')]).words, 2);
});

const word = 'Brottsförebyggande';
const set = 'Brotts\u00adföre\u00adbyg\u00adgan\u00adde';

test('mjuka bindestreck står i rubriker, och ingen annanstans', () => {
  const head = `<head><title>${word} 15 279</title><meta name="description" content="${word}"></head>`;
  const page = (heading: string) =>
    `<!doctype html><html>${head}<body><h1 id="brottsforebyggande">${heading}</h1><p>${word}</p><a href="/${word}/" title="a > 15 279">${word}</a><script type="application/ld+json">{"name":"${word} 15 279"}</script></body></html>`;
  assert.equal(typesetPage(page(word)), page(set));
});

test('länken i en rubrik får dem i sin text men inte i sin adress', () => {
  assert.equal(
    typesetPage(`<body><h2><a href="/lagen/#${word}">${word} &amp; 5 §</a></h2>`),
    `<body><h2><a href="/lagen/#${word}">${set} &amp; 5\u00a0§</a></h2>`,
  );
});

test('nummer och adresser som kopieras, dagar som är märkta, kod och skript lämnas som de är', () => {
  for (const text of [
    '<a href="tel:+46102250000"><b>010-225 00 00</b> <span>kl 8 kB</span></a>',
    '<a href="mailto:x@example.org">24 november</a>',
    '<code>15 279</code>',
    '<pre>15 279</pre>',
    '<time datetime="2026-11-24">24 november 2026</time>',
    '<h2><a href="tel:116111">116 111</a></h2>',
  ])
    assert.equal(typesetPage(`<body>${text}`), `<body>${text}`);
  assert.equal(typesetPage('<p>15 279</p>'), '<p>15 279</p>');
});

test('det som söks i har vanliga mellanslag och inga mjuka bindestreck', () => {
  const page = `<body><h1>${word}</h1><p>24 november</p>`;
  assert.notEqual(typesetPage(page), page);
  assert.equal(withoutTypesetting(typesetPage(page)), page);
});
