import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startPreview } from '../../src/commands/preview/start-preview.ts';
import { scoreAnswer } from '../instruments/observatory.ts';
import { findSecurityTxt } from '../instruments/security-txt.ts';
import { collectAnswers, type ServedResponse } from '../instruments/served-response.ts';
import { rateHeaders } from '../instruments/webperf-headers.ts';
import { readPages, readSiteFile, siteFolder } from './site.ts';

const { url, server } = await startPreview(process.cwd(), siteFolder, 0);
after(() => server.close());

const pages = readPages();
const answers = await collectAnswers(
  url,
  pages.map(({ address }) => address),
);
const [missing] = await collectAnswers(url, ['/finns-inte/']);
const hasOwnScript = ({ body }: ServedResponse) => /<script[^>]+integrity=/.test(body);
// Pages below a section share its layout: one row for them all.
const typeOf = (address: string) => address.replace(/^(\/[^/]+\/).+/, '$1…/');

test('varje sida får högsta poäng av MDN HTTP Observatory: 155, utan skript 150', () => {
  const table = new Map<string, string>();
  for (const answer of [...answers, ...(missing ? [missing] : [])]) {
    const { score, tests } = scoreAnswer(answer);
    assert.equal(score, hasOwnScript(answer) ? 155 : 150, `${answer.address}: ${JSON.stringify(tests)}`);
    const { csp, referrer, protection, hsts } = rateHeaders(answer, 'site.example');
    const figures = [score, csp.rating, referrer.rating, protection.rating, hsts.rating].join(' · ');
    table.set(`${typeOf(answer.address)} (${answer.status})`, figures);
  }
  console.log('sida: Observatory · CSP · referrer · skydd · HSTS');
  for (const [type, figures] of table) console.log(`${type}: ${figures}`);
});

test('webperf_cores rubrikregler ger 5,00 på varje sida', () => {
  for (const answer of answers) {
    for (const [rule, { rating, findings }] of Object.entries(rateHeaders(answer, 'site.example'))) {
      assert.equal(rating, 5, `${answer.address} ${rule}: ${JSON.stringify(findings)}`);
    }
  }
});

// Points by the published table. Bonus points count only from 90, so a large fault takes every bonus too.
const drops: [string[], number][] = [
  [['content-security-policy'], 100 - 25],
  [['strict-transport-security'], 100 - 20],
  [['content-security-policy', 'x-frame-options'], 100 - 25 - 20],
  [['x-content-type-options'], 155 - 5],
  [['referrer-policy'], 155 - 5],
  [['cross-origin-resource-policy'], 155 - 10],
  [['cross-origin-opener-policy'], 155 - 10],
  [['cross-origin-embedder-policy'], 155 - 10],
  // The policy says the same with frame-ancestors.
  [['x-frame-options'], 155],
];

const home = answers.find(({ address }) => address === '/');

test('en rubrik som faller bort tar så många poäng som MDN säger', () => {
  assert.ok(home);
  for (const [names, score] of drops) {
    const headers: ServedResponse['headers'] = Object.fromEntries(
      Object.entries(home.headers).filter(([name]) => !names.includes(name)),
    );
    assert.equal(scoreAnswer({ ...home, headers }).score, score, names.join());
  }
});

test('en rubrik med fel värde tar så många poäng som MDN säger', () => {
  assert.ok(home);
  const policy = home.headers['content-security-policy'] ?? '';
  const changes: [Record<string, string>, number][] = [
    [{ 'content-security-policy': policy.replace("default-src 'none'", "default-src 'self'") }, 150],
    [{ 'content-security-policy': policy.replace(/script-src '[^']+'/, "script-src 'unsafe-inline'") }, 80],
    [{ 'strict-transport-security': 'max-age=100' }, 145],
    [{ 'referrer-policy': 'unsafe-url' }, 145],
    [{ 'cross-origin-opener-policy': 'unsafe-none' }, 145],
    [{ 'cross-origin-opener-policy': 'fel' }, 140],
    [{ 'cross-origin-embedder-policy': 'fel' }, 140],
  ];
  for (const [change, score] of changes)
    assert.equal(
      scoreAnswer({ ...home, headers: { ...home.headers, ...change } }).score,
      score,
      JSON.stringify(change),
    );
});

test('skript utan integrity ger 150, och en sida utan skript 150', () => {
  assert.ok(home);
  assert.equal(scoreAnswer({ ...home, body: home.body.replace(/ integrity="[^"]+"/g, '') }).score, 150);
  assert.equal(scoreAnswer({ ...home, body: '<!doctype html><title>x</title>' }).score, 150);
});

test('security.txt gäller i minst 60 dagar och mindre än ett år, räknat från byggets dag', () => {
  const text = readSiteFile('.well-known/security.txt');
  // The build sets it to expire 360 days after its own day.
  const [, expires = ''] = text.match(/^Expires: (\d{4}-\d{2}-\d{2})/m) ?? [];
  const today = new Date(Date.parse(`${expires}T12:00:00Z`) - 360 * 86_400_000).toISOString().slice(0, 10);
  assert.deepEqual(findSecurityTxt(text, today), []);
});
