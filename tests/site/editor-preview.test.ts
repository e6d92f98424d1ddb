import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readFrontMatter, splitPage } from '../../src/editor/edit-front-matter.ts';
import { toFramePage } from '../../src/editor/frame-page.ts';
import { pageAddress } from '../../src/lib/addresses.ts';
import type { Draft, Preview, PreviewSite } from '../../src/types/draft-preview.ts';
import { buildMadeUp } from './made-up.ts';

// The code of the preview as it is sent to the editor, run here: it needs no browser, and its pages are the site's own.

interface Shown {
  project: string;
  site: PreviewSite;
  preview: Preview;
  built: (address: string) => string;
}

/** Loads a script as a browser does: with none of what only Node has. */
async function loadScript(path: string): Promise<{ createPreview: (site: PreviewSite) => Preview }> {
  const own = ['Buffer', 'process', 'setImmediate'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name) ?? {}] as const,
  );
  for (const [name] of own) Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
  try {
    return await import(pathToFileURL(path).href);
  } finally {
    for (const [name, described] of own) Object.defineProperty(globalThis, name, described);
  }
}

async function load(project: string): Promise<Shown> {
  const folder = join(project, '_site/build/redigering');
  const find = (pattern: RegExp) => join(folder, readdirSync(folder).find((name) => pattern.test(name)) ?? '');
  const { createPreview } = await loadScript(find(/^forhandsvisning-\w+\.js$/));
  const site = JSON.parse(readFileSync(find(/^webbplatsen-\w+\.json$/), 'utf8'));
  const fileOf = (address: string) => join(project, '_site', address.endsWith('/') ? `${address}index.html` : address);
  return { project, site, preview: createPreview(site), built: (address) => readFileSync(fileOf(address), 'utf8') };
}

const mainOf = (html: string) => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';

/** A page as the editor has it: read from its file, as its format does. */
function toDraft(project: string, file: string): Draft {
  const { front, body } = splitPage(readFileSync(join(project, 'src/content', file), 'utf8'));
  return { page: { file, data: readFrontMatter(front), body } };
}

/** Each page of a site with what makes it: its own file, or a file of records. */
function listDrafts({ project, site, preview }: Shown): { draft: Draft; address?: string }[] {
  const records: Draft = { kind: 'events', value: site.records.events };
  const made = new Set(site.pages.map(({ file }) => pageAddress(file)));
  return [
    ...site.pages.map(({ file }) => ({ draft: toDraft(project, file) })),
    ...preview
      .show(records)
      .choices.filter(({ address }) => !made.has(address))
      .map(({ address }) => ({ draft: records, address })),
  ];
}

const madeUp = await load(buildMadeUp());

const kinds: Record<string, RegExp> = {
  startsidan: /^\/$/,
  'en sida': /^\/lagen\/$/,
  'en sida med formulär': /^\/kontakt\/$/,
  'en rapport': /^\/rapporter\/.+/,
  'en nyhet': /^\/aktuellt\/.+/,
  'listan över nyheter': /^\/aktuellt\/$/,
  'ett nyhetsbrev': /^\/nyhetsbrev\/\d/,
  'en sida på lätt svenska': /^\/lattlast\/(?!kommuner)/,
  'en sida från höger': /^\/ar\/$/,
  felsidan: /^\/404\.html$/,
  'en kommun': /^\/kommuner\/(?!orter).+/,
  'en kommun på lätt svenska': /^\/lattlast\/kommuner\/.+/,
  'en händelse': /^\/kalender\/.+/,
  kalendern: /^\/kalender\/$/,
  ordlistan: /^\/ordlista\/$/,
};

test('förhandsvisningen är sidan som den byggs, tecken för tecken: femton slag av sidor', () => {
  const drafts = listDrafts(madeUp);
  const found = new Set<string>();
  for (const { draft, address } of drafts) {
    const shown = madeUp.preview.show(draft, address);
    assert.equal(mainOf(shown.html), mainOf(madeUp.built(shown.address)), shown.address);
    for (const [kind, pattern] of Object.entries(kinds)) if (pattern.test(shown.address)) found.add(kind);
  }
  assert.deepEqual([...found].sort(), Object.keys(kinds).sort());
});

test('förhandsvisningen av den riktiga webbplatsens alla sidor är sidorna som de byggs', async () => {
  const real = await load(process.cwd());
  for (const { draft, address } of listDrafts(real)) {
    const shown = real.preview.show(draft, address);
    assert.ok(existsSync(join('_site', shown.address)), shown.address);
    assert.equal(mainOf(shown.html), mainOf(real.built(shown.address)), shown.address);
  }
});

test('en ändrad rubrik och en ny mening syns, och brödsmulan följer med', () => {
  const draft = toDraft(madeUp.project, 'lagen/index.md') as Extract<Draft, { page: object }>;
  const page = {
    ...draft.page,
    data: { ...draft.page.data, title: 'Draklagen' },
    body: 'Ring [](nummer:sos-112).\n\n## Nytt',
  };
  const { html, choices } = madeUp.preview.show({ page });
  assert.match(mainOf(html), /<h1>Draklagen<\/h1>/);
  assert.match(html, /<nav [^>]*>(?:(?!<\/nav>).)*Draklagen/s);
  assert.match(mainOf(html), /<a href="tel:112">112<\/a>/);
  assert.match(mainOf(html), /<h2 id="nytt">Nytt<\/h2>/);
  assert.deepEqual(choices, []);
});

test('en ny sida kan visas innan den har en fil', () => {
  const data = { title: 'Tryggare entréer', description: 'Så blir en entré tryggare.', reviewed: '2026-11-24' };
  const { html, address } = madeUp.preview.show({ page: { file: 'tryggare-entreer/index.md', data, body: 'Lås.' } });
  assert.equal(address, '/tryggare-entreer/');
  assert.match(mainOf(html), /<h1>Tryggare entréer<\/h1>/);
});

test('av en ändrad post visas dess egen sida, och en ny post får en', () => {
  const events = structuredClone(madeUp.site.records.events) as unknown as Record<string, unknown>[];
  const [first] = events.filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(String(date)));
  assert.ok(first);
  first.summary = 'Vi lagar drakar.';
  const changed = madeUp.preview.show({ kind: 'events', value: events });
  assert.equal(changed.address, `/kalender/${first.id}/`);
  assert.match(mainOf(changed.html), /Vi lagar drakar\./);
  const fresh = [...madeUp.site.records.events, { ...first, id: 'helt-ny', title: 'Helt ny' }];
  assert.equal(madeUp.preview.show({ kind: 'events', value: fresh }).address, '/kalender/helt-ny/');
});

test('där ingen post är ändrad visas sidan som slaget hör till, och en annan kan väljas', () => {
  const draft: Draft = { kind: 'words', value: madeUp.site.records.words };
  assert.equal(madeUp.preview.show(draft).address, '/ordlista/');
  assert.equal(madeUp.preview.show(draft, '/lagen/').address, '/lagen/');
});

test('i ramen kör inget, och våra adresser är hela: också i listor av bilder', () => {
  const html =
    '<script src="/a.js"></script><link href="/build/a.css"><a href="#b">b</a><a href="https://c.se/">c</a>' +
    '<img src="/build/d.webp" srcset="/build/d-1.webp 360w, /build/d-2.webp 720w"><img alt="" src="/assets/ny.jpg">' +
    '<form action="/api/e"></form>';
  assert.equal(
    toFramePage(html, 'https://x.se', (address) => (address === '/assets/ny.jpg' ? 'blob:ny' : undefined)),
    '<link href="https://x.se/build/a.css"><a href="#b">b</a><a href="https://c.se/">c</a>' +
      '<img src="https://x.se/build/d.webp" srcset="https://x.se/build/d-1.webp 360w, https://x.se/build/d-2.webp 720w">' +
      '<img alt="" src="blob:ny"><form action="https://x.se/api/e"></form>',
  );
});
