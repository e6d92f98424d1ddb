import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { UserConfig } from '@11ty/eleventy';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import iconFile from 'ico-endec';
import { faviconAddress, touchIconAddress } from '../lib/addresses.ts';
import { keep } from './kept.ts';
import { root } from './project.ts';

// What tabs, lists of bookmarks and taskbars show; and what a phone puts among its own icons.
const [small, touch] = [[16, 32, 48], 180];

let started: Promise<void> | undefined;

function startRenderer(): Promise<void> {
  started ??= readFile(`${root}/node_modules/@resvg/resvg-wasm/index_bg.wasm`).then((program) => initWasm(program));
  return started;
}

function render(drawing: string, size: number): Buffer {
  const renderer = new Resvg(drawing, { fitTo: { mode: 'width', value: size } });
  const picture = Buffer.from(renderer.render().asPng());
  renderer.free();
  return picture;
}

const packages = ['@resvg/resvg-wasm', 'ico-endec'].map((name) => `node_modules/${name}/package.json`);

/** Of everything that the icons are made of: the drawing, the packages, and this file. */
async function keyOf(drawing: string): Promise<string> {
  const hash = createHash('sha256').update(drawing);
  for (const file of [...packages, 'src/plugins/icons.ts']) hash.update(await readFile(`${root}/${file}`));
  return hash.digest('hex').slice(0, 16);
}

/** The icon of tabs, and that of phones. They are kept: to start the renderer takes as long as to judge all links. */
async function loadIcons(drawing: string): Promise<Uint8Array[]> {
  const make = async () => {
    await startRenderer();
    return serialize([iconFile.encode(small.map((size) => render(drawing, size))), render(drawing, touch)]);
  };
  return deserialize(await keep('icons', await keyOf(drawing), make)) as Uint8Array[];
}

/** Makes the icons that are asked for by name, without a word in any page, out of the drawing that pages point to. */
export default function icons(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories }) => {
    const drawing = await readFile(`${root}/assets/favicon.svg`, 'utf8');
    const [tab = new Uint8Array(), phone = new Uint8Array()] = await loadIcons(drawing);
    await writeFile(directories.output + faviconAddress, tab);
    await writeFile(directories.output + touchIconAddress, phone);
  });
}
