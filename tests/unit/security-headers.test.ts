import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor } from '../../src/commands/preview/start-preview.ts';
import { headerRules, maxRules, type ServedPage } from '../../src/lib/header-rules.ts';
import { editorPolicy } from '../../src/lib/policies.ts';
import { toServed } from '../../src/lib/security-headers.ts';

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

test('en mapp med så många olika att det blir för många regler har en, som tillåter skripten i mappen och inga andra', () => {
  const many = Array.from({ length: 40 }, (_, index) => page(`/kommuner/k${index}/`, 'sha256-hjalp='));
  assert.deepEqual(policies([page('/kommuner/'), ...many, page('/lagen/', 'sha256-annat=')]), [
    '/kommuner/* hjalp vanlig',
    '/lagen/* annat',
  ]);
});

test('startsidan och felsidan har regler för båda sina namn, och ingen regel för en policy gäller allt', () => {
  assert.deepEqual(policies([page('/'), page('/404.html')]), [
    '/ vanlig',
    '/index.html vanlig',
    '/404.html vanlig',
    '/404 vanlig',
  ]);
});

test('sidor under redigerarens adress har en vanlig sidas policy, och ingen regel för alla träffar redigeraren', () => {
  const pages = [page('/admin/hjalp/'), page('/admin/komponenter/'), page('/admin/komponenter/ruta/')];
  const withEditor = headerRules(pages, ['/admin/']);
  assert.deepEqual(
    withEditor.flatMap(({ path, headers }) =>
      headers['Content-Security-Policy'] ? [[path, headers['Content-Security-Policy'] === editorPolicy]] : [],
    ),
    [
      ['/admin/', true],
      ['/admin/index.html', true],
      ['/admin/hjalp/*', false],
      ['/admin/komponenter/*', false],
    ],
  );
});

test('en förhandsvisning göms för sökmotorer, med en rubrik för varje svar', () => {
  const hidden = (preview: boolean) =>
    headerRules([page('/')], ['/admin/'], preview).flatMap(({ path, headers }) =>
      headers['X-Robots-Tag'] ? [path] : [],
    );
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
].map((name) => `/assets/${name}`);
const files = ['/kalender.ics', '/folj/aktuellt.xml', '/kontakt/nummer.vcf', ...assets];
const rulesOf = (pages: ServedPage[], others: string[]) =>
  headerRules(pages, others).map(({ path, headers }) => ({ for: path, values: { ...headers } }));
const rules = rulesOf([page('/'), page('/lagen/'), page('/kontakt/')], files);
const policyOf = (path: string, of = rules) => headersFor(of, path)['Content-Security-Policy'] ?? '';
const isPdf = (name: string) => /\.pdf$/i.test(name);

test('det som ligger i assets får visas men inte köra något', () => {
  for (const path of assets.filter((other) => !isPdf(other)))
    assert.equal(policyOf(path), "default-src 'none'; style-src 'unsafe-inline'; sandbox", path);
  assert.match(headersFor(rules, '/assets/dag.ics')['Content-Type'] ?? '', /^text\/calendar/);
});

test('en PDF får inte heller köra något, men har ingen sandlåda: då blir fönstret tomt i Safari', () => {
  for (const path of assets.filter(isPdf)) {
    assert.match(policyOf(path), /script-src 'none'/, path);
    assert.doesNotMatch(policyOf(path), /sandbox|object-src 'none'/, path);
    assert.equal(headersFor(rules, path)['X-Content-Type-Options'], 'nosniff');
  }
});

test('hundratals bilder och dokument i samma mapp har en regel: inget av det får köra något, och en PDF syns', () => {
  const many = [...assets, ...Array.from({ length: 200 }, (_, index) => `/assets/bild-${index}.png`)];
  const found = rulesOf([], many);
  assert.equal(found.filter((rule) => rule.for.startsWith('/assets/') && rule.values['Cache-Control']).length, 1);
  for (const path of many) assert.match(policyOf(path, found), /script-src 'none'; object-src 'self'/, path);
});

const hits = (of: typeof rules, path: string) =>
  of.filter((rule) => Object.keys(headersFor([{ ...rule, values: { hit: '1' } }], path)).length > 0);

/** A whole site with so many events, as the build lists it. @param mixed some have forms, and each a picture beside documents */
function siteWith(events: number, mixed = false): { pages: ServedPage[]; others: string[] } {
  const each = Array.from({ length: events }, (_, index) => `dag-${index}`);
  const sections = ['lagen', 'kontakt', 'aktuellt', 'kommuner', 'data'].map((name) => page(`/${name}/`));
  return {
    pages: [
      page('/'),
      page('/404.html'),
      ...sections,
      page('/kommuner/mora/', 'sha256-hjalp='),
      page('/kalender/'),
      // Some have a form, which loads another script.
      ...each.map((id, index) => page(`/kalender/${id}/`, mixed && index % 50 === 0 ? 'sha256-formular=' : undefined)),
      ...each.map((id) => page(`/aktuellt/${id}/`)),
    ],
    others: [
      ...files,
      '/admin/',
      '/build/site.0123456789.js',
      '/data/v1/handelser.json',
      '/datasets/dcat',
      '/robots.txt',
      ...each.flatMap((id) => [`/kalendrar/${id}.ics`, `/bilder/${id}-360.0123456789.webp`]),
      ...(mixed ? each.map((id) => `/assets/${id}.jpg`) : []),
    ],
  };
}

test('reglerna är desamma med 500 händelser, nyheter och bilder som med 10', () => {
  const [few, many] = [10, 500].map((events) => {
    const { pages, others } = siteWith(events);
    return headerRules(pages, others);
  });
  console.log(`Regler med 10 och 500 händelser: ${few?.length} och ${many?.length}`);
  assert.deepEqual(many, few);
});

test('reglerna är alltid under hundra, hur blandat det än är i mapparna', () => {
  for (const events of [10, 25, 100, 500]) {
    const { pages, others } = siteWith(events, true);
    const towns = Array.from({ length: 60 }, (_, index) => page(`/kommuner/k${index}/`, 'sha256-hjalp='));
    assert.ok(headerRules([...pages, ...towns], others).length <= maxRules, `${events}`);
  }
});

test('inga två regler som träffar samma fil eller sida sätter samma rubrik, och var och en har en policy för vem som får använda den', () => {
  for (const events of [3, 60]) {
    const { pages, others } = siteWith(events, true);
    const found = rulesOf(pages, others);
    assert.equal(new Set(found.map((rule) => rule.for)).size, found.length);
    for (const address of [...pages.map((one) => one.address), ...others]) {
      const names = hits(found, address).flatMap(({ values }) => Object.keys(values));
      assert.deepEqual([...new Set(names)], names, address);
      assert.ok(names.includes('Cross-Origin-Resource-Policy'), address);
    }
  }
});

test('andra webbplatser får läsa data, flöden, kalendrar och bilder, och ingenting annat', () => {
  const { pages, others } = siteWith(3);
  const found = rulesOf(pages, others);
  const open = /^\/(data\/v1|datasets|folj|kalendrar|bilder)\/|^\/kalender\.ics$|^\/assets\/.*\.(svg|png|jpg)$/;
  for (const address of [...pages.map((one) => one.address), ...others]) {
    const headers = headersFor(found, address);
    const [origin, resource] = open.test(address) ? ['*', 'cross-origin'] : [undefined, 'same-origin'];
    assert.equal(headers['Access-Control-Allow-Origin'], origin, address);
    assert.equal(headers['Cross-Origin-Resource-Policy'], resource, address);
  }
});

test('en fil som ingen har tänkt på får det som är strängast av det som inte är en sida', () => {
  assert.equal(toServed('/nytt-slag.xyz').kind, 'file');
  assert.equal(
    headersFor(rulesOf([], ['/nytt-slag.xyz']), '/nytt-slag.xyz')['Cross-Origin-Resource-Policy'],
    'same-origin',
  );
});
