import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { easyAddress, municipalityAddress } from '../../src/lib/addresses.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Question } from '../../src/schemas/question.ts';
import { readPages } from './site.ts';

const read = <Item>(name: string) => JSON.parse(readFileSync(`_data/${name}.json`, 'utf8')) as Item[];
const municipalities = read<Municipality>('municipalities');
const questions = read<Question>('questions');
const pages = new Map(readPages().map((page) => [page.address, page]));
const fallback = 'Vi har ingen egen uppgift';

test('varje kommun svarar på varje fråga med ett nummer eller en länk, ett klick från startsidan', () => {
  assert.equal(municipalities.length, 15);
  assert.equal(questions.length, 10);
  let [local, general] = [0, 0];
  for (const { shortName } of municipalities) {
    const address = municipalityAddress(shortName);
    assert.ok((pages.get('/')?.$(`main a[href="${address}"]`).length ?? 0) > 0, `startsidan leder till ${address}`);
    for (const { id, question, otherwise, helplines } of questions) {
      const section = pages.get(address)?.$(`.answer-list section:has(#${id})`);
      assert.equal(section?.find(`h3#${id}`).text(), question, address);
      assert.ok((section?.find('a[href]').length ?? 0) > 0, `${address}#${id} leder ingenstans`);
      const text = section?.text() ?? '';
      const isGeneral = text.includes(otherwise);
      // A national number needs no excuse: it is the right one.
      const isExcused = isGeneral && !helplines;
      assert.equal(text.includes(`${fallback} för ${shortName}. ${otherwise}`), isExcused, `${address}#${id}: ${text}`);
      assert.equal(text.includes(fallback), isExcused, `${address}#${id}: ${text}`);
      if (isGeneral) general += 1;
      else local += 1;
    }
  }
  console.log(`${local + general} svar: ${local} är kommunens egna, ${general} gäller i länet eller landet`);
  assert.equal(local + general, 150);
});

test('ett svar som inte leder till kommunen säger det, och ett som gör det visar kommunens egen uppgift', () => {
  for (const municipality of municipalities) {
    const page = pages.get(municipalityAddress(municipality.shortName));
    for (const { id, fact, switchboard, otherwise } of questions) {
      const section = page?.$(`.answer-list section:has(#${id})`);
      const own = fact && municipality[fact];
      const isLocal = Boolean(own || (switchboard && municipality.phone));
      assert.equal(section?.text().includes(otherwise), !isLocal, `${municipality.shortName} ${id}`);
      if (own?.value.startsWith('https:'))
        assert.equal(section?.find(`a[href="${own.value}"]`).length, 1, `${municipality.shortName} ${id}`);
      if (switchboard && municipality.phone) assert.ok(section?.text().includes(municipality.phone.value));
    }
  }
});

test('det en fråga säger om fara står på varje kommuns sida, också på lätt svenska', () => {
  const warned = questions.filter(({ safety }) => safety);
  assert.ok(warned.length > 0, 'ingen fråga säger vad man gör vid fara');
  for (const { shortName } of municipalities) {
    const address = municipalityAddress(shortName);
    for (const { id, safety = '' } of warned) {
      assert.ok(pages.get(address)?.$(`.answer-list section:has(#${id})`).text().includes(safety), `${address}#${id}`);
      assert.ok(pages.get(easyAddress(address))?.$('main').text().includes(safety), easyAddress(address));
    }
  }
});
