import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { errorsIn, formatFaults } from '../../src/checks/fault.ts';
import { assertReadable, check, copyProject } from './fixture-project.ts';

const file = 'src/content/lagen/index.md';
const start = 'Lagen gäller alla exempel.';

/** The faults of a page whose first paragraph is another; an English page where `front` says so. */
async function checkParagraph(paragraph: string, front = '') {
  const folder = copyProject();
  const text = readFileSync(join(folder, file), 'utf8');
  writeFileSync(
    join(folder, file),
    text.replace('---\n\n', '---\n').replace(start, paragraph).replace('\n---', `${front}\n---`),
  );
  return check(folder);
}

test('ett tungt ord ger ett råd med plats och ett lättare ord, och stoppar ingenting', async () => {
  const faults = await checkParagraph('Kommunen införskaffar lås i syfte att skydda.\nDen ska Införskaffa fler.');
  assert.equal(
    formatFaults(faults),
    [
      `${file}:6:10  Varning: "införskaffar" är tungt att läsa.  Skriv hellre: köpa, skaffa.`,
      `${file}:6:27  Varning: "i syfte att" är tungt att läsa.  Skriv hellre: för att.`,
      `${file}:7:9  Varning: "Införskaffa" är tungt att läsa.  Skriv hellre: köpa, skaffa.`,
    ].join('\n'),
  );
  assert.deepEqual(errorsIn(faults), []);
  assertReadable(faults);
});

test('ett råd säger varför, där ordet har ett skäl', async () => {
  assert.equal(
    formatFaults(await checkParagraph('Vi vet inte vem som svarar.')),
    `${file}:6:1  Varning: Undvik "Vi vet inte". Läsaren behöver veta vad hen kan göra.  Skriv hellre: vem läsaren kan fråga.`,
  );
});

test('delar av ord, adresser, kod och text på andra språk får inga råd', async () => {
  assert.deepEqual(
    await checkParagraph('Att återinförskaffa [är dyrt](/kontakt/ "införskaffa") och heter `införskaffa`.'),
    [],
  );
  // The page lies in the wrong folder for English, which is no advice.
  const english = await checkParagraph('We införskaffar this.', '\nlang: en');
  assert.deepEqual(
    english.filter(({ severity }) => severity === 'warning'),
    [],
  );
});

test('en mening med 26 ord får ett råd där den börjar, en med 25 inget', async () => {
  const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');
  assert.deepEqual(await checkParagraph(`Kort. ${words(25)}. Kort igen.`), []);
  assert.equal(
    formatFaults(await checkParagraph(`Kort. ${words(26)}. Kort igen.`)),
    `${file}:6:7  Varning: Meningen har 26 ord.  Dela den: högst 25 ord.`,
  );
});

test('nu och ska får stå i en ny nyhet, i citat och länkar i en gammal, och på andra sidor', async () => {
  const folder = copyProject();
  const news = join(folder, 'src/content/aktuellt/ny-rapport.md');
  const text = readFileSync(news, 'utf8');
  writeFileSync(news, text.replace('Rapporten', 'Nu ska du läsa rapporten. Rapporten'));
  assert.deepEqual(await check(folder), []);
  const old = text.replace('2026-10-01', '"2019"');
  const quoted =
    '> Nu börjar det.\n\nDet kallas "ska nu". Läs om [vad du ska göra nu](/kontakt/). Numera skall du tala.';
  writeFileSync(news, `${old}\n${quoted}\n`);
  assert.deepEqual(await check(folder), []);
  assert.deepEqual(await checkParagraph('Nu ska lagen gälla.'), []);
});
