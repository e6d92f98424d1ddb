import { expect, type Page, test } from 'playwright/test';
import { picture } from '../unit/made-files.ts';
import { type Disk, files, makeFolder, openEditor } from './editor-folder.ts';
import { madeUpSite } from './servers.ts';

// What the editor may not do: save what the check refuses, lose a colleague's change, write elsewhere, give its key away.

test.describe.configure({ mode: 'serial' });
test.use({ baseURL: madeUpSite.url, actionTimeout: 60_000 });

const outside = { 'README.md': '# Draklandet\n', 'package.json': '{}\n' };
const events = '_data/events.json';
const law = 'src/content/lagen/index.md';

let page: Page;
let disk: Disk;

// The editor keeps drafts that were refused: each test begins in a browser of its own.
test.beforeEach(async ({ browser }) => {
  const context = await browser.newContext({ baseURL: madeUpSite.url, viewport: { width: 1280, height: 1600 } });
  context.setDefaultTimeout(60_000);
  disk = await makeFolder(context, outside);
  page = await context.newPage();
  await openEditor(page);
});

test.afterEach(() => page.context().close());

const field = (way: string) => page.locator(`[data-key-path="${way}"]`);
const box = (way: string) => field(way).locator('input, textarea').first();
const save = () => page.getByRole('button', { name: 'Spara', exact: true }).click();
const refusal = () => page.getByRole('alertdialog');

async function openFirstEvent(): Promise<void> {
  await page.goto('/admin/#/collections/events/entries/events');
  const item = field('items').locator('.item-wrapper').first();
  await item.getByRole('button', { name: 'Expandera', exact: true }).first().click();
  await expect(box('items.0.title')).toBeVisible();
}

async function fill(values: Record<string, string>): Promise<void> {
  for (const [way, value] of Object.entries(values)) {
    await field(way).scrollIntoViewIfNeeded();
    await box(way).fill(value);
  }
}

/** Saves what is refused, and answers with the words of the window and of each field. */
async function saveRefused(ways: readonly string[]): Promise<{ whole: string; fields: string[] }> {
  await save();
  await expect(refusal()).toContainText('Inget är sparat');
  const whole = await refusal().innerText();
  await refusal().getByRole('button', { name: 'OK' }).click();
  const fields: string[] = [];
  for (const way of ways) fields.push((await field(way).locator(':scope > .guard-note').allInnerTexts()).join('\n'));
  return { whole, fields };
}

const mistakes: Record<string, [value: string, words: RegExp]>[] = [
  {
    'items.0.endDate': ['2027-03-01', /Slutdatumet är före startdatumet/],
    'items.0.time': ['16.00–09.00', /Dagen slutar innan den börjar/],
    'items.0.summary': ['Anmäl dig med ditt personnummer, till exempel 850312-1231.', /Ett personnummer står/],
    'items.0.embargo': ['2028-01-01', /Dagen visas först när den har varit/],
    'items.0.source': ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org', /./],
  },
  {
    title: ['Stödet vi ger', /Sidan har samma rubrik som/],
    document: ['/assets/draklagen.pdf', /Dokumentet \/assets\/draklagen\.pdf finns inte/],
    description: [
      'Här är kurserna och stödet som kommunerna i Sagolandet kan få mot drakar.',
      /Sidan har samma beskrivning som/,
    ],
    body: [
      'Läs om [kontakten](/kontakten/).\n\nMötet är torsdag 15 januari 2027.\n\nTa med:\n\n- [ ] lampa\n',
      /Sidan \/kontakten\/ finns inte[\s\S]*fel veckodag[\s\S]*kryssa i/,
    ],
  },
];

test('tio misstag nekas, med kontrollens ord vid fältet och i en lista som nämner det', async () => {
  for (const [index, table] of mistakes.entries()) {
    if (index === 0) await openFirstEvent();
    else {
      await page.goto('/admin/#/collections/sidor/entries/lagen/index');
      await expect(box('title')).toBeVisible();
    }
    await fill(Object.fromEntries(Object.entries(table).map(([way, [value]]) => [way, value])));
    const { whole, fields } = await saveRefused(Object.keys(table));
    for (const [place, [, words]] of Object.values(table).entries()) {
      expect(fields[place]).toMatch(words);
      expect(whole).toMatch(words);
    }
    expect(whole).not.toMatch(/endDate|undefined|null/);
  }
  expect(await disk.read()).toEqual({ ...files, ...outside });
});

test('en kollegas ändring mellan läsning och sparande finns kvar', async () => {
  await openFirstEvent();
  const changed = (files[events] ?? '').replace('"Påhittsköping"', '"Sagolunda"');
  await disk.write({ [events]: changed });
  await fill({ 'items.0.title': 'Drakdagen i år' });
  await save();
  await expect(page.getByText(/Post sparad/)).toBeVisible();
  const merged = changed.replace('"Drakdagen"', '"Drakdagen i år"');
  expect((await disk.read())[events]).toBe(merged);
});

test('har en kollega ändrat samma fält frågar redigeraren, och ingens ord försvinner', async () => {
  await openFirstEvent();
  await disk.write({ [events]: (files[events] ?? '').replace('"Drakdagen"', '"Drakdagen hos kollegan"') });
  await fill({ 'items.0.title': 'Drakdagen i rutan' });
  await save();
  const question = page.locator('dialog.guard');
  await expect(question).toContainText('Du har skrivit: Drakdagen i rutan. Där står nu: Drakdagen hos kollegan.');
  await question.getByRole('button', { name: 'Avbryt' }).click();
  await refusal().getByRole('button', { name: 'OK' }).click();
  expect((await disk.read())[events]).toContain('Drakdagen hos kollegan');
  expect(await box('items.0.title').inputValue()).toBe('Drakdagen i rutan');
});

test('en sida som andra länkar till går inte att ta bort, och de som länkar står i en lista', async () => {
  await page.goto('/admin/#/collections/sidor/entries/lagen/index');
  await expect(box('title')).toBeVisible();
  const bar = page.getByRole('toolbar').filter({ has: page.getByRole('button', { name: 'Spara', exact: true }) });
  await bar.getByRole('button').last().click();
  await page.getByRole('menuitem', { name: 'Radera' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Radera' }).click();
  const list = page.locator('dialog.guard');
  await expect(list).toContainText('Det går inte att ta bort eller flytta sidan ”Drakskyddslagen i korthet” än.');
  await expect(list).toContainText('webbplatsen leder dit själv');
  await expect(list).toContainText('Meny och sidfot: Rad ”Drakskyddslagen” › Sida: Sidan /lagen/ finns inte.');
  await expect(list).toContainText('sidan ”Stödet vi ger”: Text, rad');
  await list.getByRole('button', { name: 'Stäng' }).click();
  expect((await disk.read())[law]).toBe(files[law]);
});

/** Runs in the editor's own page: tries to write, and answers with the words of each refusal. */
async function tryWrites(given: { path: string; bytes: number[] }[]): Promise<string[]> {
  const answers: string[] = [];
  for (const { path, bytes } of given) {
    try {
      const parts = path.split('/');
      let folder = await navigator.storage.getDirectory();
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
      const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
      const writer = await handle.createWritable();
      await writer.write(new Uint8Array(bytes));
      await writer.close();
      answers.push('skriven');
    } catch (error) {
      answers.push((error as Error).message);
    }
  }
  const top = await navigator.storage.getDirectory();
  // The editor writes under another name first, and gives the file its own when it is whole.
  const assets = await top.getDirectoryHandle('assets');
  const half = await assets.getFileHandle('.sveltia-tmp-1', { create: true });
  const writer = await half.createWritable();
  await writer.write(new Uint8Array(given.find(({ path }) => path.endsWith('.pdf'))?.bytes ?? []));
  await writer.close();
  const move = (half as unknown as { move(folder: unknown, name: string): Promise<void> }).move.bind(half);
  await move(assets, 'arsrapport.pdf').catch((error: Error) => answers.push(error.message));
  await assets.removeEntry('.sveltia-tmp-1');
  await top.removeEntry('package.json').catch((error: Error) => answers.push(error.message));
  return answers;
}

test('inget skrivs utanför innehållet, och en fil som grinden nekar skrivs inte alls', async () => {
  const photo = [...(await picture({ place: true }))];
  const login = [...Buffer.from('<!doctype html><title>Logga in</title>')];
  const bytes = [...Buffer.from('x')];
  const answers = await page.evaluate(tryWrites, [
    ...['README.md', 'netlify.toml', 'src/lib/drake.ts', '.github/workflows/ci.yml', 'src/content-2/x.md'].map(
      (path) => ({
        path,
        bytes,
      }),
    ),
    { path: 'assets/torget.jpg', bytes: photo },
    { path: 'assets/rapport.pdf', bytes: login },
    { path: 'assets/Torget i Sagostad.jpg', bytes: photo },
  ]);
  expect(answers).toHaveLength(10);
  for (const answer of [...answers.slice(0, 5), answers[9]]) expect(answer).toContain('redigeraren skriver bara i');
  expect(answers[5]).toContain('Bilden säger var den är tagen (GPS).');
  expect(answers[6]).toContain('Filen är en sparad webbsida');
  expect(answers[7]).toContain('tecken som inte får stå där');
  expect(answers[8]).toContain('Filen är en sparad webbsida');
  const now = await disk.read();
  for (const [path, text] of Object.entries(outside)) expect(now[path]).toBe(text);
  const made = Object.keys(now).filter((path) => !(path in files) && !(path in outside));
  // The browser makes a file when it gives a way to it; nothing is in it.
  for (const path of made) expect([path.startsWith('assets/'), now[path]]).toEqual([true, '']);
});

/** Runs in the editor's page: keeps files as the editor does once it has fetched them from GitHub, and sends a commit. */
async function deleteAtGitHub(given: Record<string, string>): Promise<string> {
  const opened = indexedDB.open('github:den-har/datorn', 99);
  await new Promise((resolve, reject) => {
    opened.onupgradeneeded = () => {
      if (!opened.result.objectStoreNames.contains('file-cache')) opened.result.createObjectStore('file-cache');
    };
    opened.onsuccess = resolve;
    opened.onerror = reject;
  });
  const store = opened.result.transaction('file-cache', 'readwrite').objectStore('file-cache');
  for (const [path, text] of Object.entries(given)) store.put({ text }, path);
  await new Promise((resolve) => {
    store.transaction.oncomplete = resolve;
  });
  opened.result.close();
  const fileChanges = { deletions: [{ path: 'src/content/lagen/index.md' }] };
  const body = JSON.stringify({ query: 'createCommitOnBranch', variables: { input: { fileChanges } } });
  return fetch('https://api.github.com/graphql', { method: 'POST', body }).then(
    () => 'skickad',
    (error: Error) => error.message,
  );
}

test('hos GitHub tas en sida som andra länkar till inte bort heller', async ({ browser }) => {
  // Somebody who has picked no folder.
  const context = await browser.newContext({ baseURL: madeUpSite.url });
  const other = await context.newPage();
  const asked: string[] = [];
  await other.route('https://api.github.com/**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await other.goto('/admin/');
  await expect(other.getByRole('button', { name: 'Arbeta med filerna på den här datorn' })).toBeVisible();
  const answer = await other.evaluate(deleteAtGitHub, files);
  expect(answer).toContain('Det går inte att ta bort eller flytta sidan ”Drakskyddslagen i korthet” än.');
  expect(answer).toContain('Meny och sidfot: Rad ”Drakskyddslagen” › Sida: Sidan /lagen/ finns inte.');
  await expect(other.locator('dialog.guard')).toBeVisible();
  expect(asked).toEqual([]);
  await context.close();
});

test('nyckeln till GitHub går inte att nå från någon fil, vad som än står i den', async () => {
  await page.goto('/admin/');
  await page.evaluate(() => localStorage.setItem('sveltia-cms.user', '{"token":"hemlig"}'));
  const other = await page.context().newPage();
  const addresses = Object.keys(files).flatMap((path) => (path.startsWith('assets/') ? [`/${path}`] : []));
  expect(addresses.length).toBeGreaterThanOrEqual(5);
  const script = 'document.documentElement.setAttribute("data-got",localStorage.getItem("sveltia-cms.user"))';
  for (const address of addresses) {
    // The host's own headers, with something else in the file.
    await other.route(`**${address}`, async (route) => {
      const response = await route.fetch();
      const body = address.endsWith('.svg')
        ? `<svg xmlns="http://www.w3.org/2000/svg"><script>${script}</script></svg>`
        : `<!doctype html><script>${script}</script>`;
      await route.fulfill({ response, body });
    });
    // A document that is handed over, rather than shown, is no page at all.
    await other.goto(address).catch(() => undefined);
    const got = await other.evaluate(() => document.documentElement.getAttribute('data-got'));
    expect(got, address).toBeNull();
  }
  await other.close();
});
