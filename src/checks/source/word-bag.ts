import { memoize } from '../../lib/memoize.ts';

const codeOf = (sign: string) => sign.charCodeAt(0);
const [a, z, zero, nine, space] = [codeOf('a'), codeOf('z'), codeOf('0'), codeOf('9'), codeOf(' ')];
const stops = new Set(['.', '!', '?', ':', '\0'].map(codeOf));
const signs = new Set(['×', '÷'].map(codeOf));
const [latin, afterLatin] = [0xc0, 0x24f];
// Dashes, quotation marks, arrows and the like: all else above the Latin letters is of another alphabet.
const [general, afterGeneral] = [0x2000, 0x2bff];

const isLetter = (code: number) =>
  (code >= a && code <= z) || (code >= latin && code <= afterLatin && !signs.has(code));
const isDigit = (code: number) => code >= zero && code <= nine;
const isForeign = (code: number) => code > afterLatin && (code < general || code > afterGeneral);

/**
 * What is to be known of a text's words before rules look for them, read a sign at a time: a pattern takes ten times as
 * long. It may say that there is what is not there, and never the reverse.
 */
export class WordBag {
  /** In small letters. */
  readonly words = new Set<string>();
  /** Whether a word may stand twice, with a space between. */
  mayBeDoubled = false;
  /** The most words that there may be without a stop among them. */
  longest = 0;
  #isForeign = false;
  #count = 0;

  /** @param texts what a reader reads, with `\0` between one text and the next */
  constructor(texts: string) {
    const text = texts.toLowerCase();
    let [start, end, last] = [-1, -1, ''];
    for (let at = 0; at <= text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isLetter(code)) {
        if (start < 0) start = at;
        continue;
      }
      if (start >= 0) {
        const word = text.slice(start, at);
        this.words.add(word);
        this.#count += 1;
        if (word === last && start === end + 1 && text.charCodeAt(end) === space) this.mayBeDoubled = true;
        [start, end, last] = [-1, at, word];
      }
      this.#note(code, text.charCodeAt(at - 1));
    }
    this.#endSentence();
    if (this.#isForeign) [this.mayBeDoubled, this.longest] = [true, Number.POSITIVE_INFINITY];
  }

  /** Figures are words to one who counts them, and so may any sign be that is no letter of ours. */
  #note(code: number, before: number): void {
    if (stops.has(code)) this.#endSentence();
    else if (code > z || (isDigit(code) && !isDigit(before))) this.#count += 1;
    if (isForeign(code)) this.#isForeign = true;
  }

  #endSentence(): void {
    this.longest = Math.max(this.longest, this.#count);
    this.#count = 0;
  }

  /** Whether any of the words may be of a kind. */
  has(isOfKind: (word: string) => boolean): boolean {
    if (this.#isForeign) return true;
    for (const word of this.words) if (isOfKind(word)) return true;
    return false;
  }
}

/** Tells whether a word in small letters is of a kind: asked of the pattern once for each word of a site. */
export function kindOfWord({ source, flags }: RegExp): (word: string) => boolean {
  const pattern = new RegExp(source, flags.replace('g', ''));
  return memoize((word) => pattern.test(word));
}
