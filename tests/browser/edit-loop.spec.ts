import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { findPort } from '../instruments/browser.ts';
import { madeUp, ProjectCopy } from '../site/copy.ts';

// `npm start` in a copy of the project with made-up content, and a browser that shows a page while its files are saved.

test.describe.configure({ mode: 'serial' });

const file = 'src/content/lagen/index.md';
const component = 'src/components/site-footer/site-footer.tsx';

let project: ProjectCopy;
let server: ChildProcess;
let url: string;
let page: Page;
let said = '';

const read = (path: string) => readFileSync(join(project.folder, path), 'utf8');
const save = (path: string, text: string) => writeFileSync(join(project.folder, path), text);

test.beforeAll(async ({ browser }) => {
  project = new ProjectCopy(madeUp);
  const port = await findPort();
  url = `http://localhost:${port}`;
  const env = { PATH: process.env.PATH, PORT: String(port), SITE_NOW: '2026-11-24T12:00:00+01:00' };
  server = spawn(process.execPath, ['--import', 'tsx', 'src/commands/start.ts'], { cwd: project.folder, env });
  await new Promise<void>((resolve) => {
    const hear = (part: Buffer) => {
      said += part;
      if (said.includes('/mejl')) resolve();
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
  });
  page = await browser.newPage();
  await page.goto(`${url}/lagen/`);
});

test.afterAll(async () => {
  await new Promise((resolve) => server.once('exit', resolve).kill());
  await page.close();
  project.remove();
});

const html = async (address: string) => (await fetch(url + address)).text();

test('en sparad text syns på sidan utan att någon laddar om den', async () => {
  save(file, `${read(file)}\nEn rad som är ny.\n`);
  await expect(page.getByText('En rad som är ny.')).toBeVisible();
});

test('en ny rubrik syns på sidan och i listan från A till Ö', async () => {
  save(file, read(file).replace(/^title: .*$/m, 'title: En helt ny rubrik'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('En helt ny rubrik');
  expect(await html('/a-o/')).toContain('En helt ny rubrik');
});

test('ett fel visas ovanpå den senaste hela sidan och i terminalen, och försvinner när det är rättat', async () => {
  const before = read(file);
  save(file, before.replace(/^title:/m, 'titel:').replace('En rad som är ny.', 'En rad som är trasig.'));
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(`${file}:2:1 Nyckeln "titel" finns inte. Menade du "title"?`);
  await expect(page.getByText('En rad som är ny.')).toBeVisible();
  await page.reload();
  await expect(alert).toContainText('Sidan visas som den var innan.');
  await expect(page.getByText('En rad som är ny.')).toBeVisible();
  await expect.poll(() => said).toContain(`${file}:2:1  Nyckeln "titel" finns inte.`);
  save(file, before);
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('En helt ny rubrik');
  await expect.poll(() => said).toContain('Felen är rättade.');
});

test('en ändrad komponent i en komponent syns på varje sida', async () => {
  save(component, read(component).replace(/(<footer[^>]*>)/, '$1<p>Ny sidfot</p>'));
  await expect(page.getByText('Ny sidfot')).toBeVisible();
  for (const address of ['/', '/kontakt/', '/kommuner/pahittskoping/', '/finns-inte/'])
    expect(await html(address), address).toContain('Ny sidfot');
});

test('kod som inte går att läsa, och kod som kastar ett fel, lämnar sidan som den var', async () => {
  const before = read(component);
  for (const broken of [
    `${before}\nexport const Fel = <div>;\n`,
    before.replace('return (', "throw new Error('Provfel'); return ("),
  ]) {
    save(component, broken);
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByText('Ny sidfot')).toBeVisible();
    save(component, before);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
});

test('en ny sida kommer till, och en borttagen finns inte mer', async () => {
  mkdirSync(join(project.folder, 'src/content/provsida'), { recursive: true });
  const front =
    'title: Provsidan\ndescription: En sida som bara finns medan ett prov pågår, och sedan inte mer.\nreviewed: 2026-11-24';
  save('src/content/provsida/index.md', `---\n${front}\n---\nText på sidan.\n`);
  await expect.poll(async () => (await fetch(`${url}/provsida/`)).status).toBe(200);
  expect(await html('/webbkarta/')).toContain('Provsidan');
  rmSync(join(project.folder, 'src/content/provsida'), { recursive: true });
  await expect.poll(async () => (await fetch(`${url}/provsida/`)).status).toBe(404);
  expect(await html('/webbkarta/')).not.toContain('Provsidan');
});

test('en ändrad stil och en ändrad uppgift syns, också i filer som inte är sidor', async () => {
  save(
    'src/styles/elements.css',
    `${read('src/styles/elements.css')}\n@layer elements { h1 { letter-spacing: 7px; } }\n`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('letter-spacing', '7px');
  save('_data/site.json', read('_data/site.json').replace(/("sender": ")[^"]*/, '$1Provstyrelsen'));
  for (const address of ['/', '/folj/aktuellt.xml'])
    await expect.poll(async () => (await html(address)).includes('Provstyrelsen'), { message: address }).toBe(true);
});
