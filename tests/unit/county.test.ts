import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { makeNew } from '../../src/commands/ny/make-new.ts';
import { neededAddresses } from '../../src/lib/needed-addresses.ts';
import type { Municipality } from '../../src/schemas/municipality.ts';
import type { Site } from '../../src/schemas/site.ts';
import { readRecords } from '../site/site.ts';

const root = process.cwd();
const outside = mkdtempSync(join(tmpdir(), 'lan-'));
after(() => rmSync(outside, { recursive: true, force: true }));

const { county } = readRecords<Site>('site');
const names = [county, ...readRecords<Municipality[]>('municipalities').map(({ shortName }) => shortName)];
const localNames = new RegExp(`(?<!\\p{L})(?:${names.join('|')})s?(?!\\p{L})`, 'u');

async function make(...words: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const around = {
    root,
    from: outside,
    day: '2026-11-24',
    buildDay: '2026-11-24',
    say: (text: string) => said.push(text),
  };
  return { code: await makeNew(['lan', ...words], around), said: said.join('\n') };
}

test('koden nämner inget i ett län: bara innehållet gör det', () => {
  const files = listFiles('src').filter((file) => !file.startsWith('content/') || !file.endsWith('.md'));
  const told = files.flatMap((file) =>
    readFileSync(`src/${file}`, 'utf8')
      .split('\n')
      .flatMap((line, at) => (localNames.test(line) ? [`src/${file}:${at + 1} ${line.trim()}`] : [])),
  );
  assert.deepEqual(told, []);
});

test('ett annat läns mapp har det som gäller överallt, och inget som gäller här', async () => {
  const { code, said } = await make('Storland', 'storland');
  assert.equal(code, 0, said);
  const folder = join(outside, 'storland');
  const files = listFiles(folder);
  for (const file of files.filter((name) => /\.(md|json|txt)$/.test(name)))
    assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), localNames, file);
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, `_data/${name}.json`), 'utf8')) as T;
  assert.equal(read<Site>('site').county, 'Storland');
  assert.deepEqual(read('municipalities'), []);
  for (const name of ['helplines', 'questions', 'languages']) assert.ok(read<unknown[]>(name).length > 0, name);
  for (const address of neededAddresses) {
    const path = join(folder, 'src/content', address);
    assert.ok(
      [`${path}index.md`, path.replace(/\.html$/, '.md'), path.replace(/\/$/, '.md')].some(existsSync),
      address,
    );
  }
});

test('en mapp i projektet, en som inte är tom och ord som fattas rörs inte, och det sägs', async () => {
  const full = join(outside, 'annat');
  await make('Storland', 'annat');
  const before = listFiles(full);
  writeFileSync(join(full, 'eget.txt'), 'kvar');
  for (const [words, saying] of [
    [['Storland', join(root, 'storland')], /ligger i projektet/],
    [['Storland', 'annat'], /är inte tom/],
    [['Storland'], /npm run ny -- lan/],
    [[], /npm run ny -- lan/],
  ] as const) {
    const { code, said } = await make(...words);
    assert.equal(code, 2);
    assert.match(said, saying);
  }
  assert.deepEqual(listFiles(full), [...before, 'eget.txt'].sort());
  assert.ok(!existsSync(join(root, 'storland')));
});
