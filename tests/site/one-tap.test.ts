import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handle } from '../../src/functions/handle.tsx';
import { forms } from '../../src/lib/forms.ts';
import { contact, encode, post, readPosted, setStage } from './forms.ts';
import { readPages } from './site.ts';

const { action, thanks, fields } = forms.hjalpte;
const tap = { svar: 'Ja', sida: '/lagen/', steg: 'tryck' };

test('ett tryck under en sida är hela svaret: ett mejl med svaret och sidan, och ett tack', async () => {
  const { services, mails } = setStage();
  const answer = await handle(post(action, encode(tap)), services, 'a');
  assert.equal(answer.headers.get('location'), thanks);
  assert.equal(mails.length, 1);
  assert.match(mails[0]?.text ?? '', /Ja[\s\S]*\/lagen\//);
});

test('formuläret Tyck till skickas utan granskning, men ett brev läses alltid igenom', async () => {
  const { services, mails } = setStage();
  const more = { svar: 'Nej', kommentar: 'Mer vill jag säga' };
  assert.equal((await handle(post(action, encode(more)), services, 'a')).status, 303);
  assert.match(mails.pop()?.text ?? '', /Nej[\s\S]*Mer vill jag säga/);
  const letter = post('/api/kontakt', encode({ ...contact, steg: 'tryck' }));
  assert.equal((await handle(letter, services, 'a')).status, 200);
  assert.equal((await handle(post(action, encode({ ...tap, svar: 'Kanske' })), services, 'a')).status, 422);
  assert.equal(mails.length, 0);
});

test('ett tryck som inte går fram säger det, och går att skicka igen', async () => {
  const { services, lines } = setStage({ fail: 'Ingen kontakt' });
  const answer = await handle(post(action, encode(tap)), services, 'a');
  assert.equal(answer.status, 503);
  assert.equal(readPosted(await answer.text(), action).svar, 'Ja');
  assert.equal(lines.length, 1);
});

test('frågan under en sida ger svar som formuläret tar emot, och namnger sin sida', () => {
  const asked = readPages().filter(({ $ }) => $('.page-feedback').length > 0);
  assert.ok(asked.length > 0);
  const [{ choices = [] } = { choices: [] }] = fields;
  for (const { address, $ } of asked) {
    const form = $('.page-feedback');
    assert.equal(`${form.attr('method')} ${form.attr('action')}`, `post ${action}`, address);
    assert.equal(form.find('[name=sida]').attr('value'), address);
    for (const button of form.find('button').toArray()) assert.ok(choices.includes($(button).attr('value') ?? ''));
    // Where somebody may be watched nothing is sent, and a page with a form asks in its own.
    assert.equal($('body > .quick-exit').length + $('.service-form').length, 0, address);
  }
});

test('två som svarar lika är två, och den som trycker en gång till är en', async () => {
  const { services, mails, wait } = setStage();
  const press = () => handle(post(action, encode(tap)), services, 'a');
  await press();
  await press();
  wait(60_000);
  await press();
  const ids = mails.map(({ messageId }) => messageId);
  assert.equal(ids[0], ids[1]);
  assert.notEqual(ids[0], ids[2]);
});
