import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easyAddress, municipalityAddress } from '../../src/lib/addresses.ts';
import type { Fact } from '../../src/schemas/fields.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Question } from '../../src/schemas/question.ts';
import type { SharedFact } from '../../src/schemas/shared-fact.ts';
import { madeUp } from './copy.ts';
import { readMadeUpPages } from './made-up.ts';
import { fold, isTrusted, readPages, readRecords } from './site.ts';

const pages = new Map(readPages().map((page) => [page.address, page]));
const sectionOf = (page: ReturnType<typeof pages.get>, id: string) => page?.$(`.answer-list section:has(#${id})`);
/** Where the text itself leads first: in easy Swedish it begins with whom to call in danger. */
const firstLink = (page: ReturnType<typeof pages.get>) => page?.$('.flow a').first().attr('href');
const times = ['Dagtid', 'Kvällar och helger'];
type Page = ReturnType<typeof readMadeUpPages>['all'][number];

/** What the frame after the answers says of a question at each time: what its row has in common with others, and its own. */
function timesOf({ $ }: Pick<Page, '$'>, question: string): Map<string, string> {
  const rows = $('.answer-list__times dl > div').filter((_, row) =>
    $(row)
      .find('dt')
      .toArray()
      .some((term) => fold($(term).text()) === question),
  );
  return new Map(
    rows.toArray().map((row) => {
      const list = $(row).parent();
      const common = list.prev('p').text();
      return [fold(list.prevAll('h4').first().text()), fold(`${common} ${$(row).find('dd').text()}`).trim()];
    }),
  );
}

test('varje kommun svarar på varje fråga med något att göra, ett klick från startsidan', () => {
  const questions = readRecords<Question[]>('questions');
  for (const municipality of readRecords<Municipality[]>('municipalities')) {
    const address = municipalityAddress(municipality.shortName);
    const page = pages.get(address);
    assert.ok((pages.get('/')?.$(`main a[href="${address}"]`).length ?? 0) > 0, `startsidan leder till ${address}`);
    for (const { id, question, always = '', now, otherwise = '' } of questions) {
      const section = sectionOf(page, id);
      assert.equal(fold(section?.find(`h3#${id}`).text()), question, address);
      const leads = (section?.find('a[href]').length ?? 0) > 0;
      assert.ok(leads || (otherwise && fold(section?.text()).includes(otherwise)), `${address}#${id} leder ingenstans`);
      // What to do in danger stands wherever somebody may ask.
      assert.ok(fold(section?.text()).includes(always), `${address}#${id}`);
      assert.equal(firstLink(pages.get(easyAddress(address))), 'tel:112', easyAddress(address));
      assert.equal(fold(section?.find('dl dt').text()), now ? 'Just nu' : '', `${address}#${id}`);
      const told = page ? [...timesOf(page, question).keys()] : [];
      assert.deepEqual(told, now ? times : [], `${address}#${id}`);
    }
  }
});

test('ett svar om hjälp har bara nummer som två källor eller ägaren ger', () => {
  const trusted = new Set(
    readRecords<Helpline[]>('helplines').flatMap(({ number, unconfirmed }) => (unconfirmed ? [] : [number])),
  );
  for (const municipality of readRecords<Municipality[]>('municipalities')) {
    const page = pages.get(municipalityAddress(municipality.shortName));
    for (const element of page?.$('.answer-list a[href^="tel:"]').toArray() ?? []) {
      const number = fold(page?.$(element).text());
      const isOwn = number === municipality.phone?.value;
      assert.ok(isOwn ? isTrusted(municipality) : trusted.has(number), `${municipality.shortName}: ${number}`);
    }
  }
});

test('varje hjälpnummer som ett svar nämner går att ringa med ett tryck', () => {
  const numbers = readRecords<Helpline[]>('helplines').map(({ number }) => number);
  for (const municipality of readRecords<Municipality[]>('municipalities')) {
    const list = pages.get(municipalityAddress(municipality.shortName))?.$('.answer-list').clone();
    list?.find('a[href^="tel:"]').remove();
    const bare = fold(list?.text());
    for (const number of numbers)
      assert.ok(!new RegExp(`(?<![\\d-])${number}(?![\\d-])`).test(bare), `${municipality.shortName}: ${number}`);
  }
});

test('ingen sida visar ett nummer som väntar på att någon ringer', () => {
  for (const { number, unconfirmed } of readRecords<Helpline[]>('helplines'))
    if (unconfirmed)
      for (const [address, { text }] of pages)
        assert.ok(address.startsWith('/admin/') || !fold(text).includes(number), `${address}: ${number}`);
});

// Each kind of answer, in made-up municipalities that have all facts, some and none.
const { at } = readMadeUpPages();
const municipalities = readRecords<Municipality[]>('municipalities', madeUp);
const questions = readRecords<Question[]>('questions', madeUp);
const shared = readRecords<SharedFact[]>('shared', madeUp);
const answers = municipalities.flatMap((municipality) => {
  const page = at(municipalityAddress(municipality.shortName));
  const common = shared.find(({ id, key }) => key === 'onCall' && municipality.shared?.includes(id));
  const onCall: Pick<Fact, 'value'> | undefined = municipality.onCall ?? common;
  return questions.map((question) => {
    const section = sectionOf(page, question.id);
    const line = (when: string) => timesOf(page, question.question).get(when) ?? '';
    const label = `${municipality.shortName}#${question.id}`;
    return { municipality, question, onCall, label, section, text: fold(section?.text()), line };
  });
});

test('de påhittade kommunerna har alla slags svar', () => {
  assert.equal(answers.length, 25);
  assert.equal(new Set(municipalities.map(isTrusted)).size, 2);
  assert.equal(new Set(answers.map(({ onCall }) => onCall?.value)).size, 3);
});

test('dagtid leder till numret där det är säkert, annars till Kontakta kommunen på samma sida', () => {
  for (const { municipality, question, label, line } of answers) {
    const what = question.day?.ask;
    if (!what) continue;
    const { name, phone } = municipality;
    const expected = isTrusted(municipality)
      ? `Ring ${name} på ${phone?.value} och ${what}.`
      : `Kontakta kommunen och ${what}.`;
    assert.ok(line('Dagtid').startsWith(expected), `${label}: ${line('Dagtid')}`);
  }
  for (const municipality of municipalities) {
    const { $ } = at(municipalityAddress(municipality.shortName));
    assert.equal($('h2#kontakta').length, 1);
    const asked = $('.answer-list__times :is(p, dd) a');
    for (const link of asked.toArray().filter((one) => fold($(one).text()) === 'Kontakta kommunen'))
      assert.equal($(link).attr('href'), '#kontakta');
  }
});

test('det som gäller dagtid och på kvällen står i en ram efter svaren, varje besked en gång, och inget bråttom är vikt', () => {
  for (const municipality of municipalities) {
    const { $ } = at(municipalityAddress(municipality.shortName));
    assert.equal($('.answer-list details:has(dl)').length, 1, municipality.shortName);
    for (const list of $('.answer-list__times dl').toArray()) {
      const said = $(list)
        .find('dd')
        .toArray()
        .map((row) => fold($(row).text()));
      assert.equal(new Set(said).size, said.length, `${municipality.shortName}: ${said.join(' | ')}`);
    }
    assert.equal($('.answer-list details dt').filter((_, term) => $(term).text() === 'Just nu').length, 0);
  }
});

test('ett nummer som står i det som sägs om fara upprepas inte på samma rad', () => {
  for (const municipality of municipalities) {
    const { $ } = at(municipalityAddress(municipality.shortName));
    for (const row of $('.answer-list section dd').toArray()) {
      const numbers = $(row)
        .find('[href^="tel:"]')
        .toArray()
        .map((link) => $(link).attr('href'));
      assert.equal(new Set(numbers).size, numbers.length, `${municipality.shortName}: ${$(row).text()}`);
    }
  }
});

test('kvällar och helger säger hur socialjouren nås där det är känt, kommunens egen eller en gemensam, annars vad som gäller ändå', () => {
  for (const { question, onCall, label, line } of answers) {
    if (!question.evening) continue;
    const expected = question.evening.onCall && onCall ? onCall.value : question.evening.text;
    assert.ok(line('Kvällar och helger').startsWith(expected), `${label}: ${line('Kvällar och helger')}`);
  }
});

test('vem som samordnar besvaras med en roll, aldrig med ett löfte eller ett projekt', () => {
  for (const { municipality, question, label, section, text } of answers) {
    if (question.fact !== 'coordinator') continue;
    const { coordinator } = municipality;
    assert.ok(
      text.includes(coordinator ? `fråga efter ${coordinator.value}.` : `${question.ask}.`),
      `${label}: ${text}`,
    );
    assert.equal(section?.find('a.external-link').length, 0, label);
  }
});

test('en fråga om en uppgift visar kommunens egen sida, och säger annars vad man kan göra', () => {
  for (const { municipality, question, label, section, text } of answers) {
    if (!question.fact || question.fact === 'coordinator') continue;
    const own = municipality[question.fact];
    const place = question.now ? section?.parent().find('.answer-list__times') : section;
    assert.equal(place?.find(`a[href="${own?.value}"]`).length, own ? 1 : 0, label);
    if (question.otherwise) assert.equal(text.includes(question.otherwise), !own, label);
  }
});

test('det en fråga säger om fara står på varje kommuns sida, och den lättlästa texten börjar med det', () => {
  for (const { municipality, question, label, text } of answers) {
    if (!question.always) continue;
    assert.ok(text.includes(question.always), label);
    const easy = easyAddress(municipalityAddress(municipality.shortName));
    assert.equal(firstLink(at(easy)), 'tel:112', easy);
  }
});
