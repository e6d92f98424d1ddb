import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { measurePicture } from '../checks/files/measure.ts';
import { isPhoto } from '../lib/pictures.ts';
import { root } from '../plugins/project.ts';
import { cleanPicture } from './bild/clean-picture.ts';
import { readArguments } from './run/arguments.mjs';
import { Failure } from './run/failure.mjs';

const { positionals } = readArguments('bild');

const format = (value: number) => value.toLocaleString('sv', { maximumFractionDigits: 1 });
const kilobytes = (bytes: number) => `${format(bytes / 1000)} kB`;

/** The picture of that name, which may be written from the project or from `assets`. */
function find(name: string): string {
  const path = [name, `assets/${name.replace(/^\//, '')}`, name.replace(/^\//, '')].find(
    (given) => existsSync(resolve(root, given)) && statSync(resolve(root, given)).isFile(),
  );
  if (!path) throw new Failure(`Filen ${name} finns inte. Skriv vägen till bilden, så här: assets/bilder/torget.jpg`);
  if (!isPhoto(path)) throw new Failure(`Filen ${name} är ingen bild som slutar på .jpg, .png, .webp eller .avif.`);
  return resolve(root, path);
}

async function clean(name: string): Promise<void> {
  const path = find(name);
  const before = readFileSync(path);
  const had = await measurePicture(before);
  const after = await cleanPicture(before).catch(() => {
    throw new Failure(`Bilden ${name} går inte att läsa. Öppna den i ett bildprogram och spara den på nytt.`);
  });
  writeFileSync(path, after);
  const now = await measurePicture(after);
  const size = `${now?.width} × ${now?.height} px, ${kilobytes(after.length)} (förut ${kilobytes(before.length)})`;
  console.log(
    `${relative(root, path)}: ${size}. ${had?.hasPlace ? 'Platsen är borttagen' : 'Det som kameran skrev är borttaget'}.`,
  );
}

if (positionals.length === 0) throw new Failure('Skriv vilken bild: npm run bild -- assets/bilder/torget.jpg', 2);
for (const name of positionals) await clean(name);
