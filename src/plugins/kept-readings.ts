import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { ReadFile } from '../links/index.ts';
import type { BuiltPage } from './built-page.ts';

/** What was read of a page: what it says, and every address in it. */
export interface PageReading {
  page: BuiltPage;
  file: ReadFile;
}

interface KeptReading extends PageReading {
  /** The hash of the HTML that was read. */
  of: string;
}

/** A site of more pages is read anew: what is known of each takes some 10 kB of memory. */
const maxPages = 10_000;

/**
 * What was read of each page, from one build to the next. A page that is the same to the letter says the same; whether
 * its addresses lead anywhere is judged in every build.
 */
export class KeptReadings {
  readonly #last: ReadonlyMap<string, KeptReading>;
  readonly #now = new Map<string, KeptReading>();
  #isNew = false;

  /** @param last what `toBytes` gave after an earlier build by the very same code */
  constructor(last?: Uint8Array) {
    this.#last = last ? (deserialize(last) as Map<string, KeptReading>) : new Map();
  }

  /** What an earlier build read of a page that is the same now; else what is read of it now. */
  read(address: string, html: string, again: (known: PageReading) => void, anew: () => PageReading): BuiltPage {
    const of = createHash('sha256').update(html).digest('hex');
    const known = this.#last.get(address);
    const isSame = known?.of === of;
    if (isSame) again(known);
    else this.#isNew = true;
    const reading = isSame ? known : { ...anew(), of };
    this.#now.set(address, reading);
    return reading.page;
  }

  /** What is known, for the next build; undefined where that is what was known before. */
  toBytes = (): Uint8Array | undefined =>
    this.#isNew && this.#now.size <= maxPages ? serialize(this.#now) : undefined;
}
