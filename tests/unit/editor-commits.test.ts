import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { type Commit, changesOf, guardCommits } from '../../src/editor/guard/github.client.ts';
import { Refusal } from '../../src/editor/guard/refusal.ts';

// What stands in for GitHub: it notes what reaches it.
const sent: unknown[] = [];
const { fetch } = globalThis;
globalThis.fetch = async (_address, options) => {
  sent.push(options?.body);
  return new Response('{}');
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

const send = (fileChanges: object, address = 'https://api.github.com/graphql') => {
  const query =
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  return globalThis.fetch(address, {
    method: 'POST',
    body: JSON.stringify({ query, variables: { input: { fileChanges } } }),
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
