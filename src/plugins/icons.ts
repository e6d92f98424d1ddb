import { readFile, writeFile } from 'node:fs/promises';
import type { UserConfig } from '@11ty/eleventy';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import iconFile from 'ico-endec';
import { faviconAddress, touchIconAddress } from '../lib/addresses.ts';
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

/** Makes the icons that are asked for by name, without a word in any page, out of the drawing that pages point to. */
export default function icons(config: UserConfig): void {
  config.on('eleventy.after', async ({ directories }) => {
    const drawing = await readFile(`${root}/assets/favicon.svg`, 'utf8');
    await startRenderer();
    await writeFile(directories.output + faviconAddress, iconFile.encode(small.map((size) => render(drawing, size))));
    await writeFile(directories.output + touchIconAddress, render(drawing, touch));
  });
}
