import { readdirSync } from 'node:fs';
import { editorFile } from '../../src/lib/addresses.ts';

/** Addresses of all built pages, as the tests are laid out before the server answers. */
export const addresses: string[] = readdirSync('_site', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html') && path !== editorFile)
  .map((path) => `/${path.replace(/index\.html$/, '')}`)
  .sort();

/** Pages and the error page: everything that a visitor may see. */
export const allPages = [...addresses, '/finns-inte/'];
