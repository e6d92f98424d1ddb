import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor } from '../../src/commands/preview/server.ts';
import { editorPolicy } from '../../src/lib/policies.ts';
import { headerRules, type ServedPage } from '../../src/lib/security-headers.ts';

const page = (address: string, integrity = 'sha256-vanlig='): ServedPage => ({ address, integrity });
// The browser editor's two rules are the same in every site.
const policies = (pages: ServedPage[]) =>
  headerRules(pages).flatMap(({ path, headers }) => {
    const [, sources] = /script-src ([^;]*)/.exec(headers['Content-Security-Policy'] ?? '') ?? [];
    return sources && sources !== "'self'" ? [`${path} ${sources.replaceAll(/sha256-|[=']/g, '')}`] : [];
  });

test('en mapp vars sidor hämtar samma skript har en regel', () => {
  assert.deepEqual(policies([page('/lagen/'), page('/lagen/mer/'), page('/lagen/mer/och-mer/')]), ['/lagen/* vanlig']);
});

test('en mapp med olika skript har en regel för varje sida, som inte träffar någon annan', () => {
  assert.deepEqual(
    policies([page('/kommuner/'), page('/kommuner/mora/', 'sha256-hjalp='), page('/kommuner/orsa/', 'sha256-hjalp=')]),
    ['/kommuner/ vanlig', '/kommuner/index.html vanlig', '/kommuner/mora/* hjalp', '/kommuner/orsa/* hjalp'],
  );
});

test('regler delas så långt ner som det behövs', () => {
  assert.deepEqual(policies([page('/a/b/'), page('/a/b/c/', 'sha256-hjalp='), page('/a/d/')]), [
    '/a/b/ vanlig',
    '/a/b/index.html vanlig',
    '/a/b/c/* hjalp',
    '/a/d/* vanlig',
  ]);
});

test('startsidan och felsidan har regler för båda sina namn, och ingen regel gäller allt', () => {
  assert.deepEqual(policies([page('/'), page('/404.html')]), [
    '/ vanlig',
    '/index.html vanlig',
    '/404.html vanlig',
    '/404 vanlig',
  ]);
});

test('sidor under redigerarens adress har en vanlig sidas policy, och ingen regel för alla träffar redigeraren', () => {
  const pages = [page('/admin/hjalp/'), page('/admin/granska/')];
  assert.deepEqual(policies(pages), ['/admin/hjalp/* vanlig', '/admin/granska/* vanlig']);
  const own = headerRules(pages).filter(({ headers }) => headers['Content-Security-Policy'] === editorPolicy);
  assert.deepEqual(
    own.map(({ path }) => path),
    ['/admin/', '/admin/index.html'],
  );
});

test('en förhandsvisning göms för sökmotorer, med en rubrik för varje svar', () => {
  const hidden = (preview: boolean) =>
    headerRules([page('/')], [], preview).flatMap(({ path, headers }) => (headers['X-Robots-Tag'] ? [path] : []));
  assert.deepEqual(hidden(true), ['/*']);
  assert.deepEqual(hidden(false), ['/admin/', '/admin/index.html']);
});

const assets = [
  'logga.svg',
  'logga.png',
  'plan.csv',
  'dag.ics',
  'rapport.pdf',
  'RAPPORT.PDF',
  'rapport.pdf.txt',
  'gammal/plan.pdf',
];
const files = ['/kalender.ics', '/aktuellt/atom.xml', ...assets.map((name) => `/assets/${name}`)];
const rules = headerRules([page('/'), page('/lagen/')], files);
const rulesFor = rules.map(({ path, headers }) => ({ for: path, values: headers }));
const policyOf = (path: string) => headersFor(rulesFor, path)['Content-Security-Policy'] ?? '';

test('det som ligger i assets får visas men inte köra något', () => {
  for (const name of assets.filter((other) => !/\.pdf$/i.test(other)))
    assert.equal(policyOf(`/assets/${name}`), "default-src 'none'; style-src 'unsafe-inline'; sandbox", name);
  assert.match(headersFor(rulesFor, '/assets/dag.ics')['Content-Type'] ?? '', /^text\/calendar/);
});

test('en PDF får inte heller köra något, men har ingen sandlåda: då blir fönstret tomt i Safari', () => {
  for (const name of assets.filter((other) => /\.pdf$/i.test(other))) {
    assert.match(policyOf(`/assets/${name}`), /script-src 'none'/, name);
    assert.doesNotMatch(policyOf(`/assets/${name}`), /sandbox|object-src 'none'/, name);
    assert.equal(headersFor(rulesFor, `/assets/${name}`)['X-Content-Type-Options'], 'nosniff');
  }
});

test('inga två regler som träffar samma fil eller sida sätter samma rubrik', () => {
  for (const path of ['/', '/lagen/', ...files]) {
    const hit = rulesFor.filter((rule) => Object.keys(headersFor([rule], path)).length > 0);
    const names = hit.flatMap(({ values }) => Object.keys(values));
    assert.deepEqual([...new Set(names)], names, path);
  }
});
