/** A node of a document, with what the DOM of browsers and that of our own parser have in common. */
export interface NodeLike {
  nodeType: number;
  nodeValue?: string | null;
  tagName?: string;
  childNodes?: Iterable<NodeLike>;
  attributes?: Iterable<{ name: string; value: string }>;
}

const element = 1;
const text = 3;

const nameOf = ({ nodeType, tagName = '' }: NodeLike) => (nodeType === element ? tagName.toLowerCase() : '');
const childrenOf = ({ childNodes = [] }: NodeLike) => [...childNodes];
const attributeOf = ({ attributes = [] }: NodeLike, wanted: string) =>
  [...attributes].find(({ name }) => name === wanted)?.value ?? '';

// A page has its heading already, and two levels of them below it.
const headings: Record<string, string> = { h1: '##', h2: '##', h3: '###', h4: '###', h5: '###', h6: '###' };
const silent = /^(script|style|head|title|meta|link|img|svg|o:p|button|input|select|textarea)$/;
const block = /^(p|div|section|article|main|header|footer|blockquote|ul|ol|li|table|h[1-6])$/;

const squeeze = (words: string) => words.replace(/[\s\u00a0]+/g, ' ');
const escapeMarks = (words: string) => words.replace(/[\\`*[\]]/g, '\\$&');

/** Puts marks around words, and the spaces at their edges outside the marks. */
const around = (words: string, before: string, after: string) =>
  words.trim() ? words.replace(/^(\s*)(.*?)(\s*)$/s, `$1${before}$2${after}$3`) : words;

function toLine(piece: NodeLike): string {
  if (piece.nodeType === text) return escapeMarks(squeeze(piece.nodeValue ?? ''));
  const name = nameOf(piece);
  if (name === 'br') return ' ';
  if (name === '' || silent.test(name)) return '';
  const words = childrenOf(piece).map(toLine).join('');
  const href = attributeOf(piece, 'href');
  if (name === 'a' && /^(https?:|mailto:|tel:|\/)/.test(href)) return around(words, '[', `](${href})`);
  return name === 'b' || name === 'strong' ? around(words, '**', '**') : words;
}

const lineOf = (pieces: readonly NodeLike[]) => squeeze(pieces.map(toLine).join('')).trim();

function toList(piece: NodeLike, depth = 0): string {
  const isOrdered = nameOf(piece) === 'ol';
  const items = childrenOf(piece).filter((child) => nameOf(child) === 'li');
  return items
    .map((item, index) => {
      const inner = childrenOf(item).filter((child) => /^[uo]l$/.test(nameOf(child)));
      const own = childrenOf(item).filter((child) => !inner.includes(child));
      const mark = isOrdered ? `${index + 1}.` : '-';
      return [`${'   '.repeat(depth)}${mark} ${lineOf(own)}`, ...inner.map((list) => toList(list, depth + 1))].join(
        '\n',
      );
    })
    .join('\n');
}

/** All parts of one name, however deep. */
const findAll = (piece: NodeLike, names: RegExp): NodeLike[] =>
  childrenOf(piece).flatMap((child) => (names.test(nameOf(child)) ? [child] : findAll(child, names)));

function toTable(piece: NodeLike): string {
  const rows = findAll(piece, /^tr$/).map((row) => findAll(row, /^t[hd]$/).map((cell) => lineOf([cell])));
  const [first = [], ...rest] = rows;
  return [first, first.map(() => '---'), ...rest].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A list item that Word writes as a paragraph, with its sign as text. */
function toParagraph(piece: NodeLike): string {
  const line = lineOf([piece]);
  if (!/MsoList/.test(attributeOf(piece, 'class'))) return line;
  return line.replace(/^(?:[·•o§–-]|\\\*)\s+/, '- ').replace(/^(\d+)[.)]\s+/, '$1. ');
}

function listBlocks(piece: NodeLike): string[] {
  const name = nameOf(piece);
  if (silent.test(name)) return [];
  if (headings[name]) return [`${headings[name]} ${lineOf([piece]).replaceAll('**', '')}`];
  if (name === 'ul' || name === 'ol') return [toList(piece)];
  if (name === 'table') return [toTable(piece)];
  if (name === 'p') return [toParagraph(piece)];
  const children = childrenOf(piece);
  if (!children.some((child) => findBlock(child))) return [lineOf([piece])];
  return children.flatMap((child) => (findBlock(child) ? listBlocks(child) : [lineOf([child])]));
}

const findBlock = (piece: NodeLike): boolean => block.test(nameOf(piece)) || childrenOf(piece).some(findBlock);

const isItem = (written: string | undefined) => /^(- |\d+\. )/.test(written ?? '');

/**
 * What is copied from Word or from a page, as Markdown of ours: headings, bold, links, lists and tables. How it looked is
 * left behind.
 */
export function toMarkdown(copied: NodeLike): string {
  const blocks = listBlocks(copied).filter((written) => /[^#\s]/.test(written));
  return blocks
    .map((written, index) => {
      if (index === 0) return written;
      return (isItem(written) && isItem(blocks[index - 1]) ? '\n' : '\n\n') + written;
    })
    .join('');
}
