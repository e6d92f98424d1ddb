import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listHeadings } from '../../src/lib/headings.ts';
import { createMarkdown } from '../../src/lib/markdown.ts';

test('en rubrik som börjar med en siffra får ett id som börjar med en bokstav', () => {
  assert.deepEqual(
    listHeadings(createMarkdown().render('## 1. Samla in\n\n## 2026\n')).map(({ id }) => id),
    ['del-1-samla-in', 'del-2026'],
  );
});

test('rubriker som går att leda till läses ur sidan, i ordning och utan märkning', () => {
  const html =
    '<h2 id="ett">Ett <b>ord</b> &amp; två</h2><p>Text</p><h3 id="under">Under</h3>' +
    '<h2>Utan id</h2><h2 class="x" id="tva">Två\n rader</h2>';
  assert.deepEqual(listHeadings(html), [
    { id: 'ett', text: 'Ett ord & två' },
    { id: 'tva', text: 'Två\n rader' },
  ]);
  assert.deepEqual(listHeadings(''), []);
});

test('rubriker som heter lika får var sitt id, också när en av dem slutar på en siffra', () => {
  const html = createMarkdown().render('## Steg\n\n## Steg 2\n\n## Steg\n\n## Steg 2\n');
  const ids = listHeadings(html).map(({ id }) => id);
  assert.deepEqual(ids, ['steg', 'steg-2', 'steg-3', 'steg-2-2']);
});
