import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { drawingNames } from '../../src/lib/drawings.ts';
import { createMarkdown } from '../../src/lib/markdown.ts';
import { createRenderer } from '../../src/plugins/markdown.ts';
import type { Records } from '../../src/schemas/records.ts';

const render = createRenderer({ words: [], links: [], helplines: [], contacts: [] } as unknown as Records);
const open = (text: string, lang?: string) =>
  load(render(createMarkdown().parse(text, {}), lang === undefined ? {} : { lang }));

for (const name of drawingNames)
  test(`bilden ${name} har ett namn, bara ord och linjer, och kan stå flera gånger på en sida`, () => {
    const $ = open(`::: bild ${name}\n:::\n\nText.\n\n::: bild ${name}\n:::`);
    assert.equal($('figure > figcaption:first-child').length, 2);
    assert.equal($('[id], [style], img').length, 0);
    assert.equal($('figure svg').length, $('figure svg[aria-hidden=true]').length);
    assert.equal($('figure svg text').length, 0);
    $('figure li').each((_, item) => assert.match($(item).text(), /\p{L}/u));
  });

test('sökningen läser det bilden säger i texten, och inte en gång till', () => {
  assert.equal(open('::: bild fas\n:::')('figure[data-search-ignore]').length, 1);
});

test('en bild på en sida från höger är på svenska, från vänster', () => {
  assert.equal(open('::: bild fas\n:::', 'ar')('figure[lang=sv][dir=ltr]').length, 1);
  assert.equal(open('::: bild fas\n:::')('figure[lang], figure[dir]').length, 0);
});
