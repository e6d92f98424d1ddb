import CMS from '@sveltia/cms';
import { config, kinds } from 'editor-config';
import { type Content, type FileFormat, pageFormat, recordFormat } from './formats.ts';
import { beginSave, startGuard, writeFile } from './guard/guard.client.ts';
import type { Project } from './guard/project.ts';
import { offerPages } from './page-choices.ts';
import { offerInsertions } from './toolbar.client.ts';

const preferences = 'sveltia-cms.prefs';

// The file as it was goes along with what was read of it, so that only what was edited is written.
const register = (name: string, extension: 'md' | 'json', format: FileFormat) =>
  CMS.registerCustomFormat(name, extension, {
    fromFile: (text) => ({ ...format.read(text), original: text }),
    toFile: ({ original = '', ...content }: Content) => writeFile(String(original), format.tidy(content), format),
  });

interface Knowledge {
  files: Record<string, string | null>;
  pages: { address: string; title: string }[];
}

/** What the build knows of the project and the editor does not fetch (src/plugins/editor-knowledge.ts). */
async function fetchKnowledge(address: string | undefined): Promise<Knowledge> {
  const answer = address ? await fetch(address).catch(() => undefined) : undefined;
  return answer?.ok ? ((await answer.json()) as Knowledge) : { files: {}, pages: [] };
}

async function start(root: HTMLElement): Promise<void> {
  const { repository: named = '', knowledge } = root.dataset;
  // On a developer's machine the editor works with the files of the machine, whatever the repository is called.
  const isLocal = /^(localhost|127\.0\.0\.1)$/.test(location.hostname);
  if (!named && !isLocal) return;
  const repository = named || 'den-har/datorn';
  const { files, pages } = await fetchKnowledge(knowledge);
  const collections = offerPages(config.collections, pages);
  for (const { name, extension, schema } of kinds)
    register(name, extension, extension === 'md' ? pageFormat(schema) : recordFormat(schema));
  const fixed: Project = new Map(Object.entries(files).map(([path, text]) => [path, text ?? undefined]));
  startGuard({ root, collections, repository, fixed });
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beginSave(entry) });
  root.replaceChildren();
  // Our own words are Swedish: so is the editor, until somebody chooses another language.
  localStorage[preferences] ??= JSON.stringify({ locale: 'sv' });
  offerInsertions(root);
  await CMS.init({ config: { ...config, collections, backend: { ...config.backend, repo: repository } } });
}

const root = document.getElementById('nc-root');
if (root) await start(root);
