import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFormat, recordFormat } from '../../src/editor/formats.ts';
import { merge } from '../../src/editor/guard/merge.ts';
import { mayWrite } from '../../src/editor/guard/project.ts';
import { Refusal } from '../../src/editor/guard/refusal.ts';
import { prepare, type SaveContext } from '../../src/editor/guard/save.client.ts';

const base = { title: 'Lagen', tags: ['a', 'b'], body: 'Text.' };

test('två ändringar i olika fält går ihop, och i samma fält blir det en fråga', () => {
  const mine = { ...base, title: 'Lagen i korthet' };
  assert.deepEqual(merge(base, mine, { ...base, body: 'Ny text.' }), {
    value: { title: 'Lagen i korthet', tags: ['a', 'b'], body: 'Ny text.' },
    conflicts: [],
  });
  const theirs = { ...base, title: 'Om lagen' };
  assert.deepEqual(merge(base, mine, theirs).conflicts, [
    { path: ['title'], mine: 'Lagen i korthet', theirs: 'Om lagen' },
  ]);
  assert.deepEqual(merge(base, mine, theirs, 'theirs').value, theirs);
  assert.deepEqual(merge(base, mine, mine).conflicts, []);
});

test('ett fält som en har tagit bort och en annan ändrat är en fråga, annars är det borta', () => {
  const { body: _, ...without } = base;
  assert.deepEqual(merge(base, without, base), { value: without, conflicts: [] });
  assert.equal(merge(base, without, { ...base, body: 'Ny.' }).conflicts.length, 1);
});

const records = (...names: string[]) => names.map((id) => ({ id, name: `Post ${id}` }));

test('poster i en lista känns igen på sitt id: nya, borttagna och ändrade går ihop', () => {
  const before = records('a', 'b', 'c');
  const mine = [...records('a', 'b'), { id: 'c', name: 'Min' }, ...records('min')];
  const theirs = [{ id: 'a', name: 'Deras' }, ...records('deras', 'c')];
  assert.deepEqual(merge(before, mine, theirs), {
    value: [{ id: 'a', name: 'Deras' }, ...records('deras'), { id: 'c', name: 'Min' }, ...records('min')],
    conflicts: [],
  });
});

test('poster utan namn som båda har bytt ut är en fråga, och inget av det försvinner', () => {
  const { conflicts } = merge([{ x: 1 }], [{ x: 2 }], [{ x: 3 }]);
  assert.deepEqual(conflicts, [{ path: [], mine: [{ x: 2 }], theirs: [{ x: 3 }] }]);
  assert.deepEqual(merge([{ x: 1 }], [{ x: 1 }, { x: 2 }], [{ x: 3 }, { x: 1 }]).value, [{ x: 3 }, { x: 1 }, { x: 2 }]);
});

const text = '---\ntitle: Lagen\nowner: Redaktionen # en kommentar\n---\nText.\n';
const format = pageFormat({ type: 'object', properties: { title: {}, owner: {} }, required: ['title'] });
const around = (now: string | undefined, side?: 'mine' | 'theirs'): SaveContext => ({
  readNow: async () => now,
  askSide: async () => side,
});
const saving = (path: string, isNew = false) => ({ path, isNew });

test('det som en kollega skrev på disken finns kvar, byte för byte, och det som jag skrev kommer till', async () => {
  const now = text.replace('Text.', 'Kollegans text.');
  const content = { ...format.read(text), title: 'Lagen i korthet' };
  assert.equal(
    await prepare(saving('a.md'), text.trim(), content, format, around(now)),
    now.replace('Lagen', 'Lagen i korthet'),
  );
  // A second save from the same form goes on from the first.
  assert.equal(
    await prepare(
      saving('a.md'),
      text.trim(),
      { ...content, title: 'Lagen igen' },
      format,
      around(now.replace('Lagen', 'Lagen i korthet')),
    ),
    now.replace('Lagen', 'Lagen igen'),
  );
});

test('om båda har skrivit i samma fält skrivs inget förrän någon har valt', async () => {
  const now = text.replace('Lagen', 'Om lagen');
  const content = { ...format.read(text), title: 'Lagen i korthet' };
  const save = (side?: 'mine' | 'theirs') =>
    prepare(saving(`${side}.md`), text.trim(), content, format, around(now, side));
  await assert.rejects(save(), Refusal);
  assert.match(await save('mine'), /title: Lagen i korthet\n/);
  assert.equal(await save('theirs'), now);
});

test('en ny sida skriver aldrig över en fil, och en borttagen fil kommer inte tillbaka av sig själv', async () => {
  const content = format.read(text);
  await assert.rejects(prepare(saving('b.md', true), '', content, format, around('---\n---\n')), /finns redan/);
  await assert.rejects(prepare(saving('b.md'), text.trim(), content, format, around(undefined)), /finns inte längre/);
  assert.equal(
    await prepare(saving('b.md', true), '', content, format, around(undefined)),
    '---\ntitle: Lagen\nowner: Redaktionen\n---\nText.\n',
  );
});

test('poster skrivs in i filen som den är nu', async () => {
  const list = recordFormat({ type: 'array', items: { type: 'object', properties: { id: {}, name: {} } } });
  const before = JSON.stringify(records('a', 'b'), null, 2);
  const now = `${before.replace('Post a', 'Kollegans')}\n`;
  const content = { items: [...records('a'), { id: 'b', name: 'Min' }] };
  assert.equal(
    await prepare(saving('_data/x.json'), before, content, list, around(now)),
    now.replace('Post b', 'Min').trim(),
  );
});

test('redigeraren får bara skriva innehåll, poster och filer', () => {
  for (const path of ['src/content/lagen/index.md', '_data/events.json', 'assets/bilder/torget.webp'])
    assert.ok(mayWrite(path), path);
  for (const path of [
    'README.md',
    'src/lib/x.ts',
    '_data',
    'src/content/../lib/x.ts',
    '.github/x',
    'assets2/x',
    '_data/',
    'src/content/./x',
  ])
    assert.ok(!mayWrite(path), path);
});
