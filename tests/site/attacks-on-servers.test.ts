import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after, test } from 'node:test';
import { handle } from '../../src/functions/handle.tsx';
import { createLimiter } from '../../src/functions/limiter.ts';
import { answerOnNode } from '../../src/functions/node.ts';
import { visitorOf } from '../../src/functions/visitor.ts';
import { address, finalBody, press, proofOf, text } from './attacks/attack.ts';
import { order, post, readPosted, sendable, setStage, site, start } from './forms.ts';

// What only a server's own ears hear: the host's name, methods that `fetch` does not send, several instances, and who is counted.

const { services, mails } = setStage();
const server = createServer((request, response) => void answerOnNode(request, response, services));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const port = (server.address() as AddressInfo).port;

/** Sends bytes as they are, and returns all that comes back. */
function speak(lines: string[], body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`));
    socket.setEncoding('utf8').on('data', (part) => {
      heard += part;
    });
    socket.on('error', reject).on('close', () => resolve(heard));
  });
}

const hosts = [
  'ond.exempel',
  'prov.exempel.se:99999',
  'prov.exempel.se@ond.exempel',
  'ond.exempel/sokvag',
  'ond.exempel?x=',
  '[::1',
  'a b',
  'ond.exempel#',
  '',
  '../../etc',
  '<script>',
  'xn--',
];

test('vad en besökare än kallar värden går mejlen till, och länkarna i dem, dit de ska', async () => {
  const body = 'epost=ny%40exempel.org';
  const headers = [
    'Sec-Fetch-Site: same-origin',
    'Content-Type: application/x-www-form-urlencoded',
    'Connection: close',
  ];
  const forged = ['X-Forwarded-Host: ond.exempel', 'X-Forwarded-Proto: javascript', 'Forwarded: host=ond.exempel'];
  for (const host of hosts) {
    services.limiter = createLimiter();
    mails.length = 0;
    const lines = [
      'POST /api/nyhetsbrev HTTP/1.1',
      `Host: ${host}`,
      `Content-Length: ${body.length}`,
      ...headers,
      ...forged,
    ];
    const heard = await speak(lines, body);
    assert.match(heard, /^HTTP\/1\.1 (303|400) /, host);
    assert.doesNotMatch(heard, /ond\.exempel|<script>\r|\/etc/, host);
    for (const mail of mails) {
      const links = mail.text.match(/https?:\S+/g) ?? [];
      assert.ok(
        links.length >= 3 && links.every((link) => new URL(link).origin === services.views['/kontakt/']?.site.origin),
      );
    }
  }
});

test('en hel adress i första raden, eller en annans, är ingen väg in', async () => {
  for (const target of [
    'http://ond.exempel/api/annat',
    '//ond.exempel/api/annat',
    '/api/../../etc/passwd',
    '*',
    '/api/kontakt/..',
  ])
    assert.match(
      await speak([`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close']),
      /^HTTP\/1\.1 (400|404) /,
    );
});

test('metoder som ingen sida har får 400 eller 405, med skyddsrubriker, och servern lever', async () => {
  for (const method of ['TRACE', 'TRACK', 'PUT', 'SEARCH', 'M-SEARCH', 'PURGE']) {
    const heard = await speak([`${method} /api/kontakt HTTP/1.1`, 'Host: localhost', 'Connection: close']);
    assert.match(heard, /^HTTP\/1\.1 (400|405) /, method);
    if (!heard.includes('400 Bad Request\r\nConnection'))
      assert.ok(heard.toLowerCase().includes('x-frame-options: deny'), `${method} ${heard}`);
  }
  assert.match(await speak(['GET /api/kontakt HTTP/1.1', 'Host: localhost', 'Connection: close']), /^HTTP\/1\.1 303 /);
});

test('en kropp som aldrig blir färdig väntar ingen på, och det som kom står kvar', async () => {
  const stage = setStage();
  stage.services.maxWait = 30;
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('meddelande=H%C3%A4r')),
  });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };
  const request = new Request(`${site}/api/kontakt`, { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  const answer = await handle(request, stage.services, 'a');
  assert.equal(answer.status, 400);
  assert.equal(readPosted(await answer.text(), '/api/kontakt').meddelande, 'Här');
});

test('ett bevis gäller på varje instans, och inte ett annat bygges', async () => {
  const [here, there, elsewhere] = [setStage(), setStage(), setStage()];
  elsewhere.services.settings.secret = 'en helt annan nyckel, lika lång som den här';
  const request = await sendable();
  for (const [stage, status] of [
    [here, 303],
    [there, 303],
    [elsewhere, 422],
  ] as const)
    assert.equal((await handle(request.clone(), stage.services, 'a')).status, status);
  assert.equal(here.mails[0]?.messageId, there.mails[0]?.messageId);
  for (const change of ['bekrafta', 'avsluta'] as const) {
    const token = await proofOf(change);
    assert.equal((await handle(press(change, token), there.services, 'a')).status, 200);
    assert.equal((await handle(press(change, token), elsewhere.services, 'a')).status, 400);
  }
});

test('hundra som trycker på samma länk på en gång är en ändring för var instans', async () => {
  const stage = setStage();
  let calls = 0;
  const add = async () => {
    calls += 1;
    await new Promise((resolve) => setTimeout(resolve, 30));
  };
  stage.services.list = { add, remove: add };
  const token = await proofOf('bekrafta');
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => handle(press('bekrafta', token), stage.services, 'a')),
  );
  assert.ok(answers.every(({ status }) => status === 200));
  // All but those that came when the first was done.
  assert.ok(calls <= 2, `${calls}`);
});

const oneMailbox = [
  address,
  'NY@exempel.org',
  'ny@EXEMPEL.ORG',
  'ny+1@exempel.org',
  'ny+1+2@exempel.org',
  'Ny+@Exempel.org',
  ' ny@exempel.org ',
  'ｎy@exempel.org',
  'ny@exempel.org\u200b',
  'mailto:ny@exempel.org',
  'Någon <ny@exempel.org>',
  'ny@exempel.org.',
  'ny@exempel。org',
];

test('en brevlåda är en, hur adressen än skrivs: tre mejl på ett dygn, och samma svar', async () => {
  const stage = setStage();
  const answers = new Set<string>();
  for (const written of oneMailbox) {
    const answer = await handle(order(written), stage.services, written);
    answers.add(`${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`);
  }
  assert.equal(stage.mails.length, 3);
  assert.equal(answers.size, 1);
});

test('ett dygn av beställningar till en främling blir tre mejl', async () => {
  const stage = setStage();
  for (let turn = 0; turn < 432; turn += 1) {
    await handle(order(address), stage.services, `${turn}`);
    stage.wait(199_000);
  }
  assert.ok(stage.mails.length <= 3, `${stage.mails.length}`);
});

const sameVisitor: [one: string, another: string, same: boolean][] = [
  ['192.0.2.1', '192.0.2.1', true],
  ['192.0.2.1', '192.0.2.2', false],
  ['192.0.2.1', '::ffff:192.0.2.1', true],
  ['192.0.2.1', '::ffff:c000:201', true],
  ['192.0.2.1', '0:0:0:0:0:ffff:c000:0201', true],
  ['::ffff:7f00:1', '::ffff:7f00:2', false],
  ['2001:db8::1', '2001:db8:0:ff::1', true],
  ['2001:db8::1', '2001:0DB8:0000:0000:ffff::', true],
  ['2001:db8::1', '2001:db8:0:100::1', false],
  ['2001:db8::1', '2001:db8:1::1', false],
  ['fe80::1%eth0', 'fe80::2', true],
  ['::', '::1', true],
];

test('vem som är vem: en adress, eller ett hushålls nät', () => {
  for (const [one, another, same] of sameVisitor)
    assert.equal(visitorOf(one) === visitorOf(another), same, `${one} ${another}`);
});

test('en rubrik från proxyn som inte är någon adress räknas inte', () => {
  for (const said of [
    '',
    ' ',
    'okänd',
    '1',
    '0x7f.1',
    '127.1',
    '192.0.2.1:80',
    '192.0.2.1/8',
    '[::1]',
    'a, b',
    '192.0.2.999',
    "' or 1=1",
  ])
    assert.equal(visitorOf('198.51.100.7', { 'x-real-ip': said }, 'X-Real-IP'), '198.51.100.7', said);
});

test('den som nekas för att många skickar har kvar sin text, och behöver bara trycka igen', async () => {
  const stage = setStage({ limit: 1 });
  for (const name of ['kontakt', 'tillganglighet', 'hjalpte', 'nyhetsbrev'] as const) {
    const body = await finalBody(name);
    await handle(post(`/api/${name}`, body), stage.services, name);
    const refused = await handle(post(`/api/${name}`, body), stage.services, name);
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '600');
    const posted = readPosted(await refused.text(), `/api/${name}`);
    assert.ok(Object.values(posted).includes(name === 'nyhetsbrev' ? address : text), name);
    stage.wait(600_000);
    const again = await handle(
      post(`/api/${name}`, new URLSearchParams({ ...posted, steg: 'skicka' }).toString()),
      stage.services,
      name,
    );
    assert.equal(again.status, 303, name);
  }
});

test('fällan ifylld: en fråga till, och den som svarar blir hörd', async () => {
  for (const name of ['kontakt', 'tillganglighet', 'hjalpte', 'nyhetsbrev'] as const) {
    const stage = setStage();
    const send = (values: Record<string, string>) =>
      handle(post(`/api/${name}`, new URLSearchParams(values).toString()), stage.services, 'a');
    const first = Object.fromEntries(new URLSearchParams(await finalBody(name)));
    const asked = await send({ ...first, webbadress: 'https://exempel.org', kontroll: '', steg: '' });
    assert.equal(asked.status, 422);
    const posted = readPosted(await asked.text(), `/api/${name}`);
    // The browser fills it in again, and nobody has answered: asked again. Then somebody does.
    assert.equal((await send({ ...posted, webbadress: 'x' })).status, 422);
    assert.equal((await send({ ...posted, webbadress: 'x', manniska: 'ja', fraga: 'x' })).status, 422);
    const answered = await send({ ...posted, webbadress: 'x', manniska: 'ja' });
    const isDone = answered.status === 303;
    if (!isDone) await send({ ...readPosted(await answered.text(), `/api/${name}`), steg: 'skicka' });
    assert.equal(stage.mails.length, 1, name);
    assert.deepEqual(stage.lines, Array(3).fill(`/api/${name}: fällan ifylld`));
  }
});

test('ingen räkning minns vem som räknas, och ingen går över sin tid', () => {
  const limiter = createLimiter(2);
  assert.deepEqual([limiter.take('a', start), limiter.take('a', start)], [1, 2]);
  limiter.giveBack('a');
  assert.equal(limiter.take('a', start), 2);
  assert.equal(limiter.take('a', start + 600_000), 1);
  for (const key of ['b', 'c']) limiter.take(key, start);
  // The one that was seen longest ago is the one that is forgotten.
  assert.equal(limiter.take('c', start), 2);
  assert.equal(limiter.take('a', start + 600_001), 1);
});
