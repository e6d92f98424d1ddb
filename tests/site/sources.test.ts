import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ordinaryAddress } from '../../src/lib/addresses.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import type { Contact } from '../../src/schemas/contact.ts';
import { readPages, readRecords } from './site.ts';

const pages = readPages().filter(({ address }) => !address.startsWith('/admin/'));
const own = readRecords<Contact[]>('contacts').flatMap(({ phone }) => (phone ? [toTelHref(phone)] : []));
const isMunicipality = (address: string) => /^\/kommuner\/.+/.test(address);

test('en sida med nummer till andra, eller en kommuns uppgifter, har sina källor en gång, hopfällda', () => {
  // The start page has a weight to keep, and goes without. An easy-read page has its sources on its twin.
  const others = pages.filter(({ address }) => address !== '/' && ordinaryAddress(address) === undefined);
  for (const { address, html, $ } of others) {
    // What only stands there without scripts is text to the parser.
    const numbers = [...html.matchAll(/href="(tel:[^"]+)"/g)].filter(([, href = '']) => !own.includes(href));
    const folded = $('main > details');
    assert.equal(folded.length, numbers.length > 0 || isMunicipality(address) ? 1 : 0, address);
    assert.equal(folded.attr('open'), undefined, address);
  }
});

test('ingen sida har någon annan anteckning om hur gammal en uppgift är', () => {
  for (const { address, $, text } of pages) {
    const rest = text.replace($('main > details').text(), '');
    assert.doesNotMatch(rest, /uppgift(en|erna)? (är )?från \d{4}|inget datum|(kontrollerad|läst) (den )?\d/i, address);
  }
});
