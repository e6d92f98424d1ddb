import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { createMarkdown } from '../../src/lib/markdown.ts';
import { signNames } from '../../src/lib/signs.ts';
import { createRenderer } from '../../src/plugins/markdown.ts';
import type { Records } from '../../src/schemas/records.ts';

const render = createRenderer({ words: [], links: [], helplines: [], contacts: [] } as unknown as Records);
const open = (text: string) => load(render(createMarkdown().parse(text, {}), {}));

test('ett tecken står först i rubriken, syns utan att läsas upp och ändrar varken rubrikens ord eller dess id', () => {
  const drawn = signNames.map((name) => {
    const $ = open(`## [](tecken:${name}) Ring oss`);
    assert.equal($('h2#ring-oss > .sign:first-child > svg[aria-hidden=true]').length, 1, name);
    assert.equal($('h2').text(), 'Ring oss');
    return $('path').attr('d');
  });
  assert.equal(new Set(drawn).size, signNames.length);
});

test('en punkt med ett tecken och en länk är ändå en rad som är en länk', () => {
  const $ = open('- [](tecken:hus) [Min kommun](/kommuner/)\n- [](tecken:telefon) Ring');
  assert.equal($('li.link > .sign + a[href="/kommuner/"]').length, 1);
  assert.equal($('li').last().text(), 'Ring');
  assert.equal($('li.link').length, 1);
});

test('ett tecken på fel plats eller med ord i blir inget tecken', () => {
  for (const text of ['[](tecken:hus) Text.', '## Rubrik [](tecken:hus)', '## [Hus](tecken:hus)'])
    assert.equal(open(text)('.sign').length, 0, text);
});
