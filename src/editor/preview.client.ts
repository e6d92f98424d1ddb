import CMS from '@sveltia/cms';
import { config } from 'editor-config';
import type { Draft, PageChoice, Preview } from '../types/draft-preview.ts';
import { readFrontMatter, splitPage } from './edit-front-matter.ts';
import { toFramePage } from './frame-page.ts';
import { noteRecords, recordChosen } from './record-filter.client.ts';
import { Stage } from './stage.client.ts';
import { addressOfWaiting } from './upload.client.ts';

/** Writes what a form holds as it will stand in its file. */
export type ToFile = (content: Record<string, unknown>) => string;

/** Where the files are that show a page. */
interface Files {
  engine: string;
  styles: string;
  site: string;
}

interface Collection {
  name: string;
  format: string;
  folder?: string;
  files?: { name: string; file: string }[];
}

/** What Sveltia hands to a template: of an Immutable map, what we use. */
interface Props {
  entry: { get(key: 'data'): { toJS(): Record<string, unknown> }; get(key: 'path'): string };
  getAsset(path: string): { toString(): string } | undefined;
  document: Document;
}

const tooLittle = 'Sidan syns här när det som måste finnas är ifyllt.';
const unreachable = 'Förhandsvisningen kunde inte hämtas. Du kan skriva och spara ändå.';

async function fetchPreview({ engine, site }: Files): Promise<Preview> {
  const [{ createPreview }, answer] = await Promise.all([import(engine), fetch(site)]);
  return createPreview(await answer.json());
}

/** Where a page that has no file yet will probably lie: its address shows nowhere but in the page itself. */
function likelyFile(folder: string, data: Record<string, unknown>): string {
  const file = `${folder}/${folder.endsWith('/nyhetsbrev') ? String(data.published ?? '').slice(0, 7) : 'ny-sida'}.md`;
  return file.replace(/^src\/content\//, '');
}

/** What is being written, as the site will read it from its file. */
function toDraft(text: string, file: string, folder: string): Draft {
  const [, kind] = /^_data\/(\w+)\.json$/.exec(file) ?? [];
  if (kind) return { kind, value: JSON.parse(text) } as Draft;
  const { front, body } = splitPage(text);
  const data = readFrontMatter(front);
  const known = file.replace('src/content/', '');
  return { page: { file: known === file ? likelyFile(folder, data) : known, data, body } };
}

/** A component as Sveltia wants it: all that React does is to say that something has changed. */
function createTemplate(
  load: () => Promise<Preview>,
  toFile: ToFile,
  { file, folder }: { file?: string; folder: string },
) {
  let stage: Stage;
  let chosen: string | undefined;
  let choices: readonly PageChoice[] = [];
  const update = async ({ entry, getAsset }: Props) => {
    const preview = await load().catch(() => undefined);
    if (!preview) return stage.say(unreachable);
    try {
      const pictureOf = (path: string) => addressOfWaiting(path) ?? getAsset(path)?.toString();
      const data = entry.get('data').toJS();
      if (file) noteRecords(file.replace(/^_data\/|\.json$/g, ''), data.items);
      const text = toFile(data);
      const page = preview.show(toDraft(text, file ?? entry.get('path'), folder), chosen);
      choices = page.choices;
      stage.show({ ...page, html: toFramePage(page.html, location.origin, pictureOf) });
    } catch {
      stage.say(tooLittle);
    }
  };
  return window.createClass({
    componentDidMount(this: { props: Props }) {
      const { document } = this.props;
      chosen = undefined;
      stage = new Stage(document, (address) => {
        chosen = address;
        update(this.props);
      });
      document.documentElement.lang = 'sv';
      document.title = 'Förhandsvisning';
      document.querySelector('.preview')?.append(stage.element);
      update(this.props);
      // Who wants to see one record wants to see its page.
      const follow = (event: Event) => {
        if (!stage.element.isConnected) return window.removeEventListener(recordChosen, follow);
        const { detail } = event as CustomEvent<string>;
        chosen = choices.find(({ title }) => title.includes(detail))?.address ?? chosen;
        update(this.props);
      };
      window.addEventListener(recordChosen, follow);
    },
    componentDidUpdate(this: { props: Props }) {
      update(this.props);
    },
    render: () => window.h('div', { className: 'preview' }),
  });
}

const opensEntry = (hash: string) => /^#\/collections\/[^/]+\/(entries|new)\b/.test(hash);

/**
 * Shows the page beside the form, made by the site's own code. Nothing of that is fetched until somebody opens a form.
 * @param files where the build has put what it takes
 * @param formats how each format writes its files
 */
export function offerPreview(files: Files, formats: ReadonlyMap<string, ToFile>): void {
  let preview: Promise<Preview> | undefined;
  const load = () => {
    preview ??= fetchPreview(files);
    return preview;
  };
  let isRegistered = false;
  const register = () => {
    if (isRegistered || !opensEntry(location.hash)) return;
    isRegistered = true;
    CMS.registerPreviewStyle(files.styles);
    for (const { name, format, folder = '', files: own } of config.collections as Collection[]) {
      const toFile = formats.get(format) ?? String;
      if (!own) CMS.registerPreviewTemplate(name, createTemplate(load, toFile, { folder }));
      for (const one of own ?? [])
        CMS.registerPreviewTemplate(one.name, createTemplate(load, toFile, { file: one.file, folder }));
    }
  };
  window.addEventListener('hashchange', register);
  register();
}
