import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easyAddress, municipalityAddress } from '../../src/lib/addresses.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Question } from '../../src/schemas/question.ts';
import { madeUp } from './copy.ts';
import { readMadeUpPages } from './made-up.ts';
import { readPages, readRecords } from './site.ts';

const pages = new Map(readPages().map((page) => [page.address, page]));
const sectionOf = (page: ReturnType<typeof pages.get>, id: string) => page?.$(`.answer-list section:has(#${id})`);

test('varje kommun svarar på varje fråga med ett nummer eller en länk, ett klick från startsidan', () => {
  const questions = readRecords<Question[]>('questions');
  for (const { shortName } of readRecords<Municipality[]>('municipalities')) {
    const address = municipalityAddress(shortName);
    assert.ok((pages.get('/')?.$(`main a[href="${address}"]`).length ?? 0) > 0, `startsidan leder till ${address}`);
    for (const { id, question, safety = '' } of questions) {
      const section = sectionOf(pages.get(address), id);
      assert.equal(section?.find(`h3#${id}`).text().replaceAll('\u00ad', ''), question, address);
      assert.ok((section?.find('a[href]').length ?? 0) > 0, `${address}#${id} leder ingenstans`);
      // What to do in danger stands wherever somebody may ask.
      assert.ok(section?.text().replaceAll('\u00a0', ' ').includes(safety), `${address}#${id}`);
      assert.ok(pages.get(easyAddress(address))?.text.replaceAll('\u00a0', ' ').includes(safety), easyAddress(address));
    }
  }
});

// Each kind of answer, in made-up municipalities that have all facts, some and none.
const { at } = readMadeUpPages();
const fallback = 'Vi har ingen egen uppgift';
const municipalities = readRecords<Municipality[]>('municipalities', madeUp);
const questions = readRecords<Question[]>('questions', madeUp);
const answers = municipalities.flatMap((municipality) => {
  const page = at(municipalityAddress(municipality.shortName));
  return questions.map((question) => {
    const own = question.fact && municipality[question.fact];
    const isLocal = Boolean(own || (question.switchboard && municipality.phone));
    const label = `${municipality.shortName}#${question.id}`;
    return { municipality, question, own, isLocal, label, section: sectionOf(page, question.id) };
  });
});

test('de påhittade kommunerna har svar av båda slagen, och en fråga säger vad man gör vid fara', () => {
  assert.equal(answers.length, 25);
  assert.equal(answers.filter(({ isLocal }) => isLocal).length, 8);
  assert.ok(questions.some(({ safety }) => safety));
});

test('ett svar som inte leder till kommunen säger det, och ett som gör det visar kommunens egen uppgift', () => {
  for (const { municipality, question, own, isLocal, label, section } of answers) {
    const text = section?.text() ?? '';
    assert.equal(text.includes(question.otherwise), !isLocal, label);
    // A national number needs no excuse: it is the right one.
    const isExcused = !isLocal && !question.helplines;
    const excuse = `${fallback} för ${municipality.shortName}. ${question.otherwise}`;
    assert.equal(text.includes(excuse), isExcused, `${label}: ${text}`);
    assert.equal(text.includes(fallback), isExcused, `${label}: ${text}`);
    if (own?.value.startsWith('https:')) assert.equal(section?.find(`a[href="${own.value}"]`).length, 1, label);
    else if (own) assert.ok(text.includes(own.value), label);
    if (question.switchboard && municipality.phone) assert.ok(text.includes(municipality.phone.value), label);
  }
});

test('det en fråga säger om fara står på varje kommuns sida, också på lätt svenska', () => {
  for (const { municipality, question, label, section } of answers) {
    if (!question.safety) continue;
    assert.ok(section?.text().includes(question.safety), label);
    assert.ok(at(easyAddress(municipalityAddress(municipality.shortName))).text.includes(question.safety), label);
  }
});
