import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { movePage } from '../../src/commands/flytta/move.ts';
import { relink } from '../../src/editor/moves/relink.ts';
import { check, copyProject } from './fixture-project.ts';
import { pageText } from './mistakes/mistake.ts';

/** Runs the command in a copy of the small project, in which two more places lead to the page. */
async function move(addresses: [string, string], saves = true, folder = withLinks()) {
  const said: string[] = [];
  const why = 'Prov.';
  const say = (text: string) => said.push(text);
  const code = await movePage(folder, addresses, { why, saves, day: '2026-11-24', say });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { code, folder, said: said.join('\n'), read };
}

const linking = 'src/content/prov/index.md';

function withLinks(): string {
  const folder = copyProject();
  const text = pageText('Provsidan', 'En sida till som bara finns för att länka till den som flyttas i provet.');
  mkdirSync(join(folder, 'src/content/prov'), { recursive: true });
  writeFileSync(
    join(folder, linking),
    `${text}\nLäs [om lagen](/lagen/) och [vad den är](/lagen/ "rubrik"), eller [den där lagen][lag].\n\n[lag]: /lagen/\n`,
  );
  return folder;
}

test('en sida som andra länkar till byter adress, och allt är grönt efteråt', async () => {
  const { code, folder, said, read } = await move(['/lagen/', '/exempellagen/']);
  assert.equal(code, 0, said);
  assert.deepEqual(await check(folder), []);
  assert.ok(!existsSync(join(folder, 'src/content/lagen')));
  assert.ok(read('src/content/exempellagen/index.md').includes('Lagen gäller alla exempel.'));
  assert.equal(read(linking).match(/\/exempellagen\//g)?.length, 3);
  assert.ok(read('_data/navigation.json').includes('"/exempellagen/"'));
  assert.doesNotMatch(read('_data/navigation.json') + read(linking), /\/lagen\//);
  const redirects = JSON.parse(read('_data/redirects.json')) as { from: string; to: string }[];
  assert.deepEqual(
    redirects.map(({ from, to }) => [from, to]),
    [
      ['/lagboken', '/exempellagen/'],
      ['/lagen/', '/exempellagen/'],
    ],
  );
});

test('en sida kan flytta tillbaka: den gamla omdirigeringen tas bort', async () => {
  const { folder } = await move(['/lagen/', '/exempellagen/']);
  const { code, said, read } = await move(['exempellagen', 'lagen'], true, folder);
  assert.equal(code, 0, said);
  assert.deepEqual(await check(folder), []);
  assert.doesNotMatch(read('_data/redirects.json'), /"from": "\/lagen\/"/);
});

test('utan --spara ändras inget, och allt som skulle hända står där', async () => {
  const folder = withLinks();
  const before = readFileSync(join(folder, linking), 'utf8');
  const { said, read } = await move(['/lagen/', '/exempellagen/'], false, folder);
  assert.equal(read(linking), before);
  assert.ok(existsSync(join(folder, 'src/content/lagen/index.md')));
  assert.match(said, /^src\/content\/lagen\/index\.md → src\/content\/exempellagen\/index\.md$/m);
  assert.match(said, /^Länkar som rättas i src\/content\/prov\/index\.md: 3$/m);
  assert.match(said, /^\/lagen\/ leder vidare till \/exempellagen\/ /m);
  assert.match(said, /Inget är ändrat/);
});

test('en fil utan mapp behåller sin form, och länkar i sidan själv följer med', async () => {
  const folder = withLinks();
  const file = join(folder, 'src/content/kontakt.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nLäs [sidan igen](/kontakt/).\n`);
  const { read } = await move(['/kontakt/', '/om/kontakt/'], true, folder);
  assert.match(read('src/content/om/kontakt.md'), /\[sidan igen\]\(\/om\/kontakt\/\)/);
  assert.ok(!existsSync(file));
});

for (const [name, addresses, message] of [
  ['en sida som inte finns', ['/laggen/', '/ny/'], /Ingen Markdownfil har adressen \/laggen\/\. Menade du \/lagen\/\?/],
  ['en dag i kalendern', ['/kalender/exempeldag/', '/ny/'], /Sidor av poster flyttas genom att posten ändras/],
  ['till en sida som finns', ['/lagen/', '/kontakt/'], /Sidan \/kontakt\/ finns redan, i src\/content\/kontakt\.md/],
  ['till en mall', ['/lagen/', '/kommuner/'], /Sidan \/kommuner\/ finns redan/],
  ['till formulärens adress', ['/lagen/', '/api/lagen/'], /upptagen av formulären/],
  ['till en adress med å', ['/lagen/', '/blåljus/'], /"\/blåljus\/" kan inte vara en sidas adress/],
  ['till sig själv', ['/lagen/', 'lagen'], /samma adress två gånger/],
] as const)
  test(`det går inte att flytta ${name}, och då ändras inget`, async () => {
    const folder = withLinks();
    await assert.rejects(() => move([...addresses], true, folder), message);
    assert.deepEqual(await check(folder), []);
  });

test('en sida som koden räknar med flyttas inte', async () => {
  const folder = withLinks();
  mkdirSync(join(folder, 'src/lib'), { recursive: true });
  writeFileSync(join(folder, 'src/lib/forms.ts'), "export const page = '/kontakt/';\n");
  await assert.rejects(() => move(['/kontakt/', '/ny/'], true, folder), /Koden räknar med .* \(src\/lib\/forms\.ts\)/);
});

test('det som någon söker efter följer med till sidan som tar över, om den inte har egna fraser', () => {
  const record = (page: string) => `  {\n    "page": "${page}",\n    "phrases": ["frasen för ${page}"]\n  }`;
  const text = (...pages: string[]) => `[\n${pages.map(record).join(',\n')}\n]\n`;
  const to = (address: string) => new Map([['/a/', { to: address, isOther: true }]]);
  const searches = '_data/searches.json';
  assert.equal(relink(searches, text('/a/', '/b/', '/c/'), to('/b/')), text('/b/', '/c/'));
  assert.equal(
    relink(searches, text('/a/', '/c/'), to('/b/')),
    text('/a/', '/c/').replace('"page": "/a/"', '"page": "/b/"'),
  );
});

test('en länk till en rubrik på en sida som tas bort leder till sidan som tar över, utan rubriken', () => {
  const gone = new Map([['/a/', { to: '/b/', isOther: true }]]);
  assert.equal(relink('x.md', '[a](/a/#rubrik) [b](/a/b/)', gone), '[a](/b/) [b](/a/b/)');
  assert.equal(relink('x.md', '[a](/a/#rubrik)', new Map([['/a/', { to: '/b/' }]])), '[a](/b/#rubrik)');
});
