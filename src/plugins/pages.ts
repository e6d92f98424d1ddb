import type { UserConfig } from '@11ty/eleventy';
import { BuiltSite } from '../checks/built-site.ts';
import { ContentError } from '../checks/fault.ts';
import { listFiles } from '../checks/load.ts';
import { forms } from '../lib/forms.ts';
import { loadAssets } from './assets.ts';
import { root } from './project.ts';

/** Reads each page as it is written, and judges the links between them before the site is let out. */
export default function pages(config: UserConfig): void {
  let built = new BuiltSite();

  config.addTransform('read-page', function readPage(content) {
    const { url, inputPath, outputPath } = this.page;
    if (outputPath?.endsWith('.html')) built.read(inputPath, url, content);
    return content;
  });
  config.on('eleventy.before', () => {
    built = new BuiltSite();
  });
  config.on('eleventy.after', async ({ results = [] }) => {
    const assets = listFiles(`${root}/assets`).map((path) => `/assets/${path}`);
    const bundles = (await loadAssets()).files.map(({ asset }) => asset.href);
    const actions = Object.values(forms).map(({ action }) => action);
    const others = results.flatMap(({ url }) => (url && !built.has(url) ? [url] : []));
    const faults = built.check(new Set([...assets, ...bundles, ...actions, ...others]));
    if (faults.length > 0) throw new ContentError(faults);
  });
}
