import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Client } from '../../src/links/external/client.ts';
import { Hosts } from '../../src/links/external/hosts.ts';
import type { Reply } from '../../src/links/external/reply.ts';

const now = Date.parse('2026-11-24T12:00:00Z');

const answer = (status: number, text = '', headers: Record<string, string> = {}): Reply => ({
  kind: 'answer',
  status,
  headers,
  body: { bytes: Buffer.from(text), isCut: false, isTruncated: false, isBomb: false },
});

/** Hosts that answer as a function says, without a network, and the addresses that they were asked for. */
function pretend(say: (url: URL) => Reply): { hosts: Hosts; asked: string[] } {
  const asked: string[] = [];
  const client = {
    settings: { userAgent: 'lankvakt/1.0' },
    get: async (url: URL) => {
      asked.push(url.href);
      return say(url);
    },
  };
  return { hosts: new Hosts(client as unknown as Client, 5000, now), asked };
}

test('http och https har var sin robots.txt, och båda följs', async () => {
  const { hosts, asked } = pretend(({ protocol }) =>
    answer(200, `User-agent: *\nDisallow: /${protocol.slice(0, -1)}-hemligt\n`),
  );
  const allowed = await Promise.all(
    [
      'http://exempel.se/http-hemligt',
      'http://exempel.se/https-hemligt',
      'https://exempel.se/http-hemligt',
      'https://exempel.se/https-hemligt',
    ].map((url) => hosts.isAllowed(new URL(url))),
  );
  assert.deepEqual(allowed, [false, true, true, false]);
  assert.deepEqual(asked, ['http://exempel.se/robots.txt', 'https://exempel.se/robots.txt']);
});

test('en tidpunkt i Retry-After jämförs med värdens egen klocka, och utan den med körningens', async () => {
  const ask = async (headers: Record<string, string>) => {
    let count = 0;
    const { hosts, asked } = pretend(() => {
      count += 1;
      return count === 1 ? answer(503, '', headers) : answer(200);
    });
    await hosts.get(new URL('https://exempel.se/'), {});
    return asked.length;
  };
  const at = (seconds: number) => new Date(now + seconds * 1000).toUTCString();
  const times = await Promise.all([
    // An hour after the run began the host says: in a second.
    ask({ 'retry-after': at(3601), date: at(3600) }),
    // A host whose clock is an hour behind says: in an hour, which is longer than we wait.
    ask({ 'retry-after': at(0), date: at(-3600) }),
    ask({ 'retry-after': at(1) }),
    ask({ 'retry-after': at(3600), date: 'snart' }),
    ask({ 'retry-after': 'snart' }),
  ]);
  assert.deepEqual(times, [2, 1, 2, 1, 1]);
});
