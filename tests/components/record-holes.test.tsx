import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { ZodObject } from 'zod';
import { checkRecordsTogether } from '../../src/checks/records/record-rules.ts';
import { createParser, readPages } from '../../src/checks/source/load.ts';
import { diskFiles, listFiles } from '../../src/checks/source/read.ts';
import { checkText } from '../../src/checks/text/page-rules.ts';
import { toPageView } from '../../src/collections/page-view.ts';
import { ExternalLink } from '../../src/components/external-link/external-link.tsx';
import { HelplineList } from '../../src/components/helpline-list/helpline-list.tsx';
import StartPage from '../../src/content/index.11ty.tsx';
import CalendarPage from '../../src/content/kalender/index.11ty.tsx';
import MunicipalitiesPage from '../../src/content/kommuner/index.11ty.tsx';
import MunicipalityPage from '../../src/content/kommuner/municipality.records.11ty.tsx';
import PlacesPage from '../../src/content/kommuner/orter.11ty.tsx';
import WordListPage from '../../src/content/ordlista/index.11ty.tsx';
import ReportsPage from '../../src/content/rapporter/index.11ty.tsx';
import PageLayout from '../../src/layouts/page.11ty.tsx';
import { createRenderer } from '../../src/plugins/markdown.ts';
import { type Records, recordFiles } from '../../src/schemas/records.ts';
import type { TemplateData } from '../../src/types/template-data.ts';
import { readRecordsOf } from '../records.ts';
import { madeUp } from '../site/copy.ts';

const records = readRecordsOf(madeUp);
const { pages } = readPages(diskFiles(madeUp), listFiles(`${madeUp}/src/content`));
const parse = createParser();
const parsed = pages.map((page) => ({ page, tokens: parse(page.body) }));
const titled = new Map<string, object>([
  ...records.questions.flatMap(({ page }) => (page ? [[page, {}] as const] : [])),
  ...['/', '/ordlista/', '/kommuner/', '/sok/'].map((url) => [url, {}] as const),
  ...pages.map(({ address, data }) => [address, data] as const),
]);
const all = [...titled].map(([url, data]) => ({ url, data: { title: `Sidan ${url}`, ...data, page: { url } } }));

type Kind = keyof Records;

/** The schema of one record of a kind. */
function schemaOf(kind: Kind): ZodObject | undefined {
  const file = recordFiles[kind] as { element?: ZodObject } & ZodObject;
  const schema = file.element ?? file;
  return 'shape' in schema ? schema : undefined;
}

const optionalIn = (kind: Kind): string[] =>
  Object.entries(schemaOf(kind)?.shape ?? {}).flatMap(([key, field]) =>
    (field as { isOptional(): boolean }).isOptional() ? [key] : [],
  );

function toData(changed: Records, lang: string): TemplateData {
  const asset = { href: '/build/x', integrity: 'sha256-x' };
  const [link] = changed.links;
  const uses = new Map(changed.words.map(({ id }) => [id, ['/lagen/']]));
  return {
    page: { url: '/kommuner/', inputPath: '', outputPath: '', fileSlug: '' },
    collections: { all },
    assets: { styles: asset, startStyles: asset, script: asset, helpScript: asset, places: asset },
    records: changed,
    today: '2026-11-24',
    wordUses: () => uses,
    ...{ title: 'Rubrik', description: 'Ingress', reviewed: '2026-11-24', lang, source: link?.id },
    helplines: changed.helplines.map(({ id }) => id),
  } as unknown as TemplateData;
}

/** Every page and list that uses a record of some kind, made of the given records. */
function show(changed: Records): [name: string, node: ComponentChildren][] {
  const data = toData(changed, 'sv');
  const [municipality] = changed.municipalities;
  return [
    ['startsidan', StartPage(data)],
    ['kalendern', CalendarPage(data)],
    ['kommunerna', MunicipalitiesPage(data)],
    ['en kommun', MunicipalityPage({ ...data, municipality } as Parameters<typeof MunicipalityPage>[0])],
    ['orterna', PlacesPage(data)],
    ['ordlistan', WordListPage(data)],
    ['rapporterna', ReportsPage(data)],
    ...['sv', 'en'].map((lang): [string, ComponentChildren] => [
      `ramen på ${lang}`,
      h(PageLayout, { view: toPageView(toData(changed, lang)), content: '<p>Text</p>' }),
    ]),
    ['numren på engelska', h(HelplineList, { helplines: changed.helplines, lang: 'en' })],
    ...changed.links.map((link): [string, ComponentChildren] => [
      `länken ${link.id}`,
      h(ExternalLink, { link, links: changed.links }),
    ]),
  ];
}

/** What is wrong with a page's HTML: something empty, a dead link, a word for what is not there. */
function findHole(html: string): string | undefined {
  const $ = load(html);
  for (const element of $('dd, dt, li, p, h1, h2, h3, h4, a, b, small, time').toArray())
    if (!$(element).text().trim() && !$(element).is('[role=status]') && $(element).children('img, svg').length === 0)
      return `tom <${element.tagName}>`;
  for (const list of $('ul, ol, dl').toArray()) if ($(list).children().length === 0) return 'tom lista';
  for (const link of $('a').toArray())
    if (!/^((https|webcal):\/\/.|tel:\+?\d|mailto:[^@]+@|mailto:\?|\/|#.)/.test($(link).attr('href') ?? ''))
      return `död länk: ${$.html(link)}`;
  return /undefined|\bnull\b|NaN|\[object/.exec($('body').html() ?? '')?.[0];
}

function findHoles(changed: Records): string[] {
  const shown = show(changed).map(([name, node]) => [name, renderToString(h('div', null, node))] as const);
  const render = createRenderer(changed);
  const targets = {
    records: changed,
    pages: new Map(all.map(({ url }) => [url, undefined] as const)),
    assets: new Set<string>(),
    doubtful: new Set<string>(),
    own: '',
  };
  const written = parsed.flatMap(({ page, tokens }) => {
    const html = render(tokens, page.data);
    // What the content check refuses is never published, and the editor is told.
    const isRefused =
      findHole(html) &&
      checkText(page, tokens, targets, '2026-11-24').some(({ what }) => /har (ingen|inget)/.test(what));
    return isRefused ? [] : [[page.address, html] as const];
  });
  return [...shown, ...written].flatMap(([name, html]) => (findHole(html) ? [`${name}: ${findHole(html)}`] : []));
}

/** The records without one of their optional fields: of all of a kind at once, and of each in turn. */
function without(kind: Kind, key: string): [label: string, changed: Records][] {
  const value = records[kind] as unknown;
  const drop = (record: object) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  if (!Array.isArray(value)) return [[`${kind} utan ${key}`, { ...records, [kind]: drop(value as object) }]];
  const one = (value as object[]).flatMap((record, at): [string, Records][] =>
    // A municipality without one of its facts has a test of its own, for each of them (holes.test.tsx).
    key in record && kind !== 'municipalities'
      ? [[`${kind} ${at} utan ${key}`, { ...records, [kind]: value.with(at, drop(record)) }]]
      : [],
  );
  return [[`alla ${kind} utan ${key}`, { ...records, [kind]: value.map(drop) }], ...one];
}

const refused = (changed: Records): boolean => {
  const place = {
    file: '',
    faults: [],
    placeOf: () => ({ line: 1, column: 1 }),
    placeOfKey: () => ({ line: 1, column: 1 }),
  };
  const sources = Object.fromEntries(Object.entries(changed).map(([kind, value]) => [kind, { ...place, value }]));
  return checkRecordsTogether(changed, sources).length > 0;
};

const kinds = (Object.keys(recordFiles) as Kind[]).filter(
  (kind) => !['audit', 'reviews', 'searches', 'synonyms', 'wordings'].includes(kind),
);

test('med alla uppgifter på plats finns inget hål, och ett hål upptäcks', () => {
  assert.deepEqual(findHoles(records), []);
  const emptied = records.helplines.map((helpline) => ({ ...helpline, summary: '', name: '', number: '' }));
  assert.ok(findHoles({ ...records, helplines: emptied }).length > 0);
});

for (const kind of kinds) {
  const optional = optionalIn(kind);
  if (optional.length > 0)
    test(`${kind}: utan ${optional.join(', ')} lämnar sidorna inget hål`, () => {
      for (const key of optional)
        for (const [label, changed] of without(kind, key))
          assert.deepEqual(refused(changed) ? [] : findHoles(changed), [], label);
    });
}

test('en hel lista som är tom lämnar inget hål', () => {
  const empty: Partial<Records> = { events: [] };
  assert.deepEqual(findHoles({ ...records, ...empty }), []);
  assert.deepEqual(findHoles({ ...records, site: { ...records.site, follow: [] } }), []);
});

test('varje slag av poster har prövats: det som saknar valfria fält står här', () => {
  assert.deepEqual(
    kinds.filter((kind) => optionalIn(kind).length === 0),
    ['redirects'],
  );
});
