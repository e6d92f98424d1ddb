import { Parser } from 'htmlparser2';

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

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg']);

function decode(bytes: Buffer, contentType: string): string {
  const [, charset = ''] = /charset\s*=\s*"?([\w-]+)/i.exec(contentType) ?? [];
  // Before the bytes are text nothing can parse them: so do browsers find a page's encoding (HTML Standard, 13.2.3.2).
  const declared =
    charset || (/<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2048))?.[1] ?? '');
  try {
    return new TextDecoder(declared || 'utf-8').decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

/** Reads the title, the first heading and the text of a page. */
export function readExternalPage(bytes: Buffer, contentType: string): ExternalPage {
  const page: ExternalPage = { title: '', heading: '', text: '', hasPassword: false, loads: [] };
  const open: string[] = [];
  let headings = 0;
  const parser = new Parser({
    onopentag(name, { type = '', src }) {
      open.push(name);
      if (name === 'h1') headings += 1;
      if (name === 'input' && type.toLowerCase() === 'password') page.hasPassword = true;
      if (src && (name === 'script' || name === 'iframe' || name === 'frame')) page.loads.push(src);
    },
    ontext(text) {
      if (open.some((name) => silent.has(name))) return;
      if (open.includes('title')) page.title += text;
      else {
        page.text += text;
        if (open.includes('h1') && headings === 1) page.heading += text;
      }
    },
    onclosetag: () => {
      open.pop();
      page.text += ' ';
    },
  });
  parser.end(decode(bytes, contentType));
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
  return { ...page, title: tidy(page.title), heading: tidy(page.heading), text: tidy(page.text) };
}
