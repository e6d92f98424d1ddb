import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { load } from 'cheerio';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { handle } from '../../src/functions/handle.tsx';
import { createSend } from '../../src/functions/smtp.ts';
import { contact, officePhone, sendable, setStage } from './forms.ts';

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
    services.send = createSend({ from: 'webben@exempel.se', ...(given && { smtp: given }) }, 1_500);
    const answer = await handle(await sendable(), services, 'a');
    const $ = load(await answer.text());
    assert.equal(answer.status, 503);
    assert.equal($('main input[name=meddelande]').attr('value'), contact.meddelande);
    assert.ok($('main').text().includes(`Du kan också ringa oss på ${officePhone}`));
    assert.deepEqual(lines, [`/api/kontakt: ${cause}`]);
  });
}
