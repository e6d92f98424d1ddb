import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkExceptionAges, checkFactAges, checkHours } from '../../src/checks/records/fact-ages.ts';
import { checkRecordFile } from '../../src/checks/source/record-file.ts';
import { readSourceText } from '../../src/checks/source/source-text.ts';
import { hasOldHours, withoutOldHours } from '../../src/lib/ages.ts';
import { addDays } from '../../src/lib/dates.ts';
import { recordFiles } from '../../src/schemas/records.ts';
import { madeUp } from '../site/copy.ts';

const checked = '2026-11-24';
const after = (days: number) => addDays(checked, days);

function advice(kind: 'municipalities' | 'helplines' | 'site', today: string) {
  const file = `_data/${kind}.json`;
  const text = readFileSync(`${madeUp}/${file}`, 'utf8');
  const { source } = checkRecordFile(file, text, recordFiles[kind]);
  assert.ok(source);
  return checkFactAges({ [kind]: source }, today);
}

test('en uppgift som är äldre än 180 dagar blir ett råd till redaktörerna, och aldrig ett fel', () => {
  for (const days of [0, 179, 180]) assert.deepEqual(advice('municipalities', after(days)), [], String(days));
  for (const days of [181, 364, 366]) {
    const found = advice('municipalities', after(days));
    assert.equal(found.length, 5);
    for (const { severity, what, line, fix } of found) {
      assert.equal(severity, 'warning');
      assert.match(what, /^\d+ uppgifter kontrollerades för mer än 180 dagar sedan, tidigast 24 november 2026\.$/);
      assert.match(fix, /skriv dagens datum i checked/);
      assert.ok(line > 1);
    }
    assert.equal(new Set(found.map(({ line }) => line)).size, 5);
  }
  assert.equal(advice('site', after(180)).length, 0);
  assert.equal(advice('site', after(181)).length, 1);
  assert.match(advice('helplines', after(181))[0]?.what ?? '', /^Uppgiften kontrollerades/);
});

const ofLine = { published: null, checked, hours: 'Vardagar 9–12' };

test('tider ur en källa som är äldre än två år visas inte, på något språk; det som svarar dygnet runt gör det', () => {
  const line = { ...ofLine, translations: { en: { name: 'Help', hours: 'Weekdays 9–12' } } };
  assert.deepEqual(withoutOldHours([line], after(730)), [line]);
  const [shown] = withoutOldHours([line], after(731));
  assert.deepEqual(shown, { published: null, checked, translations: { en: { name: 'Help' } } });
  assert.ok(hasOldHours({ ...ofLine, published: '2020' }, checked));
  assert.ok(!hasOldHours({ ...ofLine, published: '2020', hours: 'Dygnet runt' }, checked));
});

test('redaktörerna får ett råd om tider som inte längre visas, och om undantag vars sista dag har passerat', () => {
  const given = readSourceText('_data/helplines.json', JSON.stringify([ofLine]));
  assert.deepEqual(checkHours({ helplines: given }, after(730)), []);
  const [found, ...others] = checkHours({ helplines: given }, after(731));
  assert.deepEqual([found?.severity, found?.cause, others.length], ['warning', 'time', 0]);
  const exceptions = readSourceText('_data/link-exceptions.json', JSON.stringify([{ until: checked }]));
  assert.deepEqual(checkExceptionAges(exceptions, checked), []);
  assert.equal(checkExceptionAges(exceptions, after(1))[0]?.cause, 'time');
});
