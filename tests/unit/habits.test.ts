import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Fault, formatFaults } from '../../src/checks/fault.ts';
import { innerAddress, judgeAddress } from '../../src/checks/written/address-rules.ts';
import { isPrivateMail, looksLikePerson } from '../../src/checks/written/persons.ts';
import { assertReadable, check, copyProject } from './fixture-project.ts';
import { rightAddresses, rightTexts } from './habits/right.ts';
import { oddAddresses, oddTexts, wrongAddresses, wrongTexts } from './habits/wrong.ts';

const fileOf = (index: number) => `src/content/prov/text-${index}.md`;

/** What the check says when each text is a page of its own, all in one run. */
async function checkTexts(texts: readonly string[]): Promise<readonly Fault[]> {
  const folder = copyProject();
  mkdirSync(join(folder, 'src/content/prov'), { recursive: true });
  for (const [index, text] of texts.entries()) {
    const description = `Sida nummer ${index} som bara finns för att pröva en text av en redaktör.`;
    const head = `---\ntitle: Provtext nummer ${index}\ndescription: ${description}\nreviewed: 2026-11-24\n---\n`;
    writeFileSync(join(folder, fileOf(index)), `${head}${text}\n`);
  }
  return check(folder);
}

test('minst hundra texter som ser ut som misstag är rätt, och inget sägs om dem', async () => {
  assert.ok(rightTexts.length >= 100, `${rightTexts.length}`);
  assert.equal(formatFaults(await checkTexts(rightTexts)), '');
});

for (const [name, table, severity] of [
  ['som skadar stoppar bygget', wrongTexts, undefined],
  ['att se över får ett råd', oddTexts, 'warning'],
] as const)
  test(`varje text ${name}, med rad och åtgärd`, async () => {
    const faults = await checkTexts(table.map(([text]) => text));
    assertReadable(faults);
    for (const [index, [text, what]] of table.entries()) {
      const own = faults.filter(({ file }) => file === fileOf(index));
      const found = own.find((fault) => what.test(fault.what));
      assert.ok(found && found.line >= 6, `${text}: ${formatFaults(own)}`);
      assert.equal(found.severity, severity, text);
      if (severity)
        assert.ok(
          own.every((fault) => fault.severity === severity),
          `${text}: ${formatFaults(own)}`,
        );
    }
  });

test('adresser döms lika, var de än står', () => {
  for (const address of rightAddresses) assert.equal(judgeAddress(address), undefined, address);
  for (const [table, severity] of [
    [wrongAddresses, undefined],
    [oddAddresses, 'warning'],
  ] as const)
    for (const [address, what] of table) {
      const verdict = judgeAddress(address);
      assert.match(verdict?.what ?? '', what, address);
      assert.equal(verdict?.severity, severity, address);
    }
});

test('adressen inne i en annan plockas fram, hur den än är skriven', () => {
  for (const [address] of wrongAddresses.slice(0, 5))
    assert.equal(innerAddress(address), 'https://polisen.se/', address);
});

test('en funktions e-postadress är ingen persons, med punkt eller utan', () => {
  const functions =
    'info ny.adress e.tjanst e-tjanst social.jour barn.unga kontaktcenter.dalarna falu.kommun trygg.mora';
  for (const name of functions.split(' ')) assert.ok(!looksLikePerson(`${name}@exempel.se`), name);
  for (const name of ['anna.svensson', 'anna-karin.ek', 'svensson.anna', 'a.svensson', 'kurt.lindberg2'])
    assert.ok(looksLikePerson(`${name}@exempel.se`), name);
  assert.ok(isPrivateMail('a@gmail.com') && isPrivateMail('a@hotmail.se') && !isPrivateMail('a@gmail.exempel.se'));
});
