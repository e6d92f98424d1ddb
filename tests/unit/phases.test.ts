import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endPhase, formatPhases } from '../../src/plugins/phases.ts';

const toNumber = (text: string) => Number(text.replace(',', '.'));

test('byggets delar visas i den ordning de tog slut, och tillsammans är de hela processens tid', () => {
  endPhase('det första');
  endPhase('det andra');
  const { user, system } = process.cpuUsage();
  const rows = [...formatPhases().matchAll(/^ +(\d+,\d\d) +(\d+,\d\d) {2}(.+)$/gm)];
  assert.deepEqual(
    rows.map(([, , , name]) => name),
    ['det första', 'det andra', 'summa'],
  );
  const [first = 0, second = 0, sum = 0] = rows.map(([, cpu = '']) => toNumber(cpu));
  // Each is rounded by itself.
  assert.ok(Math.abs(first + second - sum) < 0.02);
  assert.ok(sum > 0 && sum <= (user + system) / 1e6 + 0.01);
});
