// First: the package asks which language it is to speak as soon as it is loaded.
import './speak-swedish.client.ts';
import CMS from '@sveltia/cms';
import { config, kinds } from 'editor-config';
import { type FileContent, type FileFormat, pageFormat, recordFormat } from './formats.ts';
import { beginSave, finishSave, startGuard, writeFile } from './guard/guard.client.ts';
import type { Project } from './guard/project.ts';
import { offerPages } from './page-choices.ts';
import { offerPreview, type ToFile } from './preview.client.ts';
import { noteRecords, offerRecordFilters } from './record-filter.client.ts';
import { offerInsertions } from './toolbar.client.ts';
import { wordFormat } from './word-file.ts';

// The file as it was goes along with what was read of it, so that only what was edited is written.
const register = (name: string, extension: 'md' | 'json', format: FileFormat) =>
  CMS.registerCustomFormat(name, extension, {
    fromFile(text) {
      const content = format.read(text);
      noteRecords(name, content.items);
      return { ...content, original: text };
    },
    toFile: ({ original = '', ...content }: FileContent) => writeFile(String(original), format.tidy(content), format),
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

/** Tells the editor how each kind of file is read and written. Answers with how a form is written where nothing is saved. */
function registerFormats(): Map<string, ToFile> {
  CMS.registerCustomFormat(wordFormat.name, wordFormat.extension, wordFormat);
  return new Map(
    kinds.map(({ name, extension, schema }) => {
      const format = extension === 'md' ? pageFormat(schema) : recordFormat(schema);
      register(name, extension, format);
      return [name, ({ original = '', ...content }) => format.write(String(original), format.tidy(content))];
    }),
  );
}

async function start(root: HTMLElement): Promise<void> {
  const { repository: named = '', knowledge, engine = '', styles = '', site = '' } = root.dataset;
  // On a developer's machine the editor works with the files of the machine, whatever the repository is called.
  const isLocal = /^(localhost|127\.0\.0\.1)$/.test(location.hostname);
  if (!named && !isLocal) return;
  const repository = named || 'den-har/datorn';
  const { files, pages } = await fetchKnowledge(knowledge);
  const collections = offerPages(config.collections, pages);
  const formats = registerFormats();
  const fixed: Project = new Map(Object.entries(files).map(([path, text]) => [path, text ?? undefined]));
  startGuard({ root, collections, pages, repository, fixed });
  CMS.registerEventListener({ name: 'preSave', handler: ({ entry }) => beginSave(entry) });
  CMS.registerEventListener({ name: 'postSave', handler: finishSave });
  root.replaceChildren();
  offerInsertions(root);
  offerRecordFilters(root);
  offerPreview({ engine, styles, site }, formats);
  await CMS.init({ config: { ...config, collections, backend: { ...config.backend, repo: repository } } });
}

const root = document.getElementById('nc-root');
if (root) await start(root);
