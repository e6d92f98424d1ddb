import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNeed, type KnownNeed } from '../../src/search/answer/needs.ts';

const need = (id: string, more: Partial<KnownNeed>): KnownNeed => ({
  id,
  sentence: id,
  words: [],
  numbers: [],
  page: { address: '/', title: 'Start' },
  ...more,
});
const needs = [
  need('liv', {
    words: ['vill inte leva', 'dör'],
    not: ['dör ut'],
    english: { sentence: 'x', words: ['want to die'] },
  }),
  need('vald', { words: ['slår mig', 'nakenbild*'] }),
];
const find = (query: string) => findNeed(query, needs)?.need.id;

test('en fras hittas med upp till två andra ord emellan, i sin ordning', () => {
  assert.equal(find('jag vill inte leva'), 'liv');
  assert.equal(find('jag vill verkligen inte alls leva längre'), 'liv');
  assert.equal(find('min man slår ofta och hårt mig'), undefined);
  assert.equal(find('mig slår man'), undefined);
});

test('av två behov visas det som flest av orden handlar om, men livsfara går alltid först', () => {
  const two = [
    need('liv', { words: ['dör'] }),
    need('radd', { words: ['rädd'] }),
    need('son', { words: ['rädd för min son'] }),
  ];
  const idOf = (query: string) => findNeed(query, two)?.need.id;
  assert.equal(idOf('jag är rädd för min son'), 'son');
  assert.equal(idOf('jag är rädd'), 'radd');
  assert.equal(idOf('rädd för min son som dör'), 'liv');
});

test('prickar, versaler och ändelser efter en stjärna spelar ingen roll, men ett ord är ett helt ord', () => {
  assert.equal(find('MIN PAPPA SLAR MIG'), 'vald');
  assert.equal(find('nakenbilderna sprids'), 'vald');
  assert.equal(find('slår migrän'), undefined);
});

test('en bokstav för mycket eller för lite i ett par spelar ingen roll, utom i ett kort ord', () => {
  assert.equal(find('nakkenbillder'), 'vald');
  assert.equal(find('dörr'), undefined);
});

test('fara för livet går före allt annat', () => {
  assert.equal(find('han slår mig och jag vill inte leva'), 'liv');
});

test('det som bara liknar ett behov är inget, men det som står bredvid räknas', () => {
  assert.equal(find('arten dör ut'), undefined);
  assert.equal(find('arten dör ut och han slår mig'), 'vald');
  assert.equal(find('min vän dör, alla dör'), 'liv');
});

test('en fras på engelska säger att svaret ska vara på engelska', () => {
  assert.deepEqual(findNeed('i want to die', needs)?.lang, 'en');
  assert.deepEqual(findNeed('vill inte leva', needs)?.lang, 'sv');
  assert.equal(findNeed('', needs), undefined);
});

test('den som söker en plan, eller råd till personal, frågar i jobbet; den som skriver om sig själv gör det inte', () => {
  const other = { ...needs[0], id: 'droger', words: ['droger'] } as (typeof needs)[number];
  const idOfTwo = (query: string) => findNeed(query, [...needs, other])?.need.id;
  assert.equal(idOfTwo('droger'), 'droger');
  assert.equal(idOfTwo('länets plan mot droger'), undefined);
  assert.equal(idOfTwo('droger, råd till personal'), undefined);
  assert.equal(idOfTwo('min plan är att sluta med droger'), 'droger');
});

test('det som förnekar ett behov gäller var det än står, men inte mot en fras som säger vad det handlar om', () => {
  const son = [
    need('son', { words: ['min son', 'orolig för min son'], unless: ['fyller'] }),
    need('rymt', { words: ['rymt'] }),
  ];
  const idOf = (query: string) => findNeed(query, [need('liv', {}), ...son])?.need.id;
  assert.equal(idOf('min son'), 'son');
  assert.equal(idOf('fyller snart, min son'), undefined);
  assert.equal(idOf('min son fyller år och har rymt'), 'rymt');
  assert.equal(idOf('orolig för min son som fyller femton'), 'son');
});

test('det som bara räknas ensamt räknas inte bredvid något annat', () => {
  const hot = [need('liv', {}), need('hot', { words: ['hotad'], alone: ['hot', 'hot hjälp'] })];
  const idOf = (query: string) => findNeed(query, hot)?.need.id;
  assert.equal(idOf('hot'), 'hot');
  assert.equal(idOf('Hot hjälp'), 'hot');
  assert.equal(idOf('hot dog'), undefined);
});

test('den som lär sig om något får kort bara för det som handlar om den själv', () => {
  const heder = [need('liv', { words: ['vill dö'] }), need('heder', { words: ['hedersvåld', 'hotar mig'] })];
  const idOf = (query: string) => findNeed(query, heder)?.need.id;
  assert.equal(idOf('hedersvåld'), 'heder');
  for (const query of ['uppsats om hedersvåld', 'bok om hedersvåld', 'plugga till prov om hedersvåld'])
    assert.equal(idOf(query), undefined, query);
  assert.equal(idOf('uppsats om hedersvåld, min bror hotar mig'), 'heder');
  assert.equal(idOf('uppsats och vill dö'), 'liv');
  assert.equal(idOf('en film om mig och hedersvåld'), 'heder');
});
