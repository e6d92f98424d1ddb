import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagePolicy } from '../../src/lib/policies.ts';
import { commonHeaders } from '../../src/lib/security-headers.ts';
import type { ServedResponse } from '../instruments/served-response.ts';
import { rateCsp } from '../instruments/webperf-csp.ts';
import {
  rateCookies,
  rateEnergy,
  rateHeaders,
  rateHsts,
  rateProtection,
  rateReferrer,
} from '../instruments/webperf-headers.ts';

const host = 'site.example';
const hash = "'sha256-abc='";
const strict = [
  `default-src 'none'; script-src ${hash}; style-src 'self'; style-src-attr 'none'; img-src 'self'`,
  "connect-src 'self'; manifest-src 'self'; worker-src 'none'; base-uri 'none'; object-src 'none'",
  "frame-ancestors 'none'; form-action 'self'",
].join('; ');
const csp = (header: string | undefined, meta: string[] = []) => rateCsp('/', host, { header, meta });
const checks = ({ findings }: { findings: { check: string }[] }) => findings.map(({ check }) => check);

// Each figure is what webperf_core's own handle_csp and rate_csp give for just this policy (v2026.7.2, run on it).
// Where the table of ratings says otherwise, its figure stands last: its policies are not given in full.
const policies: [string, string, number][] = [
  ["default-src 'self' ensamt (tabellen: 4,67)", "default-src 'self'", 4.42],
  [
    "default-src 'self' med base-uri, object-src, frame-ancestors och form-action (tabellens 4,67)",
    "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'",
    4.67,
  ],
  [
    'Pagefinds egen (tabellen: 4,59)',
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'",
    4.25,
  ],
  [
    'Pagefinds egen, med de fyra (tabellen: 4,59)',
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
      "base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'",
    4.53,
  ],
  ["sträng, med script-src 'self' (tabellen: 4,90)", strict.replace(hash, "'self'"), 4.84],
  ['hash och wasm (tabellen: 4,93)', strict.replace(hash, `${hash} 'wasm-unsafe-eval'`), 4.89],
  ["sträng, med worker-src 'self'", strict.replace("worker-src 'none'", "worker-src 'self'"), 4.95],
  ['sträng, med report-uri (tabellen: 4,97)', `${strict}; report-uri /csp-report`, 4.96],
  ['sträng', strict, 5],
  ['sträng, med Trusted Types', `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`, 5],
  ['utan skript', strict.replace(hash, "'none'"), 5],
];

test('en policy får samma betyg som av webperf_core', () => {
  for (const [name, policy, rating] of policies) assert.equal(csp(policy).rating, rating, name);
});

test('webbplatsens egen policy får 5,00', () => {
  assert.deepEqual(csp(pagePolicy('sha256-abc=')), { rating: 5, findings: [] });
});

test('varje regel om policyn fäller den som bryter mot den', () => {
  const broken: [string, string | undefined, string[]?][] = [
    ['no-policy', undefined],
    ['wildcard', strict.replace("img-src 'self'", 'img-src https://*')],
    ['wildcard', strict.replace("img-src 'self'", 'img-src https://*.other.example')],
    ['none-not-alone', strict.replace("object-src 'none'", "object-src 'none' 'self'")],
    ['no-hash', strict.replace(hash, "'self'")],
    ['self', strict.replace("worker-src 'none'", "worker-src 'self'")],
    ['nonce', strict.replace(hash, "'nonce-abc'")],
    ['subdomain', strict.replace(hash, `files.${host}`)],
    ['domain', strict.replace("img-src 'self'", 'img-src pictures.example')],
    ['malformed', strict.replace("img-src 'self'", "img-src 'self")],
    ['empty', strict.replace("img-src 'self'", 'img-src nothing')],
    ['deprecated', `${strict}; report-uri /csp-report`],
    ['missing', strict.replace("base-uri 'none'; ", '')],
    ['meta', strict, ["frame-ancestors 'none'"]],
    ...["'unsafe-eval'", "'unsafe-inline'", "'unsafe-hashes'", "'wasm-unsafe-eval'"].map((source): [string, string] => [
      'unsafe',
      strict.replace(hash, `${hash} ${source}`),
    ]),
  ];
  for (const [rule, header, meta] of broken) {
    const result = csp(header, meta);
    assert.ok(result.rating < 5, `${rule}: ${header}`);
    assert.ok(checks(result).includes(`webperf-csp:${rule}`), `${rule}: ${header}`);
  }
});

const lower = Object.fromEntries(Object.entries(commonHeaders).map(([name, value]) => [name.toLowerCase(), value]));
const answer = (headers: Record<string, string> = {}, body = ''): ServedResponse => ({
  ...{ address: '/', status: 200, body },
  headers: { ...lower, 'content-security-policy': strict, ...headers },
});
const without = (name: string) => {
  const { [name]: _, ...headers } = answer().headers;
  return { ...answer(), headers };
};

test('våra egna rubriker får 5 av varje regel', () => {
  for (const [rule, { rating, findings }] of Object.entries(rateHeaders(answer(), host))) {
    assert.equal(rating, 5, rule);
    assert.deepEqual(findings, []);
  }
});

test('Referrer-Policy får 5 om den är tyst, 3 om den saknas och 2 om den skvallrar', () => {
  const rate = (policy: string) => rateReferrer(answer({ 'referrer-policy': policy })).rating;
  for (const policy of ['no-referrer', 'same-origin', 'strict-origin', 'unsafe-url, no-referrer'])
    assert.equal(rate(policy), 5, policy);
  for (const policy of ['strict-origin-when-cross-origin', 'origin', 'unsafe-url'])
    assert.equal(rate(policy), 2, policy);
  const missing = without('referrer-policy');
  assert.equal(rateReferrer(missing).rating, 3);
  assert.deepEqual(checks(rateReferrer(missing)), ['webperf-privacy:referrer-missing']);
  assert.equal(rateReferrer({ ...missing, body: '<meta name="referrer" content="no-referrer">' }).rating, 5);
});

test('skyddsrubriker som saknas drar av det som webperf_core drar', () => {
  assert.equal(rateProtection(without('strict-transport-security')).rating, 3.5);
  const hsts = (value: string) => rateProtection(answer({ 'strict-transport-security': value })).rating;
  assert.equal(hsts('max-age=100; includeSubDomains; preload'), 4.5);
  assert.equal(hsts('max-age=15768000; preload'), 4.5);
  assert.equal(hsts('max-age=15768000; includeSubDomains'), 4.75);
  assert.equal(rateProtection(without('x-content-type-options')).rating, 4.5);
  assert.equal(rateProtection(without('x-frame-options')).rating, 5, 'frame-ancestors räcker');
  const open = { ...answer(), headers: {} };
  assert.equal(rateProtection(open).rating, 2.5);
  assert.ok(checks(rateProtection(open)).includes('webperf-privacy:no-frame-protection'));
  assert.deepEqual(checks(rateCookies(answer({ 'set-cookie': 'a=1' }))), ['webperf-privacy:cookie']);
});

test('HSTS får betyg efter hur länge det gäller, och 4,95 utan preload', () => {
  const rate = (value: string) => rateHsts(answer({ 'strict-transport-security': value })).rating;
  const cases: [string, number][] = [
    ['max-age=31536000; includeSubDomains; preload', 5],
    ['max-age=31536000; includeSubDomains', 4.95],
    ['max-age=31535999; preload', 4.5],
    ['max-age=15767999; preload', 4],
    ['max-age=2627999; preload', 3.5],
    ['preload', 1],
    ['', 1],
  ];
  for (const [value, rating] of cases) assert.equal(rate(value), rating, value);
});

test('byte ger energiklass: 99, 98 och 95 procent vid webperf_cores gränser', () => {
  const cases: [number, number, number][] = [
    [15_278, 99, 5],
    [15_279, 98, 5],
    [289_999, 98, 5],
    [290_000, 97, 5],
    [983_864, 95, 5],
    [983_865, 94, 4.7],
    [1_564_048, 90, 4.5],
    [1_564_049, 0, 4.45],
  ];
  for (const [bytes, cleanerThan, rating] of cases) {
    const result = rateEnergy('/', bytes);
    assert.deepEqual([result.cleanerThan, result.rating], [cleanerThan, rating], `${bytes}`);
    assert.deepEqual(checks(result), rating < 5 ? ['webperf-energy:bytes'] : []);
  }
});
