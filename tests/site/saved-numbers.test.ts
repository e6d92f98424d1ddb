import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { headersFor, readNetlifyRules } from '../../src/commands/preview/start-preview.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import type { Contact } from '../../src/schemas/contact.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import { readValue, readVCards } from '../vcards.ts';
import { fold, readPages, readRecords, readSiteFile, siteFolder } from './site.ts';

const path = '/kontakt/nummer.vcf';
const cards = readVCards(readSiteFile(path));
const helplines = readRecords<Helpline[]>('helplines');
const contacts = readRecords<Contact[]>('contacts');

test('varje sparat nummer är ett som sidorna har, under samma namn, och inget som väntar på att någon ringer', () => {
  const known = [
    ...helplines.filter(({ unconfirmed }) => !unconfirmed),
    ...contacts.flatMap(({ name, phone }) => (phone ? [{ name, number: phone }] : [])),
  ].map(({ name, number }) => `${name}: ${toTelHref(number).replace('tel:', '')}`);
  assert.ok(cards.length > 1);
  for (const card of cards) {
    const kept = `${readValue(card, 'FN')}: ${readValue(card, 'TEL')}`;
    assert.ok(known.includes(kept), kept);
  }
  assert.equal(new Set(cards.map((card) => readValue(card, 'FN'))).size, cards.length);
});

test('filen skickas som kontaktkort, och exakt en regel säger det', async () => {
  const { headers } = await readNetlifyRules(process.cwd(), siteFolder);
  const rules = headers.filter((rule) => headersFor([rule], path)['Content-Type']);
  assert.equal(rules.length, 1);
  assert.equal(headersFor(headers, path)['Content-Type'], 'text/vcard; charset=utf-8');
});

test('bara sidan Kontakt leder till filen, med typ och storlek, och säger att det sparade syns för andra', () => {
  const leading = readPages().filter(({ html }) => html.includes(path));
  assert.deepEqual(
    leading.map(({ address }) => address),
    ['/kontakt/'],
  );
  const link = leading[0]?.$(`main a[href="${path}"]`);
  const kilobytes = Math.ceil(statSync(siteFolder + path).size / 1000);
  assert.equal(fold(link?.text()), `Spara numren i telefonen (vcf, ${kilobytes} kB)`);
  assert.match(fold(link?.closest('section').text()), /syns för den som tittar i din telefon/);
});
