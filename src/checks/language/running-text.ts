import type { Handler } from 'htmlparser2';

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

/** An open block, with what it says itself, a line at a time. */
interface OpenBlock {
  lines: Piece[][];
  isApart: boolean;
}

/** An open element of the main content. */
interface Open {
  /** The block that its text belongs to; undefined where that is not counted. */
  block: OpenBlock | undefined;
  /** Blocks within it are not counted either. */
  isSilent: boolean;
  isApart: boolean;
  isLink: boolean;
}

const blocks = new Set(['p', 'li']);
const uncounted = new Set('h1 h2 h3 h4 h5 h6 table form figure address small script template'.split(' '));
const apart = /(?:^|\s)(?:box|answer-list|call-card|duty-list|helpline-list|print-sheet)(?:\s|$)/;
const ended = /[.!?…][”"’»)\]]*$/;

type Attributes = Record<string, string>;

const isForeign = ({ lang }: Attributes) => Boolean(lang) && lang !== 'sv';

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

/**
 * Reads the running text of a page's main content, as a parser of HTML tells of it: paragraphs and items that end a
 * sentence, with a stop, a closing quote or bracket, or a link after it. Headings, tables, drawings, forms, small print
 * and items that are no sentences are not counted.
 */
export class RunningTextReader implements Partial<Handler> {
  readonly #blocks: OpenBlock[] = [];
  readonly #open: Open[] = [];
  #isRead = false;

  onopentag(name: string, attributes: Attributes): void {
    const above = this.#open.at(-1);
    if (above) this.#open.push(this.#within(above, name, attributes));
    else if (name === 'main' && !this.#isRead)
      this.#open.push({ block: undefined, isSilent: false, isApart: false, isLink: false });
  }

  #within(above: Open, name: string, attributes: Attributes): Open {
    if (name === 'br') above.block?.lines.push([]);
    const isUncounted = uncounted.has(name);
    const isSilent = above.isSilent || isUncounted || isForeign(attributes);
    const isApart = above.isApart || name === 'ol' || (attributes.class !== undefined && apart.test(attributes.class));
    const isLink = above.isLink || name === 'a';
    if (!blocks.has(name)) return { block: isUncounted ? undefined : above.block, isSilent, isApart, isLink };
    const block: OpenBlock = { lines: [[]], isApart };
    if (!isSilent) this.#blocks.push(block);
    return { block, isSilent, isApart, isLink: false };
  }

  ontext(text: string): void {
    const { block, isLink = false } = this.#open.at(-1) ?? {};
    block?.lines.at(-1)?.push({ text, isLink });
  }

  onclosetag(): void {
    this.#isRead ||= this.#open.length > 0;
    this.#open.pop();
  }

  /** The blocks, in the order in which they begin; each line of one that ends a sentence is one. */
  result(): Block[] {
    return this.#blocks.flatMap(({ lines, isApart }) =>
      lines
        .map(sentencesOf)
        .filter(Boolean)
        .map((text) => ({ text, isApart })),
    );
  }
}
