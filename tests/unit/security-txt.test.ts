import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { findPublishedSecurityTxt, findSecurityTxt } from '../instruments/security-txt.ts';

const securityTxt = [
  'Contact: mailto:dalarna@lansstyrelsen.se',
  'Expires: 2027-11-19T00:00:00+01:00',
  'Preferred-Languages: sv, en',
  'Canonical: https://site.example/.well-known/security.txt',
].join('\n');

test('security.txt prövas fält för fält', () => {
  const today = '2026-11-24';
  assert.deepEqual(findSecurityTxt(securityTxt, today), []);
  const broken: [string, string][] = [
    ['Contact', securityTxt.replace(/^Contact.*\n/, '')],
    ['Contact', securityTxt.replace('dalarna@lansstyrelsen.se', 'undefined')],
    ['Expires', securityTxt.replace(/Expires.*\n/, '')],
    ['Expires', securityTxt.replace('2027-11-19T00:00:00+01:00', '2027-11-19')],
    ['Expires', securityTxt.replace('2027-11-19', '2027-11-24')],
    ['Expires', securityTxt.replace('2027-11-19', '2027-01-22')],
    ['Expires', `${securityTxt}\nExpires: 2027-10-19T00:00:00+01:00`],
    ['Canonical', securityTxt.replace('https:', 'http:')],
    ['Canonical', securityTxt.replace(/\nCanonical.*/, '')],
    ['Preferred-Languages', securityTxt.replace('sv, en', 'en')],
  ];
  for (const [place, text] of broken)
    assert.deepEqual(
      findSecurityTxt(text, today).map((finding) => finding.place),
      [place],
      text,
    );
  assert.deepEqual(findSecurityTxt(securityTxt.replace('2027-11-19', '2027-01-23'), today), []);
});

test('den publicerade security.txt hämtas och prövas, och att den inte går att hämta är ett fel', async () => {
  let [status, type] = [200, 'text/plain; charset=utf-8'];
  const server = createServer((_, response) => response.writeHead(status, { 'content-type': type }).end(securityTxt));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const places = async (today: string) => (await findPublishedSecurityTxt(origin, today)).map(({ place }) => place);
  assert.deepEqual(await places('2026-11-24'), []);
  assert.deepEqual(await places('2027-09-20'), []);
  assert.deepEqual(await places('2027-09-21'), ['Expires']);
  type = 'text/html';
  assert.deepEqual(await places('2026-11-24'), ['Content-Type']);
  status = 404;
  assert.deepEqual(await places('2026-11-24'), ['HTTP']);
  await new Promise((resolve) => server.close(resolve));
  assert.deepEqual(await places('2026-11-24'), ['HTTP']);
});
