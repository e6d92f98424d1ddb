import { listFiles } from '../../src/checks/source/read.ts';
import { componentCatalogueAddress, editorFile } from '../../src/lib/addresses.ts';

const listHtml = (site: string) => listFiles(site).filter((path) => path.endsWith('.html') && path !== editorFile);

const isInCatalogue = (path: string) => `/${path}`.startsWith(componentCatalogueAddress);

const toAddresses = (paths: readonly string[]) =>
  paths.filter((path) => path.endsWith('index.html')).map((path) => `/${path.replace(/index\.html$/, '')}`);

/** The files of all pages of a built folder, the one for what is not there too. */
export const listBuilt = (site: string): string[] => listHtml(site).filter((path) => !isInCatalogue(path));

/** The addresses of all pages of a built folder, and of one page that is not there. */
export const listPageAddresses = (site: string): string[] => [...toAddresses(listBuilt(site)), '/finns-inte/'];

/** The pages of the catalogue of components: no part of the site, and so of no rating of it. */
export const listCatalogue = (site: string): string[] => toAddresses(listHtml(site).filter(isInCatalogue));
