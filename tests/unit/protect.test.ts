import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { adviseOnSecrets } from '../../src/commands/build/secrets.ts';
import { findOpenDoors, requiredChecks } from '../../src/commands/skydd/branch-rules.ts';
import { findEditorFaults } from '../../src/commands/skydd/editor-host.ts';
import { workflows } from './workflows/workflow.ts';

const review = {
  required_approving_review_count: 1,
  require_last_push_approval: true,
  dismiss_stale_reviews_on_push: true,
};
const checks = { required_status_checks: requiredChecks.map((context) => ({ context })) };
const shut = [
  { type: 'pull_request', parameters: review },
  { type: 'required_status_checks', parameters: checks },
  { type: 'deletion' },
  { type: 'non_fast_forward' },
];
const doors = (rules: unknown) => findOpenDoors(JSON.stringify(rules));

test('regler som håller lämnar ingen dörr öppen, också i flera omgångar', () => {
  assert.deepEqual(doors(shut), []);
  assert.deepEqual(doors([...shut, { type: 'pull_request', parameters: { required_approving_review_count: 0 } }]), []);
  assert.equal(doors([]).length, 8);
});

const open: [rules: unknown[], says: RegExp][] = [
  [shut.slice(1), /utan en pull request/],
  [
    [{ type: 'pull_request', parameters: { ...review, required_approving_review_count: 0 } }, ...shut.slice(1)],
    /Ingen behöver/,
  ],
  [
    [{ type: 'pull_request', parameters: { ...review, require_last_push_approval: false } }, ...shut.slice(1)],
    /ändrade sist/,
  ],
  [
    [{ type: 'pull_request', parameters: { ...review, dismiss_stale_reviews_on_push: false } }, ...shut.slice(1)],
    /står kvar/,
  ],
  [shut.filter(({ type }) => type !== 'required_status_checks'), /kontrollen Innehåll är röd/],
  [shut.filter(({ type }) => type !== 'deletion'), /går att ta bort/],
  [shut.filter(({ type }) => type !== 'non_fast_forward'), /går att skriva om/],
];
for (const [rules, says] of open)
  test(`en öppen dörr sägs: ${says.source}`, () => {
    assert.ok(
      doors(rules).some((line) => says.test(line)),
      JSON.stringify(doors(rules)),
    );
  });

test('det som inte är GitHubs lista av regler är inget svar', () => {
  for (const text of ['', '{}', '{"message":"Not Found"}', '<html>'])
    assert.throws(() => findOpenDoors(text), SyntaxError, text);
});

test('kontrollerna som krävs heter som jobben i ci.yml', () => {
  const names = Object.values(workflows.get('ci.yml')?.jobs ?? {}).map(({ name }) => name);
  for (const name of requiredChecks) assert.ok(names.includes(name), name);
});

// Public sites by their path's first part, and the editor's own host.
const server = createServer(({ url }, response) => {
  if (url === '/admin/' && mode === 'leads') response.writeHead(301, { location: `${editor}/admin/` }).end();
  else if (url === '/admin/' && mode === 'elsewhere')
    response.writeHead(301, { location: 'https://exempel.org/' }).end();
  else response.writeHead(200).end('redigeraren');
});
let mode: 'shows' | 'leads' | 'elsewhere' = 'shows';
let status = 200;
const other = createServer((_, response) => response.writeHead(status).end());
for (const one of [server, other]) {
  await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
  after(() => one.close());
}
const at = (one: typeof server) => `http://127.0.0.1:${(one.address() as AddressInfo).port}`;
const editor = at(other);

test('redigeraren har ett eget värdnamn: webbplatsen leder dit, och det svarar', async () => {
  const find = () => findEditorFaults(at(server), editor);
  for (const wrong of ['shows', 'elsewhere'] as const) {
    mode = wrong;
    assert.match(String(await find()), /visar redigeraren på webbplatsens eget värdnamn/, wrong);
  }
  mode = 'leads';
  assert.deepEqual(await find(), []);
  status = 500;
  assert.match(String(await find()), /svarar inte \(500\)/);
  assert.match(String(await findEditorFaults(editor, editor)), /ett eget värdnamn/);
});

test('ett bygge hos värden säger till om en hemlighet som syns i det, utan att säga den', () => {
  const set = { FORM_SECRET: 'hemligt', SMTP_PASSWORD: 'ord', SMTP_HOST: 'mejl.exempel.se' };
  const advice = adviseOnSecrets({ ...set, NETLIFY: 'true' }) ?? '';
  assert.match(advice, /^Råd: FORM_SECRET, SMTP_PASSWORD syns i bygget\./);
  assert.doesNotMatch(advice, /hemligt|ord,|mejl\.exempel/);
  assert.equal(adviseOnSecrets(set), undefined);
  assert.equal(adviseOnSecrets({ NETLIFY: 'true', SMTP_HOST: 'mejl.exempel.se' }), undefined);
});

test('det som besökare skriver tas emot inom EU', () => {
  const [, region = ''] = /^ +region: '(\w+)',$/m.exec(readFileSync('src/functions/netlify.ts', 'utf8')) ?? [];
  // The host's names for Frankfurt and Dublin.
  assert.ok(['fra', 'dub'].includes(region), region);
});
