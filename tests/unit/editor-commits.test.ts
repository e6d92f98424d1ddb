import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { finishOnDisk, followMoves, keepFile, sendFiles, takeAlong } from '../../src/editor/guard/along.client.ts';
import { type Commit, changesOf, guardCommits } from '../../src/editor/guard/github.client.ts';
import { Refusal } from '../../src/editor/guard/refusal.ts';

// What stands in for GitHub: it notes what reaches it.
const sent: unknown[] = [];
const { fetch } = globalThis;
const head: Record<string, string> = {};
globalThis.fetch = async (_address, options) => {
  const body = String(options?.body);
  sent.push(body);
  // The query names files in the commit that another goes on top of.
  const asked = [...body.matchAll(/(f\d+): object\(expression: \\"[0-9a-f]+:([^"\\]+)\\"\)/g)];
  const repository = Object.fromEntries(asked.map(([, name, path = '']) => [name, { text: head[path] }]));
  return new Response(JSON.stringify({ data: { repository } }));
};
Object.assign(globalThis, { location: { href: 'https://example.org/admin/' } });
after(() => {
  globalThis.fetch = fetch;
});

const judged: Commit[] = [];
guardCommits(async (commit) => {
  judged.push(commit);
  if ([...commit.files.keys()].includes('src/content/lagen/index.md')) throw new Refusal('Nej.', ['Andra länkar hit.']);
});

const branch = { repositoryNameWithOwner: 'en/provplats' };
const send = (fileChanges: object, address = 'https://api.github.com/graphql') => {
  const query =
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  return globalThis.fetch(address, {
    method: 'POST',
    body: JSON.stringify({ query, variables: { input: { branch, expectedHeadOid: 'abc123', fileChanges } } }),
  });
};
const addition = (path: string, text: string) => ({ path, contents: Buffer.from(text).toString('base64') });

test('en ändring till GitHub döms innan den skickas, med varje fil som skrivs och tas bort', async () => {
  await send({
    additions: [addition('_data/events.json', '["å"]'), addition('assets/a.svg', '<svg/>')],
    deletions: [{ path: 'assets/b.jpg' }],
  });
  assert.equal(sent.length, 1);
  assert.deepEqual(
    [...changesOf(judged.at(-1) as Commit)],
    [
      ['assets/b.jpg', undefined],
      ['_data/events.json', '["å"]'],
    ],
  );
});

test('det som nekas når aldrig GitHub: varken det domaren nekar eller det som ligger utanför innehållet', async () => {
  const before = sent.length;
  await assert.rejects(send({ deletions: [{ path: 'src/content/lagen/index.md' }] }), /Andra länkar hit/);
  for (const path of ['README.md', '.github/workflows/ci.yml', 'netlify.toml', 'src/content/../lib/x.ts'])
    await assert.rejects(send({ additions: [addition(path, 'x')] }), /redigeraren skriver bara i/);
  assert.equal(sent.length, before);
});

test('annat som redigeraren hämtar går som förut', async () => {
  const before = judged.length;
  await globalThis.fetch('https://api.github.com/user');
  await send({ additions: [addition('README.md', 'x')] }, 'https://example.org/build/underlag.json');
  assert.equal(judged.length, before);
});

test('en sida som byter adress tar med sig länkarna i samma ändring, av filerna som de är hos GitHub', async () => {
  head['src/content/stod/index.md'] = 'Läs [lagen](/lag/#om), som en kollega nyss lade till.\n';
  head['_data/redirects.json'] = '[]\n';
  takeAlong({
    moves: new Map([['/lag/', { to: '/draklag/' }]]),
    why: 'Sidan har flyttat.',
    paths: ['src/content/stod/index.md', '_data/redirects.json'],
  });
  keepFile('assets/torget.webp', new Uint8Array([1, 2, 3]));
  sendFiles('![Ett torg](/assets/torget.webp)');
  const file = addition('src/content/draklag/index.md', 'Ny.');
  await send({ additions: [file], deletions: [{ path: 'src/content/lag/index.md' }] });
  const commit = JSON.parse(String(sent.at(-1))) as {
    variables: { input: { fileChanges: { additions: (typeof file)[] } } };
  };
  const { additions } = commit.variables.input.fileChanges;
  const written = new Map(additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64')]));
  assert.deepEqual(
    [...written.keys()],
    ['src/content/draklag/index.md', 'src/content/stod/index.md', '_data/redirects.json', 'assets/torget.webp'],
  );
  assert.equal(
    String(written.get('src/content/stod/index.md')),
    'Läs [lagen](/draklag/#om), som en kollega nyss lade till.\n',
  );
  const [redirect] = JSON.parse(String(written.get('_data/redirects.json')));
  assert.deepEqual(redirect, { from: '/lag/', to: '/draklag/', status: 301, why: 'Sidan har flyttat.' });
  assert.deepEqual([...(written.get('assets/torget.webp') ?? [])], [1, 2, 3]);
  // It goes along once.
  await send({ additions: [file] });
  assert.equal(JSON.parse(String(sent.at(-1))).variables.input.fileChanges.additions.length, 1);
});

test('det som redigeraren läste innan en sida flyttade skrivs som om det var läst efter', async () => {
  const move = async (from: string, to: string) => {
    takeAlong({ moves: new Map([[from, { to }]]), why: 'Prov.', paths: [] });
    await finishOnDisk(async () => undefined);
  };
  await move('/a/', '/b/');
  assert.equal(followMoves('x.md', 'Läs [a](/a/#b) och [c](/c/).'), 'Läs [a](/b/#b) och [c](/c/).');
  assert.equal(followMoves('_data/x.json', '{"page":"/a/"}'), '{"page":"/b/"}');
  await move('/b/', '/a/');
  assert.equal(followMoves('x.md', '[a](/a/)'), '[a](/a/)');
  await move('/a/', '/b/');
  assert.equal(followMoves('x.md', '[a](/a/)'), '[a](/b/)');
});

test('har en fil som skulle ändras försvunnit hos GitHub skrivs inget', async () => {
  takeAlong({ moves: new Map([['/a/', { to: '/b/' }]]), why: 'Prov.', paths: ['src/content/stod/index.md'] });
  const before = sent.length;
  delete head['src/content/stod/index.md'];
  await assert.rejects(send({ additions: [addition('src/content/b/index.md', 'x')] }), /finns inte längre/);
  assert.equal(sent.length, before + 1);
});
