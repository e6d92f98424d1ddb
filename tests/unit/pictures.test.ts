import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSubjects, listSubjects } from '../commands/bilder/kinds.ts';
import { compareShots, findWorst, formatShotTable } from '../commands/bilder/table.ts';
import type { Shot } from '../commands/bilder/take.ts';
import { chooseWidths } from '../commands/bilder/views.ts';

const shot = (given: Partial<Shot>): Shot => ({
  name: 'prov',
  address: '/prov/',
  view: 'ljust',
  width: 390,
  window: 800,
  picture: 'prov.png',
  sideways: 0,
  cut: 0,
  shared: 0,
  number: 700,
  height: 1600,
  header: 100,
  exit: 0.1,
  tail: 300,
  findings: [],
  ...given,
});

test('sämst först: i sidled, avskuret, på varandra, utgången, numret och längden, i den ordningen', () => {
  const faults: Partial<Shot>[] = [
    { height: 2000 },
    { number: 900 },
    { exit: 0.2 },
    { shared: 1 },
    { cut: 1 },
    { sideways: 1 },
    { sideways: 30 },
  ];
  const shots = [shot({}), ...faults.map(shot)];
  assert.deepEqual([...shots].sort(compareShots), [...shots].reverse());
});

test('det mörka som är som det ljusa står en gång bland de sämsta, och papper har inget fönster', () => {
  const light = shot({ sideways: 9 });
  const [dark, other] = [shot({ sideways: 9, view: 'mörkt' }), shot({ sideways: 8, view: 'mörkt', width: 320 })];
  const paper = shot({ view: 'utskrift', number: 5000, height: 9000, shared: 3 });
  assert.deepEqual(findWorst([paper, dark, light, other], 4), [light, other, paper]);
  assert.match(formatShotTable([light, dark]), /390 mörkt/);
});

const addresses = [
  '/',
  '/aktuellt/en-nyhet/',
  '/kommuner/',
  '/kommuner/orter/',
  '/kommuner/mora/',
  '/sok/',
  '/finns-inte/',
];

test('en sida väljs efter sitt slag eller sin adress, och det som fattas på webbplatsen fotograferas inte', () => {
  const listed = listSubjects(addresses).map(({ name, address }) => `${name} ${address}`);
  assert.deepEqual(listed, [
    'start /',
    'kommun /kommuner/mora/',
    'kommuner /kommuner/',
    'orter /kommuner/orter/',
    'nyhet /aktuellt/en-nyhet/',
    'sok /sok/?q=polisen',
    '404 /finns-inte/',
  ]);
  const chosen = chooseSubjects('start,mora', addresses).map(({ address }) => address);
  assert.deepEqual(chosen, ['/', '/kommuner/mora/']);
});

test('en sida och en bredd som inte finns stoppar kommandot, med det som kan vara menat', () => {
  assert.throws(() => chooseSubjects('strat', addresses), {
    name: 'Failure',
    code: 2,
    message: /Sidan "strat" finns inte\. Menade du start\?/,
  });
  assert.throws(() => chooseSubjects('moora', addresses), { name: 'Failure', code: 2, message: /Menade du mora\?/ });
  assert.throws(() => chooseSubjects('xyz', addresses), { name: 'Failure', code: 2, message: /Välj bland start, / });
  assert.throws(() => chooseWidths('320,39O'), { name: 'Failure', code: 2, message: /Bredden "39O" går inte\./ });
  assert.throws(() => chooseWidths('5'), { name: 'Failure', code: 2, message: /från 200 till 3000/ });
  assert.deepEqual(chooseWidths('320,390'), [320, 390]);
});
