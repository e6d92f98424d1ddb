import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { startPreview } from '../../src/commands/preview/start-preview.ts';
import { readArguments } from '../../src/commands/run/arguments.mjs';
import { Failure } from '../../src/commands/run/failure.mjs';
import { root } from '../../src/plugins/project.ts';
import { listPageAddresses } from '../instruments/built-pages.ts';
import { keepPictures, keptWidths } from './bilder/kept.tsx';
import { chooseSubjects, listSubjects } from './bilder/kinds.ts';
import { formatSheet } from './bilder/sheet.tsx';
import { formatShotTable } from './bilder/table.ts';
import { takeAll } from './bilder/take.ts';
import { chooseWidths, listViews } from './bilder/views.ts';

const folder = '.cache/bilder';

const { values } = readArguments('bilder');

/** An option's value, where it is there. */
function read(name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** Which widths to take. What Git keeps is of all pages, in widths of its own. */
function readWidths(): number[] {
  if (!values.spara) return chooseWidths(read('bredder'));
  if (Object.keys(values).length > 1)
    throw new Failure('--spara tar bilder av alla sidor. Skriv det utan andra val.', 2);
  return keptWidths;
}

/** Takes every picture of a built site, measures what can be measured, and writes all of it. It judges nothing. */
async function takePictures(): Promise<void> {
  const site = read('mapp') ?? '_site';
  if (!existsSync(`${site}/index.html`)) throw new Failure(`I mappen ${site} ligger ingen byggd webbplats.`, 2);
  const addresses = listPageAddresses(site);
  const words = read('sidor');
  const subjects = words === undefined ? listSubjects(addresses) : chooseSubjects(words, addresses);
  const views = listViews(readWidths());
  const { url, server } = await startPreview(root, site, 0);
  const shots = await takeAll(url, subjects, views, folder);
  server.close();
  const table = formatShotTable(shots);
  console.log(table);
  await writeFile(`${folder}/tabell.txt`, `${table}\n`);
  await writeFile(`${folder}/bilder.json`, `${JSON.stringify(shots, null, 2)}\n`);
  await writeFile(`${folder}/index.html`, formatSheet(shots));
  if (values.spara) console.log(['', ...(await keepPictures(shots, folder))].join('\n'));
  console.log(`\n${shots.length} bilder. Se dem i ${folder}/index.html; allt som mättes står i bilder.json.`);
}

await takePictures();
