import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import answerOnNetlify from '../../src/functions/netlify.ts';
import { answerOnNode } from '../../src/functions/node.ts';
import { readSettings } from '../../src/functions/settings.ts';
import { visitorOf } from '../../src/functions/visitor.ts';
import { post, productionSettings, recipient, secret, setStage } from './forms.ts';

const limit = 2;
const guess = '/api/nyhetsbrev/avsluta?bevis=gissning';

async function serve(proxyHeader?: string): Promise<(headers: Record<string, string>) => Promise<number>> {
  const { services } = setStage({ limit });
  if (proxyHeader) services.settings.proxyHeader = proxyHeader;
  const server = createServer((request, response) => void answerOnNode(request, response, services));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return async (headers) => {
    const answer = await fetch(`${origin}${guess}`, { method: 'POST', headers: { Origin: origin, ...headers } });
    await answer.arrayBuffer();
    return answer.status;
  };
}

const forged = ['203.0.113.1', '203.0.113.2', '203.0.113.3'];
const over = [400, 400, 429];

async function statuses(send: Awaited<ReturnType<typeof serve>>, name: string, values: string[]): Promise<number[]> {
  const found: number[] = [];
  for (const value of values) found.push(await send({ [name]: value }));
  return found;
}

test('en besökare som hittar på en ny X-Forwarded-For varje gång får vänta ändå', async () => {
  for (const name of ['X-Forwarded-For', 'X-Real-IP', 'Forwarded', 'X-Nf-Client-Connection-IP'])
    assert.deepEqual(await statuses(await serve(), name, forged), over, name);
});

test('bakom en egen proxy räknas den adress som proxyn skrev, sist, inte den som besökaren skrev', async () => {
  const appended = forged.map((address) => `${address}, 198.51.100.7`);
  assert.deepEqual(await statuses(await serve('X-Forwarded-For'), 'x-forwarded-for', appended), over);
});

test('bakom en egen proxy räknas var och en för sig', async () => {
  assert.deepEqual(await statuses(await serve('X-Real-IP'), 'x-real-ip', forged), [400, 400, 400]);
});

test('på Netlify räknas den adress som värden ger, vad besökaren än hittar på', async () => {
  const given = { SMTP_HOST: 'h', SMTP_USER: 'u', SMTP_PASSWORD: 'p', MAIL_TO: recipient, MAIL_FROM: recipient };
  Object.assign(process.env, given, { FORM_SECRET: secret, FORM_LIMIT: `${limit}` });
  // The build puts them in place of the name.
  Object.assign(globalThis, { FORM_VIEWS: setStage().services.views });
  const send = async (ip: string, forgery: string) => {
    const headers = { 'X-Forwarded-For': forgery, 'X-Nf-Client-Connection-Ip': forgery };
    return (await answerOnNetlify(post(guess, '', headers), { ip })).status;
  };
  const found: number[] = [];
  for (const forgery of forged) found.push(await send('198.51.100.7', forgery));
  assert.deepEqual(found, over);
  assert.equal(await send('198.51.100.8', '198.51.100.7'), 400);
});

test('en adress är en besökare; i IPv6 är det nätet som är besökaren', () => {
  assert.equal(visitorOf('192.0.2.1'), '192.0.2.1');
  assert.equal(visitorOf('::ffff:192.0.2.1'), '192.0.2.1');
  assert.equal(visitorOf('2001:db8:0:1::1'), visitorOf('2001:0DB8::1:aaaa:bbbb:cccc:dddd'));
  assert.equal(visitorOf('2001:db8:0:1::1'), visitorOf('2001:db8:0:ff::1'));
  assert.notEqual(visitorOf('2001:db8:0:1::1'), visitorOf('2001:db8:0:100::1'));
  assert.equal(visitorOf('::ffff:c000:201'), '192.0.2.1');
  assert.notEqual(visitorOf('::ffff:7f00:1'), visitorOf('::ffff:7f00:2'));
  assert.equal(visitorOf('fe80::1%eth0'), visitorOf('fe80::2'));
  assert.equal(visitorOf('192.0.2.1', { 'x-real-ip': 'skräp' }, 'X-Real-IP'), '192.0.2.1');
  assert.equal(visitorOf('192.0.2.1', {}, 'X-Real-IP'), '192.0.2.1');
  assert.equal(visitorOf(undefined), '');
});

test('proxyns rubrik är en inställning', () => {
  assert.equal(readSettings(productionSettings).proxyHeader, undefined);
  assert.equal(readSettings({ ...productionSettings, PROXY_HEADER: 'X-Real-IP' }).proxyHeader, 'X-Real-IP');
});
