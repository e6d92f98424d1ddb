import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import container from 'markdown-it-container';
import { toSignName } from './signs.ts';
import { toSlug } from './slug.ts';

type TokenClass = new (type: string, tag: string, nesting: 0) => Token;

/** The boxes an editor may write as `::: name Title`. Of a `bild`, the title is the name of a drawing (drawings.ts). */
export const boxKinds = ['viktigt', 'info', 'sprak', 'kommuner', 'bild'] as const;

/** Link schemes of ours: they name a record, so an address or number stands in one place. */
export const recordSchemes = ['lank', 'nummer', 'telefon', 'epost', 'sprak'] as const;
export type RecordScheme = (typeof recordSchemes)[number];

/** Splits `lank:polisen-ung` into its scheme and id; undefined for every other address. */
export function toRecordReference(href: string): { scheme: RecordScheme; id: string } | undefined {
  const [, scheme, id] = /^(\w+):([a-z0-9-]*)$/.exec(href) ?? [];
  const known = recordSchemes.find((name) => name === scheme);
  return known && id !== undefined ? { scheme: known, id } : undefined;
}

/** The visible text of an inline token. */
export function plainText(inline: Token | undefined): string {
  return (inline?.children ?? [])
    .filter((child) => child.type === 'text' || child.type === 'code_inline')
    .map((child) => child.content)
    .join('');
}

// What stands around a text has ids of its own (src/layouts, src/components), and a page has each id once.
const taken = ['dela', 'innehall', 'kontakt', 'ord-pa-sidan', 'q', 'sprak'];

function giveHeadingsIds(tokens: Token[]): void {
  const used = new Set(taken);
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    // An id begins with a letter (webperf_core's rules), though a heading may begin with a number.
    const base = (toSlug(plainText(tokens[index + 1])) || 'avsnitt').replace(/^(?=\d)/, 'del-');
    let id = base;
    // A heading may itself be called "Steg 2".
    for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
    used.add(id);
    token.attrSet('id', id);
  });
}

/** Of children that begin with a sign, the same with the sign as one token; undefined where they begin otherwise. */
function withSign([open, close, ...rest]: readonly Token[], Token: TokenClass): Token[] | undefined {
  const name = open?.type === 'link_open' && toSignName(String(open.attrGet('href')));
  // With words within its brackets it is no sign.
  if (!name || close?.type !== 'link_close') return undefined;
  if (rest[0]) rest[0].content = rest[0].content.trimStart();
  const said = rest.filter(({ type, content }, index) => index > 0 || type !== 'text' || content);
  return [Object.assign(new Token('sign', '', 0), { content: name }), ...said];
}

/**
 * Makes a sign of each link to one that begins a heading or an item of a list. The rest are left as the links they are
 * written as, for the content check to find.
 */
function readSigns(tokens: Token[], Token: TokenClass): void {
  tokens.forEach((token, index) => {
    if (token.type !== 'inline') return;
    const [outer, around] = [tokens[index - 2], tokens[index - 1]];
    const isPlace = around?.type === 'heading_open' || outer?.type === 'list_item_open';
    const children = isPlace && withSign(token.children ?? [], Token);
    if (children) token.children = children;
  });
}

/** True where all that a line says is one link. */
function isOneLink(children: readonly Token[]): boolean {
  const said = children.filter(({ type }) => type !== 'sign');
  const end = said.findIndex(({ type }) => type === 'link_close');
  const isSilent = ({ content }: Token) => !/[\p{L}\d]/u.test(content);
  return said[0]?.type === 'link_open' && said.slice(end + 1).every(isSilent);
}

/** A line that is one link has to be as large as a finger (WCAG 2.5.5), which a style alone can't tell from a text. */
function markLoneLinks(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (token.type !== 'inline' || !isOneLink(token.children ?? [])) return;
    const paragraph = tokens[index - 1];
    (paragraph?.hidden ? tokens[index - 2] : paragraph)?.attrJoin('class', 'link');
  });
}

/** What stands above a picture that a phone shows at once, in letters: the heading, the lead and a few lines. */
const firstView = 500;

/**
 * Notes of each picture whether it stands by itself, as a figure, rather than in a line (`markup`), and whether it is
 * seen only by those who scroll (`info`).
 */
function notePictures(tokens: Token[]): void {
  let letters = 0;
  tokens.forEach((token, index) => {
    if (token.type !== 'inline') return;
    const children = token.children ?? [];
    const images = children.filter(({ type }) => type === 'image');
    const isAlone = children.every(({ type, content }) => type === 'image' || type === 'softbreak' || !content.trim());
    const [open, close] = [tokens[index - 1], tokens[index + 1]];
    const isFigure = images.length > 0 && isAlone && open?.type === 'paragraph_open';
    // A figure may not stand in a paragraph.
    if (isFigure && open && close) open.hidden = close.hidden = true;
    for (const image of images) {
      Object.assign(image, { markup: isFigure ? 'figure' : '', info: letters > firstView ? 'late' : '' });
      letters += firstView;
    }
    letters += token.content.length;
  });
}

/**
 * The one Markdown dialect of the site (CommonMark and tables). It recognises HTML and every link, so that the
 * content check can report them; what it recognises but does not allow is escaped by the renderer.
 */
export function createMarkdown(): MarkdownIt {
  const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
  markdown.normalizeLink = (address) => address;
  markdown.validateLink = () => true;
  markdown.core.ruler.push('signs', (state) => readSigns(state.tokens, state.Token));
  markdown.core.ruler.push('heading-ids', (state) => giveHeadingsIds(state.tokens));
  markdown.core.ruler.push('lone-links', (state) => markLoneLinks(state.tokens));
  markdown.core.ruler.push('pictures', (state) => notePictures(state.tokens));
  for (const kind of boxKinds) markdown.use(container, kind);
  return markdown;
}
