import { existsSync, readdirSync } from 'node:fs';
import { pageAddress } from '../lib/addresses.ts';
import { listFolder, type PageMap } from '../links/index.ts';

const content = 'src/content';

const fileOf = (address: string) => (address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1));

/** Files that many pages are made with, the surest first. */
export function sharedSources(): string[] {
  const code = [
    'src/layouts',
    'src/components',
    'src/collections',
    'src/plugins',
    'src/editor',
    'src/search',
    'src/lib',
    'src/styles',
    content,
  ]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listFolder(folder).map((file) => `${folder}/${file}`))
    .filter((file) => /\.(tsx?|css)$/.test(file));
  const records = readdirSync('_data').filter(
    (name) => name.endsWith('.json') && !/^(audit|published|link-exceptions)/.test(name),
  );
  return [...records.map((name) => `_data/${name}`), ...code, 'netlify.toml'];
}

/** What the pages of this site are made of: a page's path is its address, and one template makes many. */
export function ownPageMap(site: string): PageMap {
  const pages = new Map<string, string>();
  for (const file of listFolder(content)) {
    if (!/\.(md|11ty\.tsx)$/.test(file) || file.endsWith('.records.11ty.tsx')) continue;
    pages.set(fileOf(pageAddress(file).replace('/well-known/', '/.well-known/')), `${content}/${file}`);
  }
  for (const file of listFolder(content).filter((name) => name.endsWith('.records.11ty.tsx'))) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const made = existsSync(`${site}/${folder}`) ? readdirSync(`${site}/${folder}`) : [];
    for (const name of made)
      if (!pages.has(`${folder}${name}/index.html`)) pages.set(`${folder}${name}/index.html`, `${content}/${file}`);
  }
  return {
    root: process.cwd(),
    pages: new Map(
      [...pages, ['_redirects', '_data/redirects.json'] as const].filter(([page]) => existsSync(`${site}/${page}`)),
    ),
    shared: sharedSources(),
  };
}
