import CMS from '@sveltia/cms';
import { config, kinds } from 'editor-config';
import { type Content, type FileFormat, pageFormat, recordFormat } from './formats.ts';
import { beginSave, startGuard, writeFile } from './guard/guard.client.ts';
import type { Project } from './guard/project.ts';
import { offerInsertions } from './toolbar.client.ts';

const preferences = 'sveltia-cms.prefs';

// The file as it was goes along with what was read of it, so that only what was edited is written.
const register = (name: string, extension: 'md' | 'json', format: FileFormat) =>
  CMS.registerCustomFormat(name, extension, {
    fromFile: (text) => ({ ...format.read(text), original: text }),
    toFile: ({ original = '', ...content }: Content) => writeFile(String(original), format.tidy(content), format),
  });

/** What the build knows and the editor does not fetch: the text of each file, or null for one that is only there. */
async function fetchFixed(address: string | undefined): Promise<Project> {
  if (!address) return new Map();
  const files = (await (await fetch(address)).json()) as Record<string, string | null>;
  return new Map(Object.entries(files).map(([path, text]) => [path, text ?? undefined]));
}

function start(root: HTMLElement): void {
  const { repository = '', fixed } = root.dataset;
  // On a developer's machine the editor works with the files of the machine, whatever the repository is called.
  const isLocal = /^(localhost|127\.0\.0\.1)$/.test(location.hostname);
  if (!repository && !isLocal) return;
  for (const { name, extension, schema } of kinds)
    register(name, extension, extension === 'md' ? pageFormat(schema) : recordFormat(schema));
  const { collections } = config;
  startGuard({ root, collections, repository, fixed: () => fetchFixed(fixed) });
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beginSave(entry) });
  root.replaceChildren();
  // Our own words are Swedish: so is the editor, until somebody chooses another language.
  localStorage[preferences] ??= JSON.stringify({ locale: 'sv' });
  offerInsertions(root);
  CMS.init({ config: { ...config, backend: { ...config.backend, repo: repository || 'den-har/datorn' } } });
}

const root = document.getElementById('nc-root');
if (root) start(root);
