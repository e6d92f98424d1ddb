import { WordBag } from './word-bag.ts';

// Between two texts stands what nobody writes, on a line of its own: each text begins and ends a line, and nothing that
// looks past the end of one sees the next.
const between = '\n\0\n';

// What a negative lookaround may refuse at the end of a text it has to refuse before `between` too: it is not to tell of
// any sign at all, nor of where a text ends.
const negative = /\(\?<?!/g;
const classOfSigns = /\[(?!\^)(?:\\.|[^\]\\])*\]/g;
const tellsOfEnds = /\[\^|\\[SWDPBb]|(?<!\\)(?:\\\\)*[.^$]/;

/** The group that begins at a place in the source of a pattern. */
function groupAt(source: string, start: number): string {
  let depth = 0;
  for (let at = start; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') {
      depth -= 1;
      if (depth === 0) return source.slice(start, at);
    }
  }
  return source.slice(start);
}

/** The pattern for texts that stand together; undefined where it would miss what it finds in one by itself. */
function forMany(pattern: RegExp): RegExp | undefined {
  const plain = pattern.source.replace(classOfSigns, 'x');
  const isSafe = [...plain.matchAll(negative)].every(({ index }) => !tellsOfEnds.test(groupAt(plain, index).slice(3)));
  if (!isSafe) return undefined;
  return /[$^]/.test(plain) && !pattern.multiline ? new RegExp(pattern.source, `${pattern.flags}m`) : pattern;
}

const made = new WeakMap<RegExp, { pattern: RegExp | undefined }>();

function patternFor(pattern: RegExp): RegExp | undefined {
  const known = made.get(pattern) ?? { pattern: forMany(pattern) };
  made.set(pattern, known);
  return known.pattern;
}

const isWide = (text: string) => /[^\0-\xff]/.test(text);

// What is cut out of a text with one wide sign in it, such as a dash, is kept as wide, and V8 looks for letters (`\p{L}`)
// in it ten times as slowly. What is read anew is not.
const asNarrow = (text: string): string => JSON.parse(JSON.stringify(text));

/** Several texts as one: what none of them has is asked once of all. */
export class WholeText {
  readonly #parts: string[];
  #words: WordBag | undefined;

  constructor(texts: readonly string[]) {
    const wide = texts.filter(isWide);
    const narrow = asNarrow((wide.length > 0 ? texts.filter((text) => !isWide(text)) : texts).join(between));
    this.#parts = wide.length > 0 ? [narrow, wide.join(between)] : [narrow];
  }

  /** The words of all the texts. */
  get words(): WordBag {
    this.#words ??= new WordBag(this.#parts.join('\0'));
    return this.#words;
  }

  /** False where no text has what the pattern finds. */
  may(pattern: RegExp): boolean {
    const whole = patternFor(pattern);
    return !whole || this.#parts.some((part) => part.search(whole) >= 0);
  }
}
