import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { load } from 'cheerio';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { handle } from '../../src/functions/handle.tsx';
import { DeliveryError, type Send } from '../../src/functions/mail.ts';
import { createSend } from '../../src/functions/smtp.ts';
import { finalBody, isReviewed } from './attacks/attack.ts';
import { mailFaults } from './attacks/mail-faults.ts';
import { messageIdIn, type ScriptedServer, silence, startScriptedServer } from './attacks/smtp-script.ts';
import { contact, encode, officePhone, order, post, readPosted, sendable, setStage } from './forms.ts';

// What a visitor meets where the mail server fails, in each way that it can.

const closers: (() => void)[] = [];
after(() => {
  for (const close of closers) close();
});

async function listen(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    ...options,
  });
  // The other side hangs up on purpose in some of these.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return (server.server.address() as AddressInfo).port;
}

async function listenRaw(greet: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    closers.push(() => socket.destroy());
    greet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

const smtp = { host: '127.0.0.1', secure: false, requireTls: false };
const failures: [
  name: string,
  cause: string,
  make: () => Promise<Parameters<typeof createSend>[0]['smtp'] | undefined>,
][] = [
  ['är inte inställd', 'ingen mejlserver är inställd', async () => undefined],
  ['är nere', 'mejlservern går inte att nå', async () => ({ ...smtp, port: 1 })],
  ['är långsam', 'mejlservern svarar för långsamt', async () => ({ ...smtp, port: await listenRaw(() => {}) })],
  [
    'nekar inloggning',
    'mejlservern nekar inloggningen',
    async () => ({
      ...smtp,
      user: 'u',
      password: 'p',
      port: await listen({
        allowInsecureAuth: true,
        authOptional: false,
        onAuth: (_auth, _session, done) => done(new Error('nej')),
      }),
    }),
  ],
  [
    'nekar mottagaren',
    'mejlservern nekar mottagaren',
    async () => ({ ...smtp, port: await listen({ onRcptTo: (_to, _session, done) => done(new Error('nej')) }) }),
  ],
  [
    'lägger på mitt i',
    'mejlservern bröt förbindelsen',
    async () => ({
      ...smtp,
      port: await listenRaw((socket) => {
        socket.write('220 hej\r\n');
        socket.on('data', (data) => (/^EHLO/.test(String(data)) ? socket.write('250 hej\r\n') : socket.destroy()));
      }),
    }),
  ],
  [
    'har ett certifikat som inte duger',
    'mejlserverns certifikat duger inte',
    async () => ({ ...smtp, secure: true, port: await listen({ secure: true }) }),
  ],
  [
    'har ingen kryptering där den krävs',
    'mejlserverns certifikat duger inte',
    async () => ({ ...smtp, requireTls: true, port: await listen({}) }),
  ],
];

for (const [name, cause, make] of failures) {
  test(`mejlservern ${name}: texten står kvar, 503, och loggen säger varför`, async () => {
    const { services, lines } = setStage();
    const given = await make();
    services.send = createSend({ from: 'webben@exempel.se', ...(given && { smtp: given }) });
    // Far less than a visitor has to wait: how long it is decides nothing here.
    services.maxWait = 1_500;
    const answer = await handle(await sendable(), services, 'a');
    const $ = load(await answer.text());
    assert.equal(answer.status, 503);
    assert.equal($('main input[name=meddelande]').attr('value'), contact.meddelande);
    assert.ok($('main').text().includes(`Du kan också ringa oss på ${officePhone}`));
    assert.deepEqual(lines, [`/api/kontakt: ${cause}`]);
  });
}

const from = 'Webben <webben@exempel.se>';
const titles = { 'not sent': 'Inget är skickat ännu', 'perhaps sent': 'Vi vet inte om det kom fram' };

test('mejlservern kan göra fel på minst fyrtio sätt', () => assert.ok(mailFaults.length >= 40, `${mailFaults.length}`));

/** The time is out as soon as the server says no more: how long that would be decides nothing here. */
const untilSilence =
  (send: Send, { silent }: ScriptedServer): Send =>
  (mail, signal = AbortSignal.timeout(60_000)) => {
    const tired = new AbortController();
    silent.then(() => tired.abort());
    return send(mail, AbortSignal.any([signal, tired.signal]));
  };

for (const { name, script, end, login, tls } of mailFaults)
  test(`mejlservern ${name}: ${end}, texten står kvar, och nästa tryck är samma mejl`, async () => {
    const { services, lines } = setStage();
    const bad = await startScriptedServer(script);
    const good = await startScriptedServer({});
    closers.push(bad.close, good.close);
    const given = { ...smtp, port: bad.port, requireTls: tls ?? false, ...(login && { user: 'u', password: 'p' }) };
    services.send = untilSilence(createSend({ smtp: given, from }), bad);
    const first = await handle(await sendable(), services, 'a');
    const html = await first.text();
    // "Sent" is said of what the server has answered for, "not sent" only of what it cannot have.
    if (end === 'sent') assert.ok(first.status === 303 && bad.letters.length === 1);
    else assert.deepEqual([first.status, load(html)('h1').text()], [503, titles[end]]);
    if (end === 'sent') return;
    if (end === 'not sent' && !script.end) assert.equal(bad.letters.length, 0);
    assert.match(lines.join(), /^\/api\/kontakt: mejlserverns? [a-zåäö ]+$/);
    assert.equal(lines.length, 1);
    const posted = readPosted(html, '/api/kontakt');
    for (const [field, value] of Object.entries(contact)) assert.equal(posted[field], value);
    services.send = createSend({ smtp: { ...smtp, port: good.port }, from });
    const second = await handle(post('/api/kontakt', encode({ ...posted, steg: 'skicka' })), services, 'a');
    assert.equal(second.status, 303);
    if (bad.letters.length > 0) assert.equal(messageIdIn(bad.letters[0]), messageIdIn(good.letters[0]));
    assert.match(messageIdIn(good.letters[0]) ?? '', /^<[0-9a-f]{32}@exempel\.se>$/);
    assert.match(good.letters[0] ?? '', /^Auto-Submitted: auto-generated$/m);
  });

test('den som beställer till en adress som inte finns får samma svar som alla andra', async () => {
  const answers: string[] = [];
  for (const RCPT of ['550 5.1.1 finns inte', '250 2.1.5 ja']) {
    const { services } = setStage();
    const server = await startScriptedServer({ RCPT });
    closers.push(server.close);
    services.send = createSend({ smtp: { ...smtp, port: server.port }, from });
    const answer = await handle(order('ny@exempel.org'), services, 'a');
    answers.push(JSON.stringify([answer.status, [...answer.headers], await answer.text()]));
  }
  assert.equal(answers[0], answers[1]);
});

test('tiden är ute för alla på en gång: också för dem som står i kö till mejlservern', async () => {
  const server = await startScriptedServer({ greeting: '220 hej', EHLO: silence });
  closers.push(server.close);
  const send = createSend({ smtp: { ...smtp, port: server.port }, from });
  const answers = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const { services } = setStage();
      services.send = untilSilence(send, server);
      return handle(await sendable(), services, 'a');
    }),
  );
  for (const answer of answers) assert.match(await answer.text(), /<h1>Inget är skickat ännu/);
});

test('ett fel som ingen har tänkt på påstår inget, och behåller texten', async () => {
  const { services, lines } = setStage();
  services.send = () => Promise.reject(new TypeError('hemligt'));
  const html = await (await handle(await sendable(), services, 'a')).text();
  assert.equal(load(html)('h1').text(), titles['perhaps sent']);
  assert.equal(readPosted(html, '/api/kontakt').meddelande, contact.meddelande);
  assert.deepEqual(lines, ['/api/kontakt: TypeError']);
});

test('den som försöker igen efter midnatt skickar samma mejl som före', async () => {
  for (const name of ['kontakt', 'nyhetsbrev', 'hjalpte'] as const) {
    const { services, wait } = setStage();
    const ids: (string | undefined)[] = [];
    services.send = async ({ messageId }) => {
      ids.push(messageId);
      throw new DeliveryError('tyst', 'perhaps sent');
    };
    wait(12 * 3_600_000 - 1_000);
    let body = await finalBody(name);
    for (let turn = 0; turn < 3; turn += 1) {
      const html = await (await handle(post(`/api/${name}`, body), services, 'a')).text();
      wait(60_000);
      body = encode({ ...readPosted(html, `/api/${name}`), ...(isReviewed(name) && { steg: 'skicka' }) });
      if (turn === 0 && isReviewed(name)) ids.length = 0;
    }
    assert.ok(ids.length >= 2, name);
    assert.equal(new Set(ids).size, 1, name);
  }
});
