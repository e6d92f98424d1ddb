import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { editorKinds } from '../../src/editor/config.ts';
import { readFrontMatter, rewritePage, splitPage } from '../../src/editor/edit-front-matter.ts';
import { rewriteJson } from '../../src/editor/edit-json.ts';
import { type Shape, tidy } from '../../src/editor/tidy.ts';
import { madeUp } from '../site/copy.ts';

const shapes = new Map(editorKinds().map(({ name, schema }) => [name, schema as Shape]));
const kindOf = (path: string) =>
  path === '404.md'
    ? 'felsida-frontmatter'
    : /^nyhetsbrev\/\d/.test(path)
      ? 'nyhetsbrev-frontmatter'
      : path.startsWith('aktuellt/')
        ? 'nyhet-frontmatter'
        : 'sida-frontmatter';
const content = `${madeUp}/src/content`;
const pages = listFiles(content).filter((path) => path.endsWith('.md'));

/** What the editor does with a file that is opened and saved. */
function savePage(path: string, change: (data: Record<string, unknown>) => object = (data) => data): string {
  const text = readFileSync(`${content}/${path}`, 'utf8').trim();
  const { front, body } = splitPage(text);
  const data = tidy(change(readFrontMatter(front)), shapes.get(kindOf(path)) ?? {}) as Record<string, unknown>;
  return rewritePage(text, data, body.trim());
}

test('varje sida och nyhet som öppnas och sparas är lika byte för byte', () => {
  assert.ok(pages.length > 25);
  for (const path of pages) assert.equal(savePage(path), readFileSync(`${content}/${path}`, 'utf8'), path);
});

test('varje fil med poster som öppnas och sparas är lika byte för byte', () => {
  for (const [kind, shape] of [...shapes].filter(([name]) => !name.endsWith('-frontmatter'))) {
    const text = readFileSync(`${madeUp}/_data/${kind}.json`, 'utf8');
    assert.equal(rewriteJson(text, tidy(JSON.parse(text), shape)), text, kind);
  }
});

test('bara den rad som ändras i en sida ändras', () => {
  const before = readFileSync(`${content}/for-unga/index.md`, 'utf8');
  const after = savePage('for-unga/index.md', (data) => ({ ...data, reviewed: '2026-12-01' }));
  assert.equal(after, before.replace(/^reviewed: .*$/m, 'reviewed: 2026-12-01'));
});

const page = (front: string, body = 'Text.\n') => `---\n${front}\n---\n${body}`;
const lines =
  'title: En sida # rubriken\n\n# granskad\nreviewed: 2026-11-24\nkeywords: [a,  b]\ntranslation:\n  reviewed: null';
const data = { title: 'En sida', reviewed: '2026-11-24', keywords: ['a', 'b'], translation: { reviewed: null } };

test('anmärkningar, tomrader och citattecken står kvar där inget ändras', () => {
  assert.equal(rewritePage(page(lines), data, 'Text.'), page(lines));
  const changed = rewritePage(page(lines), { ...data, title: 'En annan: sida' }, 'Text.');
  assert.equal(changed, page(lines.replace('En sida # rubriken', '"En annan: sida"')));
});

test('en ny uppgift får sin plats, en borttagen försvinner, en ny text ersätter den gamla', () => {
  const { keywords: _, title, ...rest } = data;
  const added = { title, published: '2025-06', ...rest };
  assert.equal(
    rewritePage(page('title: En sida\nreviewed: 2026-11-24\nkeywords: [a]', '\nText.\n'), added, 'Ny text.'),
    page('title: En sida\npublished: "2025-06"\nreviewed: 2026-11-24\ntranslation:\n  reviewed: null', '\nNy text.\n'),
  );
});

test('en sida som inte fanns skrivs som vi skriver, med listor på en rad', () => {
  const fresh = { title: 'Ny', helplines: ['sos-112', 'bris'], published: '2025' };
  assert.equal(rewritePage('', fresh, 'Text.'), page('title: Ny\nhelplines: [sos-112, bris]\npublished: "2025"'));
});

const json = '[\n  { "id": "a", "n": [1, 2] },\n  {\n    "id": "b"\n  }\n]\n';

test('i en fil med poster ändras bara värdet som ändras', () => {
  assert.equal(rewriteJson(json, [{ id: 'a', n: [1, 3] }, { id: 'b' }]), json.replace('[1, 2]', '[1, 3]'));
  assert.equal(rewriteJson(json, [{ id: 'a', n: [1, 2] }, { id: 'c' }]), json.replace('"b"', '"c"'));
});

test('en ny post först eller sist rör inte de andra, och en borttagen tar inget med sig', () => {
  const [a, b, c] = [{ id: 'a', n: [1, 2] }, { id: 'b' }, { id: 'c' }];
  for (const list of [[c, a, b], [a, b, c], [a], [b], [a, c, b], []]) {
    const after = rewriteJson(json, list);
    assert.deepEqual(JSON.parse(after), list);
    if (list.includes(a)) assert.ok(after.includes('{ "id": "a", "n": [1, 2] }'), after);
  }
});

test('en ny uppgift i en post står där den står i schemat', () => {
  const after = rewriteJson('{\n  "a": 1,\n  "c": 3\n}\n', { a: 1, b: { x: 2 }, c: 3 });
  assert.equal(after, '{\n  "a": 1,\n  "b": {\n    "x": 2\n  },\n  "c": 3\n}\n');
});

test('det ett formulär lämnar tomt skrivs inte, utom där null betyder något', () => {
  const shape = shapes.get('links') ?? {};
  const form = { id: 'x', title: 'X', url: '', summary: '', document: null, checked: '2026-11-24', published: null };
  assert.deepEqual(tidy([form], shape), [{ id: 'x', title: 'X', url: null, published: null, checked: '2026-11-24' }]);
  assert.deepEqual(tidy({ title: 'X', quickExit: false, keywords: [] }, shapes.get('sida-frontmatter') ?? {}), {
    title: 'X',
  });
  const council = { localCouncil: { value: false, publisher: 'X', published: null }, published: null };
  assert.deepEqual((tidy([council], shapes.get('municipalities') ?? {}) as object[])[0], council);
});
