import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listChoices } from '../../src/collections/places.ts';
import { municipalityAddress } from '../../src/lib/addresses.ts';
import { findPlaces, type PlaceChoice, toNames } from '../../src/lib/place-names.ts';
import { readProjectRecords, readRecordsOf } from '../records.ts';
import { madeUp } from '../site/copy.ts';
import { places, spellings, strangers } from '../spellings.ts';

const records = readProjectRecords();
const toOwn = (name: string): PlaceChoice => ({
  name,
  href: municipalityAddress(name),
  order: 0,
  names: toNames(name),
});

/** What the finder knows before the list has come, or where it never comes. */
const own = places.map(toOwn);
const all = [...own, ...listChoices(records)];

const nameOf = ({ name }: PlaceChoice) => name;
const find = (written: string) => findPlaces(written, own)[0].map(nameOf);

for (const [what, known] of [
  ['utan orterna', own],
  ['med orterna', all],
] as const) {
  test(`${spellings.length} sätt att skriva namnen leder till rätt kommun, och bara den, ${what}`, () => {
    assert.ok(spellings.length >= 60);
    assert.equal(new Set(spellings.map(([written]) => written)).size, spellings.length);
    assert.deepEqual(new Set(spellings.map(([, name]) => name)), new Set(places));
    for (const [written, name] of spellings) {
      const [found, goal] = findPlaces(written, known);
      assert.deepEqual([found.map(nameOf), goal?.name], [[name], name], written);
    }
  });

  test(`${strangers.length} namn på annat, och nonsens, leder inte till någon kommun, ${what}`, () => {
    assert.ok(strangers.length >= 20);
    for (const written of strangers) assert.deepEqual(findPlaces(written, known)[0].map(nameOf), [], written);
  });
}

test('det som kan vara flera kommuner ger dem alla, i listans ordning', () => {
  assert.deepEqual(find('l'), ['Leksand', 'Ludvika']);
  assert.deepEqual(find('M'), ['Malung-Sälen', 'Mora']);
  assert.deepEqual(find('s'), ['Malung-Sälen', 'Smedjebacken', 'Säter']);
  assert.deepEqual(find('sä'), ['Malung-Sälen', 'Säter']);
});

test('det som inte säger något ger alla kommuner att välja bland, och ingen av dem är given', () => {
  for (const written of ['', '   ', 'kommun', 'i', 'län', '!?']) {
    const [found, goal] = findPlaces(written, all);
    assert.deepEqual([found, goal], [own, undefined], written);
  }
});

test('varje enstaka skrivfel i varje namn ger rätt kommun, om det inte är början på en annan', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyzåäö';
  let count = 0;
  for (const name of places.filter((place) => place.length > 4)) {
    for (let at = 0; at < name.length; at += 1) {
      const [before, after] = [name.slice(0, at), name.slice(at)];
      const swapped = `${before}${after[1] ?? ''}${after[0]}${after.slice(2)}`;
      const wrong = [...letters].flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]);
      for (const written of [before + after.slice(1), swapped, ...wrong]) {
        const isAnother = places.some((other) => other.toLowerCase().startsWith(written.toLowerCase()));
        assert.ok(find(written).includes(name) || isAnother, `${written}: ${find(written)}`);
        count += 1;
      }
    }
  }
  assert.ok(count > 5_000, String(count));
});

const addressOf = (code: string) =>
  municipalityAddress(records.municipalities.find((municipality) => municipality.code === code)?.shortName ?? '');
const namedPlaces = records.localities.flatMap(({ municipality, alsoIn = [], outside, places: list = [] }) =>
  list.flatMap(({ name, otherNames = [], kind }) =>
    [name, ...otherNames].map((called) => ({ called, kind, codes: [municipality, ...alsoIn], outside })),
  ),
);
const codes = records.localities.flatMap(({ municipality, alsoIn = [], outside, postcodes = [] }) =>
  postcodes.map((code) => ({ code, codes: [municipality, ...alsoIn], outside })),
);
const hrefsOf = (found: readonly PlaceChoice[]) => new Set(found.map(({ href }) => href));

test('varje ort leder till sin kommun, hur den än skrivs, eller frågar om en annan ort heter likadant', () => {
  for (const { called, codes: owners, kind } of namedPlaces) {
    const plain = called.normalize('NFD').replace(/\p{M}/gu, '');
    for (const written of [
      called,
      plain,
      `${called} kommun`,
      `i ${called}`,
      `${called}, Dalarna`,
      plain.toUpperCase(),
    ]) {
      const [found, goal] = findPlaces(written, all);
      for (const code of owners) assert.ok(hrefsOf(found).has(addressOf(code)), `${written}: ${found.map(nameOf)}`);
      const isAsked = hrefsOf(found).size > 1;
      assert.ok(isAsked || goal?.href === addressOf(owners[0] ?? ''), `${written}: ${found.map(nameOf)}`);
      // No district is named.
      if (kind === 'stadsdel') assert.ok(!found.some(({ name }) => name.includes(called)), called);
    }
  }
});

test('varje postnummer leder till sin kommun, med och utan mellanslag, och frågar där det hör till två', () => {
  for (const { code, codes: owners, outside } of codes)
    for (const written of [code, code.replace(/^(...)/, '$1 '), `${code}, Orten`]) {
      const [found, goal] = findPlaces(written, all);
      const choices = owners.length + (outside ? 1 : 0);
      assert.equal(found.length, choices, written);
      for (const owner of owners) assert.ok(hrefsOf(found).has(addressOf(owner)), written);
      if (outside) assert.ok(found.at(-1)?.name.startsWith(outside), written);
      assert.equal(goal?.href, choices === 1 ? addressOf(owners[0] ?? '') : undefined, written);
    }
});

test('ett postnummer som ingen vet var det hör hemma, eller som inte är färdigt, ger inget förslag', () => {
  const known = new Set(codes.map(({ code }) => code));
  for (const { code } of codes)
    for (const digit of '0123456789') {
      const other = code.slice(0, 4) + digit;
      if (!known.has(other)) assert.deepEqual(findPlaces(other, all), [[], undefined], other);
      assert.deepEqual(findPlaces(code.slice(0, 4), all)[0], [], code);
    }
});

test('ingen ort i länet tas för en annan: det skrivna namnet går före ett som liknar det', () => {
  for (const { called } of namedPlaces) {
    const [found] = findPlaces(called, all);
    const [whole] = toNames(called.replaceAll(',', ' '));
    const [first = ''] = toNames(called);
    for (const { name, names } of found)
      assert.ok([whole, first].some((one) => names.includes(one)) || name === called, `${called}: ${name}`);
  }
});

// Towns that are one letter from a village of ours.
test('det som nästan är en by hos oss kan vara en stad någon annanstans: då frågar fältet', () => {
  for (const written of ['Borås', 'Linghem', 'Djurö', 'Stöpen', 'Björkö', 'Storvik']) {
    const [found, goal] = findPlaces(written, all);
    assert.equal(goal, undefined, `${written}: ${found.map(nameOf)}`);
  }
});

const madeUpRecords = readRecordsOf(madeUp);
const madeUpAll = [
  ...madeUpRecords.municipalities.map(({ shortName }) => toOwn(shortName)),
  ...listChoices(madeUpRecords),
];
const choose = (written: string) => {
  const [found, goal] = findPlaces(written, madeUpAll);
  return [found.map(nameOf), goal?.name];
};

test('ett val säger orten och kommunen, ett postnummer kommunen, och en stadsdel bara kommunen', () => {
  assert.deepEqual(choose('mossvik'), [['Mossvik, Sagolunda kommun'], 'Mossvik, Sagolunda kommun']);
  assert.deepEqual(choose('990 21'), [['Sagolunda kommun'], 'Sagolunda kommun']);
  assert.deepEqual(choose('Gränd Öst'), [['Påhittsköpings kommun'], 'Påhittsköpings kommun']);
  assert.deepEqual(choose('lyktfjället'), [
    ['Lyktberga fjäll, Påhittsköpings kommun'],
    'Lyktberga fjäll, Påhittsköpings kommun',
  ]);
  assert.deepEqual(choose('tuvnas'), [['Norr Tuvnäs, Påhittsköpings kommun'], 'Norr Tuvnäs, Påhittsköpings kommun']);
});

test('den som skriver hela namnet får inte också dem som bara börjar så', () => {
  assert.deepEqual(choose('Lyktberga')[0], ['Lyktberga, Påhittsköpings kommun']);
  assert.deepEqual(choose('Lykt')[0], ['Lyktberga, Påhittsköpings kommun', 'Lyktberga fjäll, Påhittsköpings kommun']);
  // The town is the municipality's, and is offered as that.
  assert.deepEqual(choose('Påhittsköping'), [['Påhittsköping'], 'Påhittsköping']);
});

test('det som hör till två kommuner, i länet eller utanför, får båda som val', () => {
  assert.deepEqual(choose('99013'), [['Påhittsköpings kommun', 'Ödåsens kommun'], undefined]);
  assert.deepEqual(choose('99022'), [['Sagolunda kommun', 'Utlandia, utanför länet'], undefined]);
  assert.deepEqual(choose('klockhult'), [
    ['Klockhult, Sagolunda kommun', 'Stenmo och Klockhult, Ödåsens kommun'],
    undefined,
  ]);
  assert.deepEqual(choose('gränsmyr'), [['Gränsmyr, Drakskärs kommun', 'Gränsmyr, Ödåsens kommun'], undefined]);
});

test('ett skrivfel i en orts namn ger orten som förslag, och frågar; två fel ger inget', () => {
  assert.deepEqual(choose('mosvik'), [['Mossvik, Sagolunda kommun'], undefined]);
  assert.deepEqual(choose('msosvik'), [['Mossvik, Sagolunda kommun'], undefined]);
  assert.deepEqual(choose('mosvyk'), [[], undefined]);
});
