import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { load } from 'cheerio';
import type { Email } from 'postal-mime';
import { startMailServer } from '../../src/commands/preview/mailbox.ts';
import { handle } from '../../src/functions/handle.tsx';
import { createRemoteList } from '../../src/functions/list.ts';
import { DeliveryError } from '../../src/functions/mail.ts';
import { readSettings, usualLimit } from '../../src/functions/settings.ts';
import { createSend } from '../../src/functions/smtp.ts';
import { sign } from '../../src/functions/token.ts';
import {
  contact,
  encode,
  officePhone,
  order,
  post,
  productionSettings,
  readPosted,
  recipient,
  secret,
  sendable,
  setStage,
  site,
  start,
} from './forms.ts';

const closers: (() => void)[] = [];
after(() => {
  for (const close of closers) close();
});

test('ett brev går hela vägen: granska, skicka, tack, och mejlet läses hos en riktig mejlserver', async () => {
  const mails: Email[] = [];
  const server = await startMailServer((mail) => mails.push(mail));
  closers.push(server.close);
  const { services, wait } = setStage();
  const from = 'webben@exempel.se';
  services.send = createSend({
    smtp: { host: '127.0.0.1', port: server.port, secure: false, requireTls: false },
    from,
  });
  const referer = `${site}/kontakt/?sida=/lagen/`;
  const review = await handle(post('/api/kontakt', encode(contact), { Referer: referer }), services, 'a');
  const $ = load(await review.text());
  const hidden = Object.fromEntries(
    $('form[action="/api/kontakt"] input')
      .map((_, input) => [[$(input).attr('name'), $(input).attr('value')]])
      .get(),
  );
  wait(3_000);
  const sent = await handle(post('/api/kontakt', encode({ ...hidden, steg: 'skicka' })), services, 'a');
  assert.equal(sent.status, 303);
  const thanks = await handle(new Request(site + sent.headers.get('Location')), services, 'a');
  assert.match(await thanks.text(), /<h1>Tack<\/h1>/);
  const [mail] = mails;
  assert.equal(mail?.to?.[0]?.address, recipient);
  assert.equal(mail?.replyTo?.[0]?.address, contact.epost);
  assert.equal(mail?.subject, 'Skriv till oss: En fråga');
  assert.match(mail?.text ?? '', /Hej!\nHur gör man\?[\s\S]*Skickat från sidan\n\/lagen\//);
});

test('samma sak två gånger är samma mejl: ett id, på varje instans, och ett annat för en annan text', async () => {
  const ids: (string | undefined)[] = [];
  const request = await sendable();
  for (const copy of [request.clone(), request, await sendable({ amne: 'En annan' })]) {
    const { services, mails } = setStage();
    assert.equal((await handle(copy, services, 'a')).status, 303);
    ids.push(mails[0]?.messageId);
  }
  assert.match(ids[0] ?? '', /^<[0-9a-f]{32}@exempel\.se>$/);
  assert.equal(ids[0], ids[1]);
  assert.notEqual(ids[0], ids[2]);
});

test('nyhetsbrevet: beställ, bekräfta två gånger, avsluta med ett klick', async () => {
  const { services, mails } = setStage();
  await handle(order('ny@exempel.org'), services, 'a');
  const [mail] = mails;
  assert.equal(mail?.to, 'ny@exempel.org');
  // Who gets it knows at once who writes, and where to ask whether it is true.
  assert.match(mail?.text ?? '', /Påhittsstyrelsen i Sagolands län[\s\S]+\/kontakt\/\n$/);
  const token = /bekrafta\?bevis=(\S+)/.exec(mail?.text ?? '')?.[1];
  const press = () =>
    handle(new Request(`${site}/api/nyhetsbrev/bekrafta?bevis=${token}`, { method: 'POST' }), services, 'a');
  const [first, second] = [await (await press()).text(), await (await press()).text()];
  assert.equal(first, second);
  assert.deepEqual(
    mails.slice(1).map(({ to, subject }) => [to, subject]),
    Array(2).fill([recipient, 'Nyhetsbrevet: Lägg till en prenumerant']),
  );
  assert.equal(mail?.headers?.['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click');
  const link = new URL(/<(.+)>/.exec(mail?.headers?.['List-Unsubscribe'] ?? '')?.[1] ?? '');
  const oneClick = new Request(link, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
  assert.equal((await handle(oneClick, services, 'a')).status, 200);
  assert.equal(mails.at(-1)?.subject, 'Nyhetsbrevet: Ta bort en prenumerant');
});

test('en adress får högst tre mejl på ett dygn, hur den än skrivs, och svaret är detsamma', async () => {
  const { services, mails, wait } = setStage();
  const answers = new Set<string>();
  const ask = async (address: string) => {
    const answer = await handle(order(address), services, `${mails.length}`);
    answers.add(JSON.stringify([answer.status, [...answer.headers], await answer.text()]));
  };
  for (const address of ['ny@exempel.org', 'NY@exempel.org', 'ny+a@exempel.org', 'ny+b@Exempel.org', 'ny@exempel.org'])
    await ask(address);
  assert.equal(mails.length, 3);
  wait(23 * 3_600_000);
  await ask('ny@exempel.org');
  assert.equal(mails.length, 3);
  wait(3_600_000);
  await ask('ny@exempel.org');
  assert.equal(mails.length, 4);
  assert.equal(answers.size, 1);
});

test('två som trycker samtidigt delar ett mejl och ett svar, också när det inte går', async () => {
  const { services, mails } = setStage();
  const { send } = services;
  services.send = async (mail) => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await send(mail);
  };
  const pairs = async (request: Request) =>
    (await Promise.all([request.clone(), request].map((copy) => handle(copy, services, 'a')))).map(
      ({ status }) => status,
    );
  assert.deepEqual(await pairs(await sendable()), [303, 303]);
  assert.deepEqual(await pairs(order('ny@exempel.org')), [303, 303]);
  assert.equal(mails.length, 2);
  services.send = () => Promise.reject(new DeliveryError('nere'));
  assert.deepEqual(await pairs(await sendable({ amne: 'En annan' })), [503, 503]);
});

test('en beställning som inte gick fram räknas inte: den som försöker igen får mejlet', async () => {
  const { services, mails } = setStage();
  const { send } = services;
  services.send = () => Promise.reject(new DeliveryError('nere'));
  for (let turn = 0; turn < 5; turn += 1)
    assert.equal((await handle(order('ny@exempel.org'), services, 'a')).status, 503);
  services.send = send;
  assert.equal((await handle(order('ny@exempel.org'), services, 'a')).status, 303);
  assert.equal(mails.length, 1);
});

const step = async (purpose: 'bekrafta' | 'avsluta', address: string, at = start) => {
  const token = await sign(address, purpose, secret, at, 86_400);
  return new Request(`${site}/api/nyhetsbrev/${purpose}?bevis=${token}`, { method: 'POST' });
};

test('den som ångrar sig, och ångrar sig igen, blir hörd varje gång', async () => {
  const { services } = setStage();
  const calls: string[] = [];
  services.list = { add: async () => void calls.push('in'), remove: async () => void calls.push('ut') };
  for (const purpose of ['bekrafta', 'avsluta', 'bekrafta', 'avsluta', 'avsluta'] as const)
    assert.equal((await handle(await step(purpose, 'ny@exempel.org'), services, 'a')).status, 200);
  assert.deepEqual(calls, ['in', 'ut', 'in', 'ut', 'ut']);
});

test('ett mejlprograms servrar får avsluta åt många, men inte gissa', async () => {
  const { services, mails } = setStage({ limit: 2 });
  for (let one = 0; one < 6; one += 1)
    assert.equal((await handle(await step('avsluta', `${one}@exempel.org`), services, 'a')).status, 200);
  assert.equal(mails.length, 6);
  const guess = () => new Request(`${site}/api/nyhetsbrev/avsluta?bevis=gissning`, { method: 'POST' });
  const answers = [];
  for (let turn = 0; turn < 3; turn += 1) answers.push((await handle(guess(), services, 'a')).status);
  assert.deepEqual(answers, [400, 400, 429]);
});

test('bakom en mellanhand som tar hand om krypteringen duger webbplatsens egen adress som ursprung', async () => {
  const { services } = setStage();
  const ours = services.views['/kontakt/']?.site.origin ?? '';
  const from = (origin: string) => {
    const request = new Request('http://inne.exempel/api/kontakt', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: origin },
      body: encode(contact),
    });
    return handle(request, services, 'a');
  };
  assert.equal((await from(ours)).status, 200);
  assert.equal((await from('https://annan.exempel')).status, 403);
});

test('den som skickar för många gånger får vänta, med texten kvar, och ingen annan', async () => {
  const { services, mails, wait } = setStage({ limit: 2 });
  const send = async (who: string) => handle(await sendable({ amne: `${who}${mails.length}` }), services, who);
  assert.deepEqual([(await send('a')).status, (await send('a')).status], [303, 303]);
  const third = await send('a');
  assert.equal(third.status, 429);
  const html = await third.text();
  assert.match(html, new RegExp(`Vänta tio minuter.+${officePhone}`, 's'));
  // One press is enough, once the time has passed.
  assert.equal(readPosted(html, '/api/kontakt').meddelande, contact.meddelande);
  assert.equal((await send('b')).status, 303);
  wait(600_000);
  assert.equal((await send('a')).status, 303);
});

test('listan hos ett annat system får adressen, och ett fel där blir ett fel hos oss', async () => {
  const calls: [string, string][] = [];
  const list = createRemoteList('https://lista.exempel.se/', async (_, init) => {
    calls.push([init?.method ?? '', String(init?.body)]);
    return new Response(null, { status: calls.length > 1 ? 500 : 204 });
  });
  await list.add('ny@exempel.org');
  await assert.rejects(list.remove('ny@exempel.org'), /listans system/);
  assert.deepEqual(calls, [
    ['PUT', '{"email":"ny@exempel.org"}'],
    ['DELETE', '{"email":"ny@exempel.org"}'],
  ]);
});

test('trettio bakom en adress beställer nyhetsbrevet, och alla trettio får sitt mejl, utan att vänta', async () => {
  const { services, mails, pauses } = setStage({ limit: usualLimit });
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, one) => handle(order(`elev${one}@exempel.org`), services, 'skolan')),
  );
  assert.ok(answers.every(({ status }) => status === 303));
  assert.equal(new Set(mails.map(({ to }) => String(to))).size, 30);
  assert.deepEqual(pauses, []);
});

test('den som skickar många saktas ner innan någon nekas', async () => {
  const { services, pauses } = setStage({ limit: 10 });
  const statuses: number[] = [];
  for (let one = 0; one < 11; one += 1)
    statuses.push((await handle(order(`${one}@exempel.org`), services, 'a')).status);
  assert.deepEqual(statuses, [...Array(10).fill(303), 429]);
  assert.deepEqual(
    pauses,
    [...pauses].sort((a, b) => a - b),
  );
  assert.equal(pauses.length, 5);
});

test('tiotusen andra nät gör ingen fri från sin räkning', async () => {
  const { services } = setStage({ limit: 1 });
  const send = async (who: string) => (await handle(order(`${who.length}@exempel.org`), services, who)).status;
  assert.equal(await send('a'), 303);
  for (let net = 0; net < 9_990; net += 1) services.limiter.take(`skickar ${net}`, start);
  assert.equal(await send('a'), 429);
  for (let net = 0; net < 9_999; net += 1) services.limiter.take(`skickar x${net}`, start);
  assert.equal(await send('a'), 429);
});

test('i drift krävs mejlserver, inloggning, avsändare, mottagare och en lång nyckel', () => {
  assert.equal(readSettings(productionSettings).smtp?.requireTls, true);
  assert.equal(readSettings({ ...productionSettings, SMTP_PORT: '465' }).smtp?.secure, true);
  for (const name of Object.keys(productionSettings))
    assert.throws(() => readSettings({ ...productionSettings, [name]: '' }), new RegExp(name));
  assert.throws(() => readSettings({ ...productionSettings, FORM_SECRET: 'kort' }), /FORM_SECRET/);
});

test('en värd utan inställningar visar texten, säger 503 och skriver i loggen vad som fattas', async (t) => {
  const logged = t.mock.method(console, 'error', () => {});
  Object.assign(globalThis, { FORM_VIEWS: setStage().services.views });
  const { default: answer } = await import('../../src/functions/netlify.ts');
  const review = await answer(post('/api/kontakt', encode(contact)), { ip: '192.0.2.1' });
  assert.equal(review.status, 200);
  const values = load(await review.text())('form[action="/api/kontakt"]').serializeArray();
  // The clock of the functions on a host is the host's: the proof is as old as it has to be.
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + 5_000 });
  const body = encode({ ...Object.fromEntries(values.map(({ name, value }) => [name, value])), steg: 'skicka' });
  const sent = await answer(post('/api/kontakt', body), { ip: '192.0.2.1' });
  assert.equal(sent.status, 503);
  assert.match(await sent.text(), new RegExp(`Hur gör man\\?[\\s\\S]+${officePhone}`));
  assert.match(
    String(logged.mock.calls[0]?.arguments[0]),
    /^Inställningar att rätta: SMTP_HOST fattas; .+FORM_SECRET fattas$/,
  );
});
