import { statSync } from 'node:fs';
import type { UserConfig } from '@11ty/eleventy';
import { parse } from 'yaml';
import { ContentError, errorsIn } from '../checks/fault.ts';
import type { CheckedPage } from '../checks/source/load.ts';
import { shownHelplines } from '../collections/helplines.ts';
import type { Records } from '../schemas/records.ts';
import { contentVersion } from './content-version.ts';
import { environment } from './environment.ts';
import { loadContent, root, today } from './project.ts';

// Eleventy copies plain objects for every page. An instance of a class it passes on as it is.
class SharedRecords {
  constructor(records: Records) {
    Object.assign(this, records);
    Object.freeze(this);
  }
}

/** The records as templates get them: with the address that the site is built for, and numbers as visitors see them. */
export const completeRecords = (records: Records): Records => ({
  ...withOrigin(records),
  helplines: shownHelplines(records.helplines, records.links, today()),
});

function withOrigin(records: Records): Records {
  const origin = environment().URL ?? records.site.origin;
  return { ...records, site: { ...records.site, origin } };
}

/** The pages on which each word of the word list stands: id → addresses. */
export function wordUses(pages: Iterable<CheckedPage>): Map<string, string[]> {
  const uses = new Map<string, string[]>();
  for (const { address, words } of pages)
    for (const id of words) {
      const known = uses.get(id);
      if (known) known.push(address);
      else uses.set(id, [address]);
    }
  return uses;
}

/** Checks the content before anything is made of it, and offers it to the templates. */
export default async function content(config: UserConfig): Promise<void> {
  let pages = new Map<string, CheckedPage>();
  let frontMatter = new Map<string, object>();
  let shared: SharedRecords | undefined;

  const load = async () => {
    const { records, pages: parsed, faults } = await loadContent();
    const errors = errorsIn(faults);
    if (errors.length > 0) throw new ContentError(errors);
    shared = new SharedRecords(completeRecords(records));
    pages = new Map(parsed.map((page) => [`./${page.file}`, page]));
    frontMatter = new Map(parsed.map(({ frontText, data }) => [frontText.trim(), data]));
  };

  // Nothing is made of what is not out: no page, and nothing that lists pages.
  for (const { file } of (await loadContent()).withheld) config.ignores.add(file);
  config.on('eleventy.before', load);
  config.addGlobalData('layout', 'page.11ty.tsx');
  config.addGlobalData('today', today);
  config.addGlobalData('preview', environment().SITE_PREVIEW === '1');
  config.addGlobalData('wordUses', () => () => wordUses(pages.values()));
  config.addGlobalData('version', () => () => contentVersion(root));
  config.addGlobalData('kilobytesOf', () => (address: string) => statSync(root + address).size / 1000);
  config.addGlobalData('contentOf', () => (inputPath: string) => pages.get(inputPath)?.html ?? '');
  config.addGlobalData('records', async () => {
    if (!shared) await load();
    return shared;
  });
  // The check has read the front matter already: Eleventy gets that very reading.
  config.setFrontMatterParsingOptions({
    engines: {
      yaml: {
        parse: (written) => {
          // The check has read it with the line ends of Unix, whatever the editor's program wrote.
          const text = written.replace(/\r\n?/g, '\n').trim();
          return { ...(frontMatter.get(text) ?? (parse(text) as object)) };
        },
      },
    },
  });
  config.setLibrary('md', {
    render(_text: string, data: { page: { inputPath: string } }) {
      const page = pages.get(data.page.inputPath);
      if (!page) throw new Error(`${data.page.inputPath} har inte gått genom innehållskontrollen.`);
      return page.html;
    },
  });
}
