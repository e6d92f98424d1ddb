import type { Handler } from 'htmlparser2';
import { attempt } from '../../lib/attempt.ts';
import { PageHeadReader, readWith, tellAll } from '../../lib/page-head.ts';

/** What a page says of itself. */
export interface ExternalPage {
  title: string;
  heading: string;
  /** All visible text, in one line. */
  text: string;
  hasPassword: boolean;
  /** Addresses of scripts and frames. */
  loads: string[];
}

const silent = new Set(['title', 'script', 'style', 'template', 'noscript', 'svg']);

function decode(bytes: Buffer, contentType: string): string {
  const [, charset = ''] = /charset\s*=\s*"?([\w-]+)/i.exec(contentType) ?? [];
  // Before the bytes are text nothing can parse them: so do browsers find a page's encoding (HTML Standard, 13.2.3.2).
  const declared =
    charset || (/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2048))?.[1] ?? '');
  return attempt(() => new TextDecoder(declared || 'utf-8').decode(bytes)) ?? bytes.toString('utf8');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Reads the title, the first heading and the text of a page. */
export function readExternalPage(bytes: Buffer, contentType: string): ExternalPage {
  const said = new PageHeadReader();
  const page = { text: '', hasPassword: false, loads: [] as string[] };
  const open: string[] = [];
  const rest: Partial<Handler> = {
    onopentag(name, { type = '', src }) {
      open.push(name);
      if (name === 'input' && type.toLowerCase() === 'password') page.hasPassword = true;
      if (src && (name === 'script' || name === 'iframe' || name === 'frame')) page.loads.push(src);
    },
    ontext(text) {
      if (!open.some((name) => silent.has(name))) page.text += text;
    },
    onclosetag: () => {
      open.pop();
      page.text += ' ';
    },
  };
  readWith(decode(bytes, contentType), tellAll([said, rest]));
  const { title, heading } = said.head;
  return { ...page, title: tidy(title), heading: tidy(heading), text: tidy(page.text) };
}
