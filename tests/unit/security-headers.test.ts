import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headerRules, type ServedPage } from '../../src/lib/security-headers.ts';

const page = (address: string, integrity = 'sha256-vanlig='): ServedPage => ({ address, integrity });
const policies = (pages: ServedPage[]) =>
  headerRules(pages).flatMap(({ path, headers }) => {
    const [, sources] = /script-src ([^;]*)/.exec(headers['Content-Security-Policy'] ?? '') ?? [];
    return sources ? [`${path} ${sources.replaceAll(/sha256-|[=']/g, '')}`] : [];
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

test('bara sökningen får köra WebAssembly', () => {
  assert.deepEqual(policies([page('/sok/'), page('/sokord/')]), ['/sok/* vanlig wasm-unsafe-eval', '/sokord/* vanlig']);
});
