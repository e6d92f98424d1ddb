import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { errorsIn } from '../checks/fault.ts';
import type { CheckedText, TextContext, TextMemory } from '../checks/memory.ts';
import type { Targets } from '../checks/pages/addresses.ts';
import type { ContentPage } from '../checks/source/load.ts';

const hash = (...parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

interface KeptText extends CheckedText {
  /** The hash of the text. */
  of: string;
  /** The pages whose headings its links were held against, each with its headings then. */
  asked: readonly [address: string, headings: string][];
}

interface Kept {
  /** The hash of all that every text is judged by. */
  surroundings: string;
  texts: Map<string, KeptText>;
}

function describe({ targets, records, pictures, today }: TextContext): string {
  const { pages, assets, doubtful, coming = [] } = targets;
  // Of a page that a template makes nobody knows the headings, and none is missed.
  const addresses = [...pages].map(([address, headings]) => [address, headings !== undefined]);
  const files = [[...assets], [...doubtful], [...coming], [...pictures]];
  return JSON.stringify([process.versions, today, records, targets.records, addresses, files]);
}

/**
 * What the check found of each text, from one build to the next, and the HTML that was made of it. All of it falls
 * where the code, a record, an address, a picture or the day is another; one text falls where it has changed, or the
 * headings that it links to. A text with an error is not kept: whatever happens to the file, none can be hidden by it.
 */
export class KeptTexts implements TextMemory {
  readonly #last: Kept;
  readonly #now: Kept = { surroundings: '', texts: new Map() };
  #targets: Targets | undefined;
  #asked = new Set<string>();
  #isNew = false;

  /** @param last what `toBytes` gave after an earlier build by the very same code */
  constructor(last?: Uint8Array) {
    this.#last = last ? (deserialize(last) as Kept) : { surroundings: '', texts: new Map() };
  }

  notice(surroundings: TextContext): Targets {
    const { targets } = surroundings;
    this.#targets = targets;
    this.#now.surroundings = hash(describe(surroundings));
    if (this.#now.surroundings !== this.#last.surroundings) this.#last.texts.clear();
    const watch = (address: string, headings: () => ReadonlySet<string>) => () => {
      this.#asked.add(address);
      return headings();
    };
    const pages = [...targets.pages].map(([address, ids]) => [address, ids && watch(address, ids)] as const);
    return { ...targets, pages: new Map(pages) };
  }

  #headingsOf = (address: string) => [...(this.#targets?.pages.get(address)?.() ?? [])].join(' ');

  check({ file, frontText, bodyLine, body }: ContentPage, find: () => CheckedText): CheckedText {
    const of = hash(frontText, String(bodyLine), body);
    const known = this.#last.texts.get(file);
    if (known?.of === of && known.asked.every(([address, headings]) => this.#headingsOf(address) === headings)) {
      this.#now.texts.set(file, known);
      return known;
    }
    this.#asked = new Set();
    const found = find();
    // No HTML is made where anything that texts rest on has an error.
    if (found.html === '' || errorsIn(found.faults).length > 0) return found;
    const asked = [...this.#asked].map((address): [string, string] => [address, this.#headingsOf(address)]);
    this.#now.texts.set(file, { ...found, of, asked });
    this.#isNew = true;
    return found;
  }

  /** What is known, for the next build; undefined where that is what was known before. */
  toBytes = (): Uint8Array | undefined => (this.#isNew ? serialize(this.#now) : undefined);
}
