import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listHeadings } from '../../src/lib/headings.ts';

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
