import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { listFiles } from '../../src/checks/source/read.ts';
import { readSourceText } from '../../src/checks/source/source-text.ts';
import { readFrontMatter, splitPage } from '../../src/editor/edit-front-matter.ts';

/** What the check reads, unless it has something to say of the text. */
const read = (text: string) => readSourceText('sida.md', text);

const scalars =
  '2026|2026-11|2026-11-24|1_000|0b1|-0b1|+0b1|0x1F|+0x1|-0x1|0o17|+0o7|017|08|yes|no|on|off|12:30|1.5|1,5|.5|+.5|-.5|5.|1e3|1E3|-0|-0.5|+12|~|null|NULL|true|TRUE|.inf|-.INF|.NaN|190:20:30|<<|=|"å"|\'a\'\'b\'|[1, b]|[-0b1]|{a: 1}|{a: -.5}|>-\n  a\n\n  b|a\n  b|ÅÄÖ|"a\n  b"'.split(
    '|',
  );

test('det snabba sättet att läsa YAML och det som vet var allt står läser detsamma', () => {
  const texts = [
    ...scalars.map((value) => `title: ${value}\nafter: 1`),
    // A key that is nothing (~) is refused by every schema, whatever it is called.
    ...['a: null', '"a": 1', 'a:\n- 1\n-  2', '__proto__: 1', '2026: a'],
  ];
  for (const text of texts) {
    const { value, faults } = read(text);
    if (faults.length === 0) assert.deepEqual(value, parse(text), text);
  }
});

test('kontrollen, redigeraren och YAML:s egen läsare ser detsamma i allt innehåll', () => {
  for (const project of ['.', 'tests/fixtures/site', 'tests/fixtures/project']) {
    const folder = `${project}/src/content`;
    for (const file of listFiles(folder).filter((path) => path.endsWith('.md'))) {
      const { front } = splitPage(readFileSync(`${folder}/${file}`, 'utf8'));
      const { value, faults } = read(front);
      assert.deepEqual([value, faults], [readFrontMatter(front), []], `${folder}/${file}`);
    }
    for (const file of listFiles(`${project}/_data`).filter((path) => path.endsWith('.json'))) {
      const text = readFileSync(`${project}/_data/${file}`, 'utf8');
      assert.deepEqual(readSourceText(file, text, 1, false).value, JSON.parse(text), `${project}/_data/${file}`);
    }
  }
});
