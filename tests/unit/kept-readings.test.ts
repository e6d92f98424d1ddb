import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BuiltSite, type ReadFile } from '../../src/links/index.ts';
import { readBuiltPage } from '../../src/plugins/built-page.ts';
import { KeptReadings } from '../../src/plugins/kept-readings.ts';

const origin = 'https://prov.example';

const page = (title: string, text: string) =>
  `<!doctype html><html lang="sv"><head><title>${title}</title><meta name="description" content="Om ${title}."></head><body><main data-search-body><h1 id="${title}">${title}</h1>${text}</main></body></html>`;

const pages: Record<string, string> = {
  '/': page('start', '<p>Till <a href="/lagen/#lagen">lagen</a> och <a href="https://exempel.se/">andra</a>.</p>'),
  '/lagen/': page('lagen', '<p>Hem till <a href="/">start</a>. <img src="/bild.svg" alt=""></p>'),
};

/** Builds a site of pages, with what the build before it read. */
function build(site: Record<string, string>, kept?: Uint8Array) {
  const built = new BuiltSite(origin);
  const readings = new KeptReadings(kept);
  const reread: string[] = [];
  const read = Object.entries(site).map(([url, html]) =>
    readings.read(
      url,
      html,
      ({ page: known, file }) => built.take('a.md', url, html, known, file),
      () => {
        reread.push(url);
        const found = readBuiltPage(html, (text, given) => built.read('a.md', url, text, given));
        return { page: found, file: built.readingOf(url) as ReadFile };
      },
    ),
  );
  const given = { files: ['/bild.svg', ...Object.keys(site)], texts: [], shared: [], text: () => undefined };
  return { read, reread, faults: built.check(given), bytes: readings.toBytes() };
}

// One build after another, as somebody edits: every fault is there whatever the build before it knew.
const edits: [what: string, site: Record<string, string>, faults: number, reread: string[]][] = [
  ['ingenting', pages, 0, []],
  ['en rubrik som andra leder till', { ...pages, '/lagen/': page('regler', '<p>Hem.</p>') }, 1, ['/lagen/']],
  ['en sida borta', { '/': pages['/'] ?? '' }, 1, []],
  ['en länk som inte leder någonstans', { ...pages, '/': page('start', '<a href="/nej/">Nej</a>') }, 1, ['/']],
  ['två sidor med samma titel', { ...pages, '/': page('lagen', '') }, 1, ['/']],
];

for (const [what, site, faults, reread] of edits)
  test(`det förra byggets läsning ger samma sidor och fel som en ny när det som har ändrats är: ${what}`, () => {
    const anew = build(site);
    const known = build(site, build(pages).bytes);
    assert.deepEqual(known.read, anew.read);
    assert.deepEqual(known.faults, anew.faults);
    assert.deepEqual(
      { faults: known.faults.filter(({ what: said }) => !/beskrivning/.test(said)).length, reread: known.reread },
      { faults, reread },
    );
  });

test('inget skrivs på nytt när inget har ändrats', () => {
  const first = build(pages).bytes;
  assert.ok(first);
  assert.equal(build(pages, first).bytes, undefined);
});
