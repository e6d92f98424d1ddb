import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import PostalMime from 'postal-mime';
import { handle } from '../../src/functions/handle.tsx';
import { packMail } from '../../src/functions/mail.ts';
import { addressAttacks } from './attacks/addresses.ts';
import type { Attack } from './attacks/attack.ts';
import { bodyAttacks } from './attacks/bodies.ts';
import { injectionAttacks } from './attacks/injections.ts';
import { mailFaults } from './attacks/mail-faults.ts';
import { originAttacks } from './attacks/origins.ts';
import { tokenAttacks } from './attacks/tokens.ts';
import { recipient, type Stage, secret, setStage } from './forms.ts';

// What anybody may send us, in rows: what is answered, that no mail goes to anybody else, that no text is lost, and that
// nothing of it comes into an address, a cookie or the log.

const tables: [kind: string, attacks: Attack[]][] = [
  ['ursprung', originAttacks],
  ['bevis', tokenAttacks],
  ['inskjutet', injectionAttacks],
  ['kropp', bodyAttacks],
  ['adress och metod', addressAttacks],
];

test('minst trehundra angrepp, och inget två gånger', () => {
  const names = tables.flatMap(([kind, attacks]) => attacks.map(({ name }) => `${kind}: ${name}`));
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.length + mailFaults.length >= 300, `${names.length}`);
});

const known = [recipient, 'ny@exempel.org'];

/** A mail has the receivers that we gave it, and no header that somebody else wrote. */
async function checkMails({ mails, services }: Stage): Promise<void> {
  for (const mail of mails) {
    const { bytes, envelope } = await packMail(mail, services.settings.from);
    assert.equal(envelope.to.length, 1);
    const [to = ''] = envelope.to;
    assert.ok(known.includes(to) || /^a%exempel\.org@exempel\.net$/.test(to), to);
    const { headers, cc, bcc } = await PostalMime.parse(bytes);
    assert.deepEqual([cc ?? [], bcc ?? []], [[], []]);
    for (const { key } of headers)
      assert.match(key, /^(auto-submitted|from|to|subject|message-id|date|mime-version|reply-to|content-|list-)/);
  }
}

const writtenIn = (html: string): string[] => {
  const $ = load(html);
  const fields = $('main form :is(input, textarea)').toArray();
  return fields.map((field) => (field.tagName === 'textarea' ? $(field).text() : ($(field).attr('value') ?? '')));
};

async function checkAnswer(answer: Response, { status, says, keeps, to }: Attack, { lines }: Stage): Promise<void> {
  const html = await answer.text();
  const $ = load(html);
  assert.equal(answer.status, status, $('main').text().slice(0, 500));
  if (says) assert.match($('main').text(), says);
  if (keeps) assert.ok(writtenIn(html).includes(keeps), writtenIn(html).join('|').slice(0, 500));
  const location = answer.headers.get('location') ?? '';
  assert.match(location, /^(|\/(api\/)?[a-z]+\/(tack)?)$/);
  if (to) assert.equal(location, to);
  assert.equal(answer.headers.get('set-cookie'), null);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal($('main :is(script, img, svg[onload], base, iframe)').length, 0);
  assert.ok(
    $('main form')
      .toArray()
      .every((form) => /^\/api\/[a-z/]+(\?bevis=[\w.-]+)?$/.test($(form).attr('action') ?? '')),
  );
  assert.ok(!html.includes(secret));
  for (const line of lines) assert.match(line, /^\/api\/[a-z/]+: (fällan ifylld|mejlserverns? [a-zåäö ]+)$/);
}

for (const [kind, attacks] of tables)
  test(`${kind}: ${attacks.length} angrepp`, async (context) => {
    for (const attack of attacks)
      await context.test(attack.name, async () => {
        const stage = setStage();
        const answer = await handle(await attack.request(), stage.services, 'någon');
        await checkAnswer(answer, attack, stage);
        assert.equal(stage.mails.length, attack.mails ?? 0);
        await checkMails(stage);
      });
  });
