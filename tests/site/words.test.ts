import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Word } from '../../src/schemas/word.ts';
import { buildMadeUp } from './made-up.ts';
import { readPages, readRecords } from './site.ts';

const read = (project: string) => ({
  words: readRecords<Word[]>('words', project),
  pages: readPages(join(project, '_site')),
});
const sites = { webbplatsen: read('.'), 'den påhittade': read(buildMadeUp()) };

for (const [name, { words, pages }] of Object.entries(sites)) {
  const list = pages.find(({ address }) => address === '/ordlista/');

  test(`ordlistan har varje ord med sin förklaring, i svensk ordning, och säger var det står: ${name}`, () => {
    const headings = list?.$('main .flow h2').toArray() ?? [];
    assert.equal(headings.length, words.length);
    for (const { id, explanation, more } of words) {
      const heading = list?.$(`h2#${id}`);
      assert.equal(heading?.next('p').text().replaceAll('\u00a0', ' '), explanation);
      const uses = heading?.nextUntil('h2').last();
      assert.match(uses?.text() ?? '', /^Ordet står på: /, id);
      const linked = uses?.find('a').toArray() ?? [];
      assert.ok(linked.length > 0, id);
      if (more) assert.equal(heading?.nextUntil('h2').find(`a[href="${more}"]`).length, 1, id);
    }
    const terms = headings.map((heading) => list?.$(heading).text().replaceAll('\u00ad', '') ?? '');
    assert.deepEqual(terms, [...terms].sort(new Intl.Collator('sv').compare));
  });

  test(`varje sida som listan nämner förklarar ordet, eller är den som handlar om det: ${name}`, () => {
    for (const { id, more } of words)
      for (const link of list?.$(`h2#${id}`).nextUntil('h2').last().find('a').toArray() ?? []) {
        const address = list?.$(link).attr('href');
        const page = pages.find((found) => found.address === address);
        const isOwn = more?.split('#')[0] === address;
        assert.equal(
          page?.$(`main p a.word[href="#ord-${id}"], main li a.word[href="#ord-${id}"]`).length,
          isOwn ? 0 : 1,
        );
        assert.equal(page?.$(`#ord-${id} dd`).length, isOwn ? 0 : 1, `${address} ${id}`);
      }
  });

  test(`lättlästa sidor och sidor på andra språk har inga förklarade ord: ${name}`, () => {
    const others = pages.filter(
      ({ address, $ }) => address.startsWith('/lattlast/') || $('html').attr('lang') !== 'sv',
    );
    assert.ok(others.length > 0);
    for (const { address, $ } of others) assert.equal($('.word, .word-notes').length, 0, address);
  });
}

test('ett påhittat ord förklaras på sidorna där det står, men inte på den som handlar om det', () => {
  const { pages } = sites['den påhittade'];
  const explaining = pages.filter(({ $ }) => $('#ord-atgardsplan').length > 0).map(({ address }) => address);
  assert.deepEqual(explaining, ['/stod-till-kommuner/']);
});
