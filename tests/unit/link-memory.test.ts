import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AddressHistory, remember } from '../../src/links/external/address-history.ts';

const url = 'https://exempel.se/sida';
const at = (days: number) => Date.parse('2026-11-24T12:00:00Z') + days * 24 * 60 * 60 * 1000;

const outcomes = {
  timeout: { status: 'unsure', kind: 'timeout', message: 'Webbplatsen svarade aldrig.' },
  '404': { status: 'failed', kind: '404', message: 'Sidan finns inte (404).' },
  '410': { status: 'failed', kind: '410', message: 'Sidan är borttagen för gott (410).' },
  '5xx': { status: 'failed', kind: '5xx', message: 'Webbplatsen har ett fel (500).' },
  ok: { status: 'ok', kind: 'ok', message: '' },
} as const;

/** The status after each of some askings, a day apart. */
function statusesOf(kinds: readonly (keyof typeof outcomes)[], first?: AddressHistory): string[] {
  let memory = first;
  return kinds.map((kind, index) => {
    memory = remember(memory, url, outcomes[kind], at(index));
    return memory.status;
  });
}

test('en sida är borta när det har sagts två gånger, och trasig efter tre fel av vilket slag som helst', () => {
  assert.deepEqual(statusesOf(['timeout', '404']), ['unsure', 'suspect']);
  assert.deepEqual(statusesOf(['timeout', 'timeout', '404', '404']), ['unsure', 'unsure', 'suspect', 'broken']);
  assert.deepEqual(statusesOf(['404', 'timeout', '410']), ['suspect', 'unsure', 'broken']);
  assert.deepEqual(statusesOf(['404', '5xx', 'timeout']), ['suspect', 'suspect', 'broken']);
  assert.deepEqual(statusesOf(['404', 'ok', '404']), ['suspect', 'ok', 'suspect']);
});

test('en adress som är trasig förblir det tills den svarar som den ska', () => {
  assert.deepEqual(statusesOf(['404', '404', 'timeout', '404', 'ok']).slice(1), ['broken', 'broken', 'broken', 'ok']);
  assert.deepEqual(statusesOf(['5xx', '5xx', '5xx', '404']).slice(2), ['broken', 'broken']);
});

test('ett minne i den äldre formen, utan uppgift om vad varje fel var, går att räkna vidare på', () => {
  const older = (kind: string, days: number[]): AddressHistory => {
    const failures = days.map((days) => new Date(at(days)).toISOString());
    const lastChecked = failures.at(-1) ?? '';
    return { url, status: 'suspect', kind, message: '', firstSeen: lastChecked, lastChecked, failures };
  };
  assert.deepEqual(statusesOf(['404'], older('404', [-1])), ['broken']);
  assert.deepEqual(statusesOf(['404', '404'], older('timeout', [-1])), ['suspect', 'broken']);
  assert.deepEqual(statusesOf(['5xx'], older('timeout', [-2, -1])), ['broken']);
  assert.deepEqual(statusesOf(['404'], { ...older('404', [-2, -1]), status: 'broken' }), ['broken']);
});
