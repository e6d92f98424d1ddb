import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { findPort } from '../instruments/browser.ts';
import { madeUp, ProjectCopy } from './copy.ts';

// `npm start` without a browser: what it shows after edits of records, beside what one shows that has just been started.
const project = new ProjectCopy(madeUp);
const servers: ChildProcess[] = [];
let said = '';

after(async () => {
  for (const server of servers) await new Promise((resolve) => server.once('exit', resolve).kill());
  project.remove();
});

/** Starts a server in the copy. @returns its address */
async function start(): Promise<string> {
  const port = await findPort();
  const env = { PATH: process.env.PATH, PORT: String(port), SITE_NOW: '2026-11-24T12:00:00+01:00' };
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/commands/start.ts'], { cwd: project.folder, env });
  servers.push(server);
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (part: Buffer) => {
        said += part;
        if (String(part).includes('/mejl')) resolve();
      });
    server.once('exit', () => reject(new Error(said)));
  });
  return `http://localhost:${port}`;
}

const url = await start();
// The script that shows faults is named by how many edits the server has seen.
const html = async (address: string, from = url) =>
  (await (await fetch(from + address)).text()).replace(/<script src="\/__redigering[^>]*><\/script>/, '');

/** The folder of the site that Eleventy made last, and its pages: /admin/ is a file, made with the rest. */
const siteFolder = () => readdirSync(join(project.folder, '.cache')).filter((name) => name.startsWith('start-'));
const listAddresses = () =>
  listFiles(join(project.folder, '.cache', siteFolder()[0] ?? '', 'site'))
    .filter((path) => path.endsWith('index.html') && path !== 'admin/index.html')
    .map((path) => `/${path.replace('index.html', '')}`);

/** Saves a file, and waits until a page has what is new. */
async function edit(path: string, change: (text: string) => string, address: string, seen: string): Promise<void> {
  const file = join(project.folder, path);
  const before = readFileSync(file, 'utf8');
  assert.notEqual(change(before), before, path);
  writeFileSync(file, change(before));
  while (!(await html(address)).includes(seen)) {
    assert.doesNotMatch(said, /Sidorna visas som de var innan/);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('en ändrad kommun och ett ändrat evenemang syns på varje sida, utan att webbplatsen görs om', async () => {
  const before = siteFolder();
  const [municipality, event] = ['/kommuner/pahittskoping/', '/kalender/drakdagen/'];
  const replace = (from: string, to: string) => (text: string) => text.replaceAll(from, to);
  await edit('_data/municipalities.json', replace('Torget 1,', 'Torget 2,'), municipality, 'Torget 2,');
  await edit('_data/municipalities.json', replace('08-465 004 10', '08-465 004 99'), municipality, 'tel:+46846500499');
  await edit('_data/events.json', replace('"Drakdagen"', '"Stora drakdagen"'), event, 'Stora drakdagen');
  await edit('_data/events.json', replace('2027-03-10', '2027-05-11'), event, '2027-05-11');
  assert.deepEqual(siteFolder(), before);
  const addresses = listAddresses();
  assert.ok(addresses.length > 20);
  const shown = await Promise.all(addresses.map((address) => html(address)));
  const anew = await start();
  for (const [index, address] of addresses.entries()) assert.equal(shown[index], await html(address, anew), address);
});

test('ett evenemang som kommer till får en sida', async () => {
  const isThere = async () => (await fetch(`${url}/kalender/nytt-mote/`)).status === 200;
  assert.equal(await isThere(), false);
  const add = (text: string) => {
    const events = JSON.parse(text) as object[];
    return JSON.stringify([
      ...events,
      { ...events[0], id: 'nytt-mote', title: 'Ett nytt möte', summary: 'Om nya möten.' },
    ]);
  };
  await edit('_data/events.json', add, '/kalender/nytt-mote/', 'Ett nytt möte');
  assert.ok(await isThere());
});

test('en tabell i öppna data är lika ny som sidorna', async () => {
  const event = '/kalender/nytt-mote/';
  await edit(
    '_data/events.json',
    (text) => text.replace('Ett nytt möte', 'Ett flyttat möte'),
    event,
    'Ett flyttat möte',
  );
  assert.match(await (await fetch(`${url}/data/v1/handelser.csv`)).text(), /Ett flyttat möte/);
});
