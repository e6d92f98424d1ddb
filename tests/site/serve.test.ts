import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listen, stop } from '../../src/commands/host/listen.ts';
import { answerOnNode } from '../../src/functions/node.ts';
import { readPosted, sendable, setStage } from './forms.ts';
import { siteFolder } from './site.ts';

const closers: (() => unknown)[] = [];
after(async () => {
  for (const close of closers) await close();
});

/** Sends bytes as they are and waits until the other side hangs up; returns all that comes back. */
function speak(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8').on('data', (part) => {
      heard += part;
    });
    socket.on('error', reject).on('close', () => resolve(heard));
  });
}

const portOf = (url: string) => Number(new URL(url).port);

const post = (path: string, length: number, body: string) =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: localhost',
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${length}`,
    '',
    body,
  ].join('\r\n');

test('en kropp som stannar besvaras med det som kom, och ingen väntar på resten', { timeout: 60_000 }, async () => {
  const { services } = setStage();
  // That it takes long all in all is no reason here.
  services.maxWait = 2 ** 30;
  const server = createServer((request, response) => void answerOnNode(request, response, services, 30));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const heard = await speak(port, post('/api/kontakt', 1000, 'meddelande=H%C3%A4r'));
  assert.match(heard, /^HTTP\/1\.1 400 /);
  assert.match(heard, /^connection: close/im);
  assert.equal(readPosted(heard, '/api/kontakt').meddelande, 'Här');
});

test('servern väntar högst tio sekunder på rubriker, och inte alls på en kropp som ingen läser', async () => {
  const { url, server } = await listen(
    { root: process.cwd(), site: siteFolder, services: async () => setStage().services },
    0,
  );
  closers.push(() => stop(server));
  assert.equal(server.headersTimeout, 10_000);
  assert.match(await speak(portOf(url), post('/lagen/', 1000, 'a')), /^HTTP\/1\.1 405 [\s\S]*^connection: close/im);
});

test('en server som ska stanna svarar klart först, och tar inte emot fler', async () => {
  const { services, mails } = setStage();
  let release = () => {};
  const reached = new Promise<void>((isThere) => {
    const { send } = services;
    services.send = async (mail, ...rest) => {
      isThere();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return send(mail, ...rest);
    };
  });
  const { url, server } = await listen({ root: process.cwd(), site: siteFolder, services: async () => services }, 0);
  const request = await sendable();
  const body = await request.text();
  const answer = fetch(`${url}/api/kontakt`, { method: 'POST', headers: request.headers, body, redirect: 'manual' });
  await reached;
  const stopped = stop(server);
  await assert.rejects(fetch(`${url}/`));
  release();
  assert.equal((await answer).status, 303);
  await stopped;
  assert.equal(mails.length, 1);
});

test('npm run serve svarar på HOST och PORT, säger vilka inställningar som fattas, och stannar utan fel vid SIGTERM', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const env = { PATH: process.env.PATH, PORT: `${port}`, HOST: '127.0.0.1' };
  const child = spawn(process.execPath, ['src/commands/run.mjs', 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = once(child, 'exit');
  while (!said.includes('svarar på'))
    await Promise.race([once(child.stdout, 'data'), ended.then(() => assert.fail(said))]);
  assert.match(said, new RegExp(`http://127\\.0\\.0\\.1:${port}/`));
  assert.match(said, /Inställningar att rätta: .*SMTP_HOST fattas/);
  const form = await fetch(`http://127.0.0.1:${port}/api/kontakt`, { redirect: 'manual' });
  assert.equal(form.status, 303);
  assert.equal((await fetch(`http://127.0.0.1:${port}/lagen/`)).status, 200);
  // The mails of a developer's machine are nobody's here.
  assert.equal((await fetch(`http://127.0.0.1:${port}/mejl`)).status, 404);
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
});

test('ett bygge som inte går att läsa tar inte ner webbplatsen, och läses när det går', async () => {
  const root = mkdtempSync(join(tmpdir(), 'serve-'));
  const site = join(root, '_site');
  mkdirSync(site);
  for (const name of ['_headers', '_redirects', 'index.html', '404.html']) writeFileSync(join(site, name), '');
  const { url, server } = await listen({ root, site, services: async () => setStage().services }, 0);
  closers.push(
    () => stop(server),
    () => rmSync(root, { recursive: true }),
  );
  const statusOf = async (path: string) => (await fetch(url + path)).status;
  assert.equal(await statusOf('/'), 200);
  rmSync(join(site, '404.html'));
  writeFileSync(join(site, '_redirects'), '/gammal/ /ny/ 301\n');
  assert.equal(await statusOf('/'), 200);
  assert.equal(await statusOf('/gammal/'), 404);
  writeFileSync(join(site, '404.html'), '');
  const { status } = await fetch(`${url}/gammal/`, { redirect: 'manual' });
  assert.equal(status, 301);
});
