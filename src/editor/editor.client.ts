// First: the package asks which language it is to speak as soon as it is loaded.
import './speak-swedish.client.ts';
import CMS from '@sveltia/cms';
import { config, kinds } from 'editor-config';
import { readFrontMatter, rewritePage, splitPage } from './edit-front-matter.ts';
import { rewriteJson } from './edit-json.ts';
import { offerPreview, type ToFile } from './preview.client.ts';
import { type Shape, tidy } from './tidy.ts';
import { offerInsertions } from './toolbar.client.ts';
import { wordFormat } from './word-file.ts';

type Content = Record<string, unknown> & { original?: string; body?: string; items?: unknown };

// The file as it was goes along with what was read of it, so that only what was edited is written.
const pageFormat = (schema: Shape) => ({
  fromFile(text: string): Content {
    const { front, body } = splitPage(text);
    return { ...readFrontMatter(front), body, original: text };
  },
  toFile({ original = '', body = '', ...data }: Content): string {
    return rewritePage(original, tidy(data, schema) as Content, body);
  },
});

// An editor wants an object; a list that is all of its file gets a name while it is edited.
const recordFormat = (schema: Shape) => ({
  fromFile(text: string): Content {
    const value = JSON.parse(text) as Content | unknown[];
    return Array.isArray(value) ? { items: value, original: text } : { ...value, original: text };
  },
  toFile({ original = '', ...data }: Content): string {
    return rewriteJson(original, tidy(schema.type === 'array' ? (data.items ?? []) : data, schema));
  },
});

function start(root: HTMLElement): void {
  const { repository = '', engine = '', styles = '', site = '' } = root.dataset;
  // On a developer's machine the editor works with the files of the machine, whatever the repository is called.
  const isLocal = /^(localhost|127\.0\.0\.1)$/.test(location.hostname);
  if (!repository && !isLocal) return;
  const formats = new Map<string, ToFile>();
  for (const { name, extension, schema } of kinds) {
    const format = extension === 'md' ? pageFormat(schema) : recordFormat(schema);
    formats.set(name, format.toFile);
    CMS.registerCustomFormat(name, extension, format);
  }
  CMS.registerCustomFormat(wordFormat.name, wordFormat.extension, wordFormat);
  root.replaceChildren();
  offerInsertions(root);
  offerPreview({ engine, styles, site }, formats);
  CMS.init({ config: { ...config, backend: { ...config.backend, repo: repository || 'den-har/datorn' } } });
}

const root = document.getElementById('nc-root');
if (root) start(root);
