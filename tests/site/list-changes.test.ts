import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handle } from '../../src/functions/handle.tsx';
import { createMailedList, createRemoteList } from '../../src/functions/list.ts';
import { DeliveryError, type Mail } from '../../src/functions/mail.ts';
import { unsubscribeLink } from '../../src/functions/newsletter.tsx';
import type { Services } from '../../src/functions/services.ts';
import { sign } from '../../src/functions/token.ts';
import { recipient, secret, setStage, site, start } from './forms.ts';

const address = 'ny@exempel.org';
const day = 86_400_000;

// Some instances that share nothing but the secret and the list, as at a host.
function setInstances(count: number, list: Services['list']): { services: Services; wait: (time: number) => void }[] {
  return Array.from({ length: count }, () => {
    const stage = setStage();
    stage.services.list = list;
    return stage;
  });
}

type Change = 'bekrafta' | 'avsluta';

const press = async (purpose: Change, at: number) =>
  new Request(`${site}/api/nyhetsbrev/${purpose}?bevis=${await sign(address, purpose, secret, at, 2 * 365 * 86_400)}`, {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
  });

// Twenty ways to change one's mind: + joins, - leaves.
const orders = [
  '+',
  '+-',
  '+-+',
  '+-+-',
  '++-',
  '+--',
  '-+',
  '--+',
  '-+-',
  '+-++',
  '+-+-+',
  '++--++',
  '+-+-+-',
  '-+-+-+',
  '+++-',
  '---+',
  '+-+--+',
  '+--+--',
  '-',
  '+-+-+-+-+',
];

test('vem som än ändrar sig, på hur många instanser och dagar som helst, står till sist rätt i listan', async () => {
  assert.equal(orders.length, 20);
  for (const count of [1, 2, 3])
    for (const order of orders) {
      const members = new Set<string>();
      const calls: string[] = [];
      const remote = createRemoteList('https://lista.exempel.se/', async (_, init) => {
        calls.push(init?.method ?? '');
        const { email } = JSON.parse(String(init?.body)) as { email: string };
        if (init?.method === 'PUT') members.add(email);
        else members.delete(email);
        return new Response(null, { status: 204 });
      });
      const instances = setInstances(count, remote);
      const step = Math.floor((90 * day) / order.length);
      for (const [index, sign] of [...order].entries()) {
        const { services } = instances[index % count] as (typeof instances)[number];
        const answer = await handle(
          await press(sign === '+' ? 'bekrafta' : 'avsluta', start + index * step),
          services,
          'a',
        );
        assert.match(await answer.text(), sign === '+' ? /Du får nyhetsbrevet/ : /Nyhetsbrevet är avslutat/);
        for (const { wait } of instances) wait(step);
      }
      assert.equal(members.has(address), order.endsWith('+'), `${order} på ${count}`);
      // Each change is made, also where it changes nothing.
      assert.equal(calls.join(''), order.replaceAll('+', 'PUT').replaceAll('-', 'DELETE'));
    }
});

test('den som ändrar sig fortare än listan svarar blir hörd i den ordning som hon tryckte', async () => {
  const done: string[] = [];
  const slow = (what: string) => async () => {
    await new Promise((resolve) => setTimeout(resolve, what === 'in' ? 30 : 5));
    done.push(what);
  };
  const [instance] = setInstances(1, { add: slow('in'), remove: slow('ut') });
  if (!instance) return;
  const requests: Request[] = [];
  for (const purpose of ['bekrafta', 'bekrafta', 'avsluta', 'bekrafta'] as const)
    requests.push(await press(purpose, start));
  const answers = await Promise.all(requests.map((request) => handle(request, instance.services, 'a')));
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200],
  );
  assert.deepEqual(done, ['in', 'ut', 'in']);
  assert.equal(instance.services.inFlight.size, 0);
});

test('tre ändringar som mejlas är tre mejl: inget av dem ser ut som ett av de andra', async () => {
  const mails: Mail[] = [];
  const list = createMailedList(async (mail) => void mails.push(mail), recipient);
  for (const change of [list.add, list.remove, list.add]) await change(address);
  assert.deepEqual(
    mails.map(({ messageId }) => messageId),
    [undefined, undefined, undefined],
  );
});

test('"du får" och "avslutat" sägs bara när listan har svarat att det är så', async () => {
  const faults: [name: string, list: () => Promise<void>, says: RegExp][] = [
    ['nekar', () => Promise.reject(new DeliveryError('x')), /Det gick inte just nu/],
    ['svarar inte', () => Promise.reject(new DeliveryError('x', 'perhaps sent')), /Vi vet inte om det gick/],
    ['går sönder', () => Promise.reject(new TypeError('x')), /Vi vet inte om det gick/],
    ['dröjer', () => new Promise(() => {}), /Vi vet inte om det gick/],
  ];
  for (const [name, act, says] of faults)
    for (const purpose of ['bekrafta', 'avsluta'] as const) {
      const { services, lines } = setStage();
      Object.assign(services, { list: { add: act, remove: act }, maxWait: 20 });
      const answer = await handle(await press(purpose, start), services, 'a');
      const html = await answer.text();
      assert.equal(answer.status, 503, name);
      assert.match(html, says, name);
      assert.doesNotMatch(html, /Du får nyhetsbrevet|är avslutat/, name);
      // And the button is there to be pressed again.
      assert.match(html, new RegExp(`action="/api/nyhetsbrev/${purpose}\\?bevis=`));
      assert.equal(lines.length, 1);
    }
});

test('listans system: vad som säkert inte blev gjort, och vad som kanske blev det', async () => {
  const ends: [end: () => Promise<Response>, outcome: string][] = [
    [async () => new Response(null, { status: 400 }), 'not sent'],
    [async () => new Response(null, { status: 502 }), 'perhaps sent'],
    [() => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })), 'not sent'],
    [() => Promise.reject(new TypeError('fetch failed', { cause: { code: 'ECONNRESET' } })), 'perhaps sent'],
    [() => Promise.reject(new DOMException('', 'TimeoutError')), 'perhaps sent'],
  ];
  for (const [end, outcome] of ends)
    await assert.rejects(
      createRemoteList('https://lista.exempel.se/', end).add(address),
      (error) => error instanceof DeliveryError && error.outcome === outcome,
    );
});

test('länken i ett brev avslutar i två år, och säger inte vem den är till', async () => {
  const { services, wait } = setStage();
  const removed: string[] = [];
  services.list = { add: async () => {}, remove: async (who) => void removed.push(who) };
  const { link } = await unsubscribeLink(address, site, services);
  for (const part of link.split(/[.=]/))
    assert.doesNotMatch(`${part}${Buffer.from(part, 'base64url').toString()}`, /exempel\.org/);
  wait(2 * 365 * day - 1_000);
  assert.equal((await handle(new Request(link, { method: 'POST' }), services, 'a')).status, 200);
  wait(2_000);
  assert.equal((await handle(new Request(link, { method: 'POST' }), services, 'a')).status, 400);
  assert.deepEqual(removed, [address]);
});
