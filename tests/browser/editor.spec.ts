import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { findAxe } from '../instruments/axe.ts';
import { madeUp, ProjectCopy } from '../site/copy.ts';
import { type Disk, files, makeFolder, openEditor } from './editor-folder.ts';
import { madeUpSite } from './servers.ts';

// The built editor under its own headers, with a folder that stands in for the picked one (`editor-folder.ts`).

test.describe.configure({ mode: 'serial' });
test.use({ baseURL: madeUpSite.url });

/** The package's texts in one of its languages. */
const textsIn = (language: string): string[] => {
  const list = (words: object): string[] =>
    Object.values(words).flatMap((one) => (one === Object(one) ? list(one) : one));
  return list(JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${language}.json`, 'utf8')));
};
const swedish = new Set(textsIn('sv'));
// Each English text that the Swedish have another for, with anything in the places for names.
const english = textsIn('en-US')
  .filter((text) => !swedish.has(text) && !text.startsWith('.input') && !/^\W*\{\$\w+\}\W*$/.test(text))
  .map((text) => text.replace(/<[^>]*>/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .map((text) => new RegExp(`^${text.replace(/\\\{\\\$\w+\\\}/g, '.+')}$`));

let page: Page;
let disk: Disk;
const foreign: string[] = [];

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  disk = await makeFolder(context);
  page = await context.newPage();
  page.on('response', (response) => {
    if (/^https?:/.test(response.url()) && new URL(response.url()).hostname !== 'localhost')
      foreign.push(response.url());
  });
  await openEditor(page);
});

test.afterAll(() => page.close());

const field = (way: string) => page.locator(`[data-key-path="${way}"]`);
const box = (way: string) => field(way).locator('input, textarea').first();
const save = () => page.getByRole('button', { name: 'Spara', exact: true }).click();

async function saveAndWait(): Promise<void> {
  // What was said of an earlier save says nothing of this one.
  await expect(page.getByText(/Post sparad/)).toBeHidden();
  await save();
  await expect(page.getByText(/Post sparad/)).toBeVisible();
}

async function open(collection: string): Promise<void> {
  await page.goto(`/admin/#/collections/${collection}/entries/${collection}`);
  await expect(field('items')).toBeVisible();
}

/** Scrolls down to a field: what is far below is not made until somebody comes near. */
async function reach(way: string): Promise<void> {
  await page.mouse.move(500, 600);
  await expect(async () => {
    if ((await field(way).count()) === 0) await page.mouse.wheel(0, 400);
    await expect(field(way)).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await field(way).scrollIntoViewIfNeeded();
}

async function fill(way: string, value: string): Promise<void> {
  await reach(way);
  await box(way).fill(value);
}

/** The lines that a file has got and lost. */
function compare(path: string, now: string | undefined): { added: string[]; removed: string[] } {
  const [before, after] = [(files[path] ?? '').split('\n'), (now ?? '').split('\n')];
  return {
    added: after.filter((line) => !before.includes(line)),
    removed: before.filter((line) => !after.includes(line)),
  };
}

test('en ogiltig rubrik stoppas på svenska, och filen rörs inte', async () => {
  await page.getByText('Drakskyddslagen i korthet').click();
  await box('title').fill('En <b>fet</b> rubrik');
  await save();
  await expect(field('title')).toContainText('Skriv 1–70 tecken på en rad, utan HTML-kod');
  await expect(page.getByText('Rätta det för att spara')).toBeVisible();
  expect(await disk.read()).toEqual(files);
});

test('en ändrad sida: bara rubriken och det som skrevs till ändras', async () => {
  await box('title').fill('Drakskyddslagen i få ord');
  const text = box('body');
  await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(area.value.length, area.value.length));
  await page.getByRole('button', { name: 'Ruta: info' }).click();
  await saveAndWait();
  const path = 'src/content/lagen/index.md';
  const now = await disk.read();
  expect(compare(path, now[path])).toEqual({
    added: ['title: Drakskyddslagen i få ord', '::: info Rubrik', 'Text.', ':::'],
    removed: ['title: Drakskyddslagen i korthet'],
  });
  expect(now[path]?.startsWith('---\ntitle: Drakskyddslagen i få ord\n')).toBe(true);
});

const municipalities = JSON.parse(files['_data/municipalities.json'] ?? '[]') as Record<string, unknown>[];
const place = municipalities.findIndex((one) => !('onCall' in one));

async function fillProvenance(way: string, source: string): Promise<void> {
  await fill(`${way}.publisher`, 'Provmyndigheten');
  await fill(`${way}.source`, source);
  await fill(`${way}.checked`, '2026-11-24');
  await reach(`${way}.confidence`);
  await field(`${way}.confidence`).getByRole('radio', { name: 'high' }).click();
}

test('en ny uppgift om en kommun står på sin plats, och ingen annan rad ändras', async () => {
  expect(place).toBeGreaterThanOrEqual(0);
  await open('municipalities');
  const item = field('items').locator('.item-wrapper').nth(place);
  await item.scrollIntoViewIfNeeded();
  await item.getByRole('button', { name: 'Expandera', exact: true }).first().click();
  const way = `items.${place}.onCall`;
  await reach(way);
  await field(way).getByRole('checkbox').click();
  await field(way).getByRole('button', { name: 'Expandera', exact: true }).first().click();
  await fill(`${way}.value`, 'Ring kommunens växel.');
  await fillProvenance(way, 'https://example.org/socialjour');
  await saveAndWait();
  const now = await disk.read();
  const path = '_data/municipalities.json';
  const after = JSON.parse(now[path] ?? '[]');
  expect(compare(path, now[path]).removed).toEqual([]);
  expect(after[place].onCall).toEqual({
    value: 'Ring kommunens växel.',
    publisher: 'Provmyndigheten',
    source: 'https://example.org/socialjour',
    published: null,
    checked: '2026-11-24',
    confidence: 'high',
  });
  expect(after.map(({ onCall: _, ...one }: { onCall: unknown }) => one)).toEqual(
    municipalities.map(({ onCall: _, ...one }) => one),
  );
});

test('en ny händelse i kalendern läggs till, och de andra står kvar byte för byte', async () => {
  const path = '_data/events.json';
  const before = JSON.parse(files[path] ?? '[]') as object[];
  await open('events');
  await page
    .getByRole('button', { name: /Lägg till .*Händelse/ })
    .last()
    .click();
  const way = `items.${before.length}`;
  for (const [name, value] of Object.entries({
    id: 'provdagen',
    title: 'Provdagen',
    date: '2027-03-01',
    summary: 'En dag som bara finns i ett prov.',
  }))
    await fill(`${way}.${name}`, value);
  await reach(`${way}.kind`);
  await field(`${way}.kind`).getByRole('radio', { name: 'mote' }).click();
  await fillProvenance(way, 'egen');
  await saveAndWait();
  const now = await disk.read();
  expect(compare(path, now[path]).removed).toEqual([]);
  expect(JSON.parse(now[path] ?? '[]')).toEqual([
    ...before,
    {
      id: 'provdagen',
      title: 'Provdagen',
      date: '2027-03-01',
      summary: 'En dag som bara finns i ett prov.',
      kind: 'mote',
      publisher: 'Provmyndigheten',
      source: 'egen',
      published: null,
      checked: '2026-11-24',
      confidence: 'high',
    },
  ]);
});

test('webbplatsen byggs med ändringarna, och inga andra filer är rörda', async () => {
  const now = await disk.read();
  const changed = Object.keys(now).filter((path) => now[path] !== files[path]);
  expect(changed.sort()).toEqual(['_data/events.json', '_data/municipalities.json', 'src/content/lagen/index.md']);
  const project = new ProjectCopy(madeUp);
  try {
    for (const path of changed) writeFileSync(join(project.folder, path), now[path] ?? '');
    const { status, output } = project.build({ SITE_NOW: '2026-11-24T12:00:00+01:00' });
    expect(status, output).toBe(0);
    const read = (path: string) => readFileSync(join(project.folder, '_site', path), 'utf8');
    expect(read('lagen/index.html')).toContain('Drakskyddslagen i få ord');
    expect(read('kalender/index.html')).toContain('Provdagen');
    const check = spawnSync('npm', ['run', '--silent', 'check'], { cwd: project.folder, encoding: 'utf8' });
    expect(check.status, check.stderr).toBe(0);
  } finally {
    project.remove();
  }
});

// --text of tokens.css.
const light = 'rgb(28, 25, 23)';
const dark = 'rgb(245, 239, 233)';

/** The frame that a page is shown in, within the frame that the package keeps for previews. */
const stageOf = (editor: Page) => editor.frameLocator('iframe.preview');
const shownIn = (editor: Page) => stageOf(editor).frameLocator('iframe');

/** Of a page in the editor: how wide it is laid out, and in what colour it is written. */
const looks = (editor: Page) =>
  shownIn(editor)
    .locator('body')
    .evaluate((body) => [innerWidth, getComputedStyle(body).color]);

test('bredvid formuläret visas sidan som den byggs: på telefon och dator, i ljust och mörkt', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 1000 } });
  await makeFolder(context);
  const other = await context.newPage();
  const fetched: string[] = [];
  other.on('request', (request) => fetched.push(request.url()));
  await openEditor(other);
  // Who only looks at the lists fetches nothing of it.
  expect(fetched.filter((url) => /forhandsvisning|webbplatsen-|react-dom/.test(url))).toEqual([]);
  await other.getByText('Drakskyddslagen i korthet').click();
  const main = shownIn(other).locator('main');
  await expect(main).toContainText('Drakskyddslagen i korthet');
  const built = await other.evaluate(async () => {
    const html = await (await fetch('/lagen/')).text();
    return new DOMParser().parseFromString(html, 'text/html').querySelector('main')?.outerHTML;
  });
  const shown = await main.evaluate((element) => element.outerHTML);
  expect(shown.replaceAll(`="${madeUpSite.url}/`, '="/')).toBe(built);
  await expect.poll(() => looks(other)).toEqual([390, light]);
  await stageOf(other).getByRole('button', { name: 'Mörkt' }).click();
  await expect.poll(() => looks(other)).toEqual([390, dark]);
  await stageOf(other).getByRole('button', { name: 'Dator' }).click();
  await expect.poll(() => looks(other)).toEqual([1280, dark]);
  await other.locator('[data-key-path="title"] input').fill('Draklagen');
  await expect(shownIn(other).locator('h1')).toHaveText('Draklagen');
  expect((await looks(other))[1]).toBe(dark);
  await other.locator('[data-key-path="body"] textarea').evaluate((field: HTMLTextAreaElement) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', '<h1>Ur Word</h1><p class="MsoListParagraph">·&nbsp; lås</p>');
    field.setSelectionRange(0, field.value.length);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(main.locator('h2#ur-word')).toHaveText('Ur Word');
  await expect(main.locator('.flow > ul > li')).toHaveText('lås');
  // What stands around the page is ours; the page itself is tried where it is built.
  const around = other.frames().find((frame) => frame.url().startsWith('blob:'));
  const found = around ? await findAxe(around, '/admin/', 'all') : undefined;
  expect(found?.filter(({ place }) => place.startsWith('.stage'))).toEqual([]);
  await context.close();
});

/** Runs in the page: all that is seen or read aloud. */
function readArguments(): string[] {
  // Marks that keep a name apart from the direction of the text around it.
  const bare = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '').trim();
  const names = ['aria-label', 'aria-description', 'title', 'placeholder'];
  const said = [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...names.map((name) => bare(element.getAttribute(name))),
    ...(element.matches('script, style, textarea') ? [] : [...element.childNodes])
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => bare(textContent)),
  ]);
  return [...new Set(said)].filter(Boolean);
}

test('ingen engelska syns i redigeraren, inte heller där webbläsaren talar engelska', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 1000 } });
  await makeFolder(context);
  const other = await context.newPage();
  await openEditor(other);
  const found: string[] = [];
  const places = ['sidor', 'nyheter', 'sidor/new', 'events/entries/events', 'ord/entries/ord', 'municipalities'];
  for (const place of places) {
    await other.goto(`/admin/#/collections/${place}`);
    await expect(other.locator('[role=document], [data-key-path], [role=grid], [role=listbox]').first()).toBeAttached();
    const words = await other.evaluate(readArguments);
    expect(words.length, place).toBeGreaterThan(40);
    found.push(...words.filter((word) => english.some((pattern) => pattern.test(word))));
  }
  expect(found).toEqual([]);
  await context.close();
});

test('redigeraren hämtar inget utifrån', () => {
  expect(foreign).toEqual([]);
});

test('sidan innan redigeraren har startat är tillgänglig: axe', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true });
  const plain = await context.newPage();
  await plain.route('**/*.js', (route) => route.abort());
  await plain.goto('/admin/');
  expect(await findAxe(plain, '/admin/', 'all')).toEqual([]);
  await context.close();
});

test('våra egna knappar i redigeraren är tillgängliga: axe', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 2000 } });
  await makeFolder(context);
  const other = await context.newPage();
  await openEditor(other);
  await other.getByText('Drakskyddslagen i korthet').click();
  await expect(other.getByRole('group', { name: 'Sätt in i texten' })).toBeVisible();
  const found = await findAxe(other, '/admin/', 'all');
  const own = await other
    .locator('.insertions, .insertions button')
    .evaluateAll((elements) => elements.map((element) => element.textContent));
  expect(own).toHaveLength(14);
  const ours = /insertions|record-filter|guard/;
  expect(found.filter(({ place }) => ours.test(place))).toEqual([]);
  // A window of ours, and the way to find records.
  await other.getByRole('button', { name: 'Foto', exact: true }).click();
  await expect(other.getByRole('dialog', { name: 'Sätt in ett foto' })).toBeVisible();
  const asked = await findAxe(other, '/admin/', 'all');
  expect(asked.filter(({ place }) => ours.test(place))).toEqual([]);
  await other.getByRole('button', { name: 'Avbryt', exact: true }).click();
  await other.goto('/admin/#/collections/municipalities/entries/municipalities');
  await other.getByRole('button', { name: 'Sagolunda', exact: true }).click();
  await expect(other.getByRole('status').filter({ hasText: `Visar 1 av ${municipalities.length}.` })).toBeVisible();
  const listed = await findAxe(other, '/admin/', 'all');
  expect(listed.filter(({ place }) => ours.test(place))).toEqual([]);
  // What the package itself leaves: for the reader of the report, since nobody here can mend it.
  for (const check of new Set(found.map((finding) => finding.check)))
    console.log(`Sveltia: ${check} ${found.filter((finding) => finding.check === check).length}`);
  await context.close();
});
