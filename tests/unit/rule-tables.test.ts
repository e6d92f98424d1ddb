import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyTables, type RuleTable } from '../../src/checks/written/rule.ts';

const rule = (find: RegExp) => ({ find, what: `"{}"`, fix: 'Ta bort det.' });
const written = { key: 'body', kind: 'page', owner: {}, isSwedish: true, today: '2026-11-29' };
const find = (rules: RegExp[], text: string) => {
  const table: RuleTable = { needs: /./, isSwedish: true, rules: rules.map(rule) };
  return applyTables([table], { ...written, text }).map(({ what }) => what);
};

test('det som någon regel i en tabell hittar hittas, vilka mönster de andra än har', () => {
  assert.deepEqual(find([/(?<ord>ett)/g, /(?<ord>två)/g], 'ett och två'), ['"ett"', '"två"']);
  assert.deepEqual(find([/(x)y/g, /(\d)-\1/g], 'här står 4-4'), ['"4-4"']);
  assert.deepEqual(find([/STORT/g, /litet/gi], 'LITET'), ['"LITET"']);
  assert.deepEqual(find([/^början/g, /slutet$/g, /m(itt)/g], 'mitt i slutet'), ['"slutet"', '"mitt"']);
  assert.deepEqual(find([/a|b/g, /c/g], 'xyz'), []);
});
