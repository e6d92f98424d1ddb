import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;
type Child = Element['children'][number];

/** A paragraph or an item of a list that is made of whole sentences. */
export interface Block {
  text: string;
  /** In steps, answers or a box, where short sentences are as they should be. */
  isApart: boolean;
}

/** A piece of a line, and whether it is the text of a link. */
interface Piece {
  text: string;
  isLink: boolean;
}

const blocks = new Set(['p', 'li']);
const left = new Set('h1 h2 h3 h4 h5 h6 table form figure address small script template'.split(' '));
const apart = /(?:^|\s)(?:box|answer-list|call-card|duty-list|helpline-list|print-sheet)(?:\s|$)/;
const ended = /[.!?…][”"’»)\]]*$/;

const isElement = (child: Child): child is Element => 'attribs' in child;
const isForeign = ({ attribs }: Element) => Boolean(attribs.lang) && attribs.lang !== 'sv';
const isApart = ({ name, attribs }: Element) => name === 'ol' || apart.test(attribs.class ?? '');

/** What a block says itself, without the blocks in it, a line at a time. */
function readLines(children: readonly Child[], isLink = false, lines: Piece[][] = [[]]): Piece[][] {
  for (const child of children) {
    if (child.type === ElementType.Text) lines.at(-1)?.push({ text: child.data, isLink });
    if (!isElement(child) || blocks.has(child.name) || left.has(child.name)) continue;
    if (child.name === 'br') lines.push([]);
    else readLines(child.children, isLink || child.name === 'a', lines);
  }
  return lines;
}

const join = (pieces: readonly Piece[]) =>
  pieces
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** What a line says in whole sentences, without a link that stands after them. Nothing, if it is a label or a link. */
function sentencesOf(line: readonly Piece[]): string {
  const own = line.filter(({ text, isLink }) => !isLink && text.trim() !== '');
  const last = own.at(-1);
  if (!last || !own.some(({ text }) => /\p{L}/u.test(text))) return '';
  const text = join(line.slice(0, line.indexOf(last) + 1));
  return ended.test(text) ? text : '';
}

function collect(element: Element, isInside: boolean): Block[] {
  if (left.has(element.name) || isForeign(element)) return [];
  const inside = isInside || isApart(element);
  const own = blocks.has(element.name) ? readLines(element.children).map(sentencesOf).filter(Boolean) : [];
  return [
    ...own.map((text) => ({ text, isApart: inside })),
    ...element.children.filter(isElement).flatMap((child) => collect(child, inside)),
  ];
}

/**
 * The running text of a page's main content: paragraphs and items that end a sentence, with a stop, a closing quote or
 * bracket, or a link after it. Headings, tables, drawings, forms, small print and items that are no sentences are not counted.
 * @param html a built page, so that pages made of records are read as those made of Markdown
 */
export function readRunningText(html: string): Block[] {
  const main = DomUtils.findOne(({ name }) => name === 'main', parseDocument(html).children);
  return main ? collect(main, false) : [];
}
