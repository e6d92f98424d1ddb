import type { PictureFile } from '../lib/pictures.ts';
import type { Records } from '../schemas/records.ts';
import type { Assets } from './template-data.ts';

/** A Markdown page as the editor has it. */
export interface EditedPage {
  /** Its path, from `src/content/`. */
  file: string;
  /** Its front matter. */
  data: Record<string, unknown>;
  body: string;
}

/** What the build tells the preview of the site: as much as visitors may see, and what pages are made of. */
export interface PreviewSite {
  records: Records;
  /** The page on which each kind of records is seen, where a record has none of its own. */
  seenOn: Partial<Record<keyof Records, string>>;
  pages: readonly EditedPage[];
  pictures: readonly PictureFile[];
  /** The size of each document in `assets`, in bytes, by its address. */
  sizes: Readonly<Record<string, number>>;
  assets: Assets;
  /** The build's day, `YYYY-MM-DD`. */
  today: string;
  /** Whether the site is a proposal: its pages say so. */
  preview: boolean;
  version: string;
}

/** What somebody is writing: a page, or a file of records. */
export type Draft = { page: EditedPage } | { kind: keyof Records; value: unknown };

/** A page that the draft may be shown on. */
export interface PageChoice {
  address: string;
  title: string;
}

/** A page as it will be when a draft is published. */
export interface ShownPage {
  address: string;
  /** The whole page. */
  html: string;
  /** The pages that the draft may be seen on; empty where it is a page itself. */
  choices: readonly PageChoice[];
}

/** Makes pages in the browser, as the build makes them. */
export interface Preview {
  /**
   * The page that a draft is seen on.
   * @param address that of the page, where somebody has chosen one
   * @throws {Error} where too little is written yet
   */
  show(draft: Draft, address?: string): ShownPage;
}
