import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createListServer } from '../../src/functions/list-server.ts';
import { DeliveryError } from '../../src/functions/mail.ts';

interface Call {
  method: string;
  path: string;
  login: string | undefined;
  body: Record<string, unknown> | undefined;
}

// A listmonk that keeps what its documentation says of the calls that are made (docs/docs/content/apis/subscribers.md in
// knadh/listmonk, read on 29 November 2026), and knows no others.
class Listmonk {
  readonly calls: Call[] = [];
  readonly people = new Map<number, { email: string; lists: Map<number, string> }>();
  status = 200;

  readonly ask = ((input: string, init: RequestInit = {}) => {
    const headers = init.headers as Record<string, string>;
    const [, login] = /^Basic (.+)$/.exec(headers.Authorization ?? '') ?? [];
    const call: Call = {
      method: init.method ?? 'GET',
      path: new URL(input).pathname,
      login: login && Buffer.from(login, 'base64').toString(),
      body: init.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : undefined,
    };
    this.calls.push(call);
    const data = this.status === 200 ? this.#answer(call) : undefined;
    const status = data === undefined && this.status === 200 ? 404 : this.status;
    return Promise.resolve(new Response(JSON.stringify({ data }), { status }));
  }) as typeof fetch;

  #answer({ method, path, body = {} }: Call): unknown {
    if (`${method} ${path}` === 'POST /brev/api/subscribers/subscription') return this.#subscribe(body);
    if (`${method} ${path}` === 'PUT /brev/api/subscribers/lists') {
      assert.equal(body.action, 'unsubscribe');
      for (const id of body.ids as number[])
        for (const list of body.target_list_ids as number[]) this.people.get(id)?.lists.set(list, 'unsubscribed');
      return true;
    }
    const [, id] = /^DELETE \/brev\/api\/subscribers\/(\d+)$/.exec(`${method} ${path}`) ?? [];
    return id && this.people.delete(Number(id));
  }

  #subscribe({ email, lists, preconfirm_subscriptions: isConfirmed }: Record<string, unknown>) {
    const known = [...this.people].find(([, person]) => person.email === email)?.[0];
    const id = known ?? this.people.size + 1;
    if (known === undefined) this.people.set(id, { email: String(email), lists: new Map() });
    for (const list of (lists as number[] | undefined) ?? [])
      this.people.get(id)?.lists.set(list, isConfirmed ? 'confirmed' : 'unconfirmed');
    return { subscriber: { id }, created: known === undefined, has_optin: false };
  }
}

const url = 'https://kon%40to:nyc%3Akel@brev.exempel.se/brev/api/lists/3';

test('den som vill ha brevet är med på listan i listmonk, den som avslutar är det inte, i vilken ordning som helst', async () => {
  for (const order of ['+', '+-', '+-+', '++', '+--', '-+', '+-+-', '--+']) {
    const server = new Listmonk();
    const list = createListServer(url, server.ask);
    for (const change of order) await list[change === '+' ? 'add' : 'remove']("o'hara@exempel.org");
    const statuses = [...server.people.values()].map(({ lists }) => lists.get(3));
    assert.deepEqual(statuses, [order.endsWith('+') ? 'confirmed' : 'unsubscribed'], order);
    for (const { login, body } of server.calls) {
      assert.equal(login, 'kon@to:nyc:kel');
      assert.ok(!JSON.stringify(body ?? {}).includes('query'));
    }
  }
});

test('den som avslutar utan att vara med lämnar inget efter sig', async () => {
  const server = new Listmonk();
  await createListServer(url, server.ask).remove('okand@exempel.org');
  assert.equal(server.people.size, 0);
});

test('säger listmonk nej är inget ändrat, och den som frågar får veta det', async () => {
  for (const status of [400, 403, 404, 500, 503]) {
    const server = new Listmonk();
    server.status = status;
    const list = createListServer(url, server.ask);
    await assert.rejects(list.add('a@exempel.org'), DeliveryError, String(status));
    await assert.rejects(list.remove('a@exempel.org'), DeliveryError, String(status));
  }
});

test('en annan lista får PUT och DELETE som förut, med inloggningen i en rubrik och inte i adressen', async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const ask = ((input: string, init?: RequestInit) => {
    asked.push([input, init]);
    return Promise.resolve(new Response('{}'));
  }) as typeof fetch;
  await createListServer('https://a:b@lista.exempel.se/brev?x=1', ask).add('a@exempel.org');
  await createListServer('https://lista.exempel.se/brev', ask).remove('a@exempel.org');
  assert.deepEqual(
    asked.map(([address, { method, headers, body } = {}]) => {
      const { Authorization, 'Content-Type': type } = headers as Record<string, string>;
      return [address, method, Authorization, type, body];
    }),
    [
      ['https://lista.exempel.se/brev?x=1', 'PUT', 'Basic YTpi', 'application/json', '{"email":"a@exempel.org"}'],
      ['https://lista.exempel.se/brev', 'DELETE', undefined, 'application/json', '{"email":"a@exempel.org"}'],
    ],
  );
});
