import assert from 'node:assert/strict';
import { test } from 'node:test';
import { easyAddress, municipalityAddress, ordinaryAddress } from '../../src/lib/addresses.ts';
import { toTelHref } from '../../src/lib/phone.ts';
import type { Helpline } from '../../src/schemas/helpline.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import { madeUp } from './copy.ts';
import { readMadeUpPages } from './made-up.ts';
import { isTrusted, readPages, readRecords, type SitePage } from './site.ts';

const pages = new Map(readPages().map((page) => [page.address, page]));
const municipalities = readRecords<Municipality[]>('municipalities');

function assertTwins(ordinary: SitePage | undefined, easy: SitePage | undefined, label: string): void {
  assert.equal(ordinary?.$(`main a[href="${easy?.address}"]`).first().text(), 'Läs på lätt svenska', label);
  assert.equal(easy?.$(`main a[href="${ordinary?.address}"]`).first().text(), 'Läs på vanlig svenska', label);
}

/** The record's number and mailbox stand on the page; a number to be trusted stands in the answer too. */
function assertOfRecord(page: SitePage | undefined, { shortName, phone, email, ...rest }: Municipality): void {
  const times = isTrusted({ phone, ...rest }) ? 2 : 1;
  if (phone) assert.equal(page?.$(`main a[href="${toTelHref(phone.value)}"]`).length, times, shortName);
  if (email) assert.equal(page?.$(`main a[href="mailto:${email.value}"]`).length, 1, shortName);
}

test('start och varje kommun finns på lätt svenska, och varje lättläst sida är ett klick från sin vanliga', () => {
  for (const address of ['/', ...municipalities.map(({ shortName }) => municipalityAddress(shortName))])
    assert.ok(pages.has(easyAddress(address)), address);
  for (const [address, easy] of pages) {
    const ordinary = pages.get(ordinaryAddress(address) ?? '');
    if (ordinary) assertTwins(ordinary, easy, address);
  }
});

test('den lättlästa sidan har samma nummer som posterna', () => {
  for (const municipality of municipalities)
    assertOfRecord(pages.get(easyAddress(municipalityAddress(municipality.shortName))), municipality);
});

const { at } = readMadeUpPages();

test('en sida med samma adress under lattlast är den lättlästa av två, och de leder till varandra', () => {
  const twins = ['/', '/orolig-for-ett-barn/', '/utsatt-for-brott/', '/for-unga/', '/kontakt/', '/kommuner/'];
  for (const address of [...twins, '/kommuner/pahittskoping/'])
    assertTwins(at(address), at(easyAddress(address)), address);
  assert.equal(at('/gangsnacket/').$('main a[href^="/lattlast/"]').length, 0);
});

test('varje avsnitt i det som mallarna skriver på lätt svenska börjar med ett tecken', () => {
  for (const address of ['/kommuner/', '/kommuner/pahittskoping/', '/kommuner/drakskar/']) {
    const { $ } = at(easyAddress(address));
    assert.ok($('.flow h2').length > 0, address);
    assert.equal($('.flow h2').length, $('.flow h2 > .sign:first-child').length, address);
  }
});

test('en lättläst kommunsida har kommunens nummer, i svaret när det är säkert, och mejladressen, och tiger om det som fattas', () => {
  for (const municipality of readRecords<Municipality[]>('municipalities', madeUp)) {
    const page = at(easyAddress(municipalityAddress(municipality.shortName)));
    assertOfRecord(page, municipality);
    if (!municipality.email) assert.equal(page.$('main a[href^="mailto:kommun@"]').length, 0, municipality.shortName);
  }
});

// A number and what it counts stay on one line.
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const isEasy = ({ address }: SitePage) => ordinaryAddress(address) !== undefined;
const sites: [name: string, pages: SitePage[], helplines: Helpline[]][] = [
  ['den riktiga', readPages(), readRecords<Helpline[]>('helplines')],
  ['den påhittade', readMadeUpPages().all, readRecords<Helpline[]>('helplines', madeUp)],
];

/** What a number's card says, a line at a time, and what it is called. */
const readCards = ({ $ }: SitePage) =>
  $('.helpline-list li')
    .toArray()
    .map((card) => ({
      href: $(card).find('a').first().attr('href'),
      said: $(card)
        .find('.easy-lines > span')
        .toArray()
        .map((line) => plain($(line).text())),
      paragraphs: $(card).find('p').length,
    }));

for (const [name, all, helplines] of sites) {
  const easyPages = all.filter(isEasy);

  test(`varje nummer på en lättläst sida har sin lätta text, och bara den: ${name}`, () => {
    const cards = easyPages.flatMap((page) => readCards(page).map((card) => ({ ...card, address: page.address })));
    assert.ok(cards.length > 0);
    for (const { href, said, paragraphs, address } of cards) {
      const known = helplines.filter(({ number, easy }) => easy && toTelHref(number) === href);
      assert.ok(
        known.some(({ easy }) => easy?.join('|') === said.join('|')),
        `${address} ${href}: ${said}`,
      );
      assert.equal(paragraphs, 1, `${address} ${href}`);
    }
  });

  test(`ingen lättläst sida har den vanliga texten till ett nummer: ${name}`, () => {
    const texts = helplines.flatMap(({ summary, cost, interpreter, easy = [] }) =>
      [summary, cost, interpreter].filter((text) => text && !easy.includes(text)),
    );
    for (const { address, $ } of easyPages)
      for (const text of texts) assert.ok(!plain($('main').text()).includes(String(text)), `${address}: ${text}`);
  });

  test(`ingen lättläst sida säger hur gammal en uppgift är, och dess tvilling har källorna: ${name}`, () => {
    for (const { address, $ } of easyPages) {
      assert.equal($('main > details').length, 0, address);
      const main = $('main').clone();
      main.find('time').remove();
      assert.doesNotMatch(main.text(), /källa|källor|från (19|20)\d\d|kontrollerad|inget datum/i, address);
      const twin = all.find((page) => page.address === ordinaryAddress(address));
      const numbers = $('.helpline-list li, .fact-list a[href^="tel:"]').length;
      if (twin && twin.address !== '/' && numbers > 0) assert.equal(twin.$('main > details').length, 1, twin.address);
    }
  });
}

test('en skriven rad på lätt svenska är en rad att läsa, men inte mitt i ett ord som betonas, och inte på andra sidor', () => {
  const { $ } = at('/lattlast/utsatt-for-brott/');
  const [first] = $('.flow > p').toArray();
  const lines = $(first).find('> span').toArray();
  assert.deepEqual(
    lines.map((line) => $(line).text()),
    ['Det är inte ditt fel.', 'Du kan få hjälp, och', 'du får ringa.'],
  );
  assert.equal($(first).find('> br').length, 2);
  const ordinary = readMadeUpPages().all.filter(({ address }) => ordinaryAddress(address) === undefined);
  assert.ok(ordinary.every((page) => page.$('.easy-lines').length === 0));
});
