import { make, makeBar, makeButton } from './elements.client.ts';
import { findRecords, recordName } from './record-filter.ts';

// A file of records is one long list to the editor, and what is far from the window is not even made. So what there is to
// choose among comes from the file and not from the page: the others are hidden, and the chosen one is then there.

/** Called with the name of a record that somebody chooses to see alone. */
export const recordChosen = 'record-chosen';

type Item = Record<string, unknown>;

/** A list of at least so many records, and at most so many, has a button for each. */
const minItems = 3;
const maxNames = 24;

const known = new Map<string, readonly Item[]>();

/** Tells what records a file has: as it was read, and as somebody changes it. */
export function noteRecords(kind: string, items: unknown): void {
  if (Array.isArray(items)) known.set(kind, items as Item[]);
}

const kindOpen = () => /^#\/collections\/(\w+)\/entries\/\1\b/.exec(location.hash)?.[1] ?? '';

/** Folds an item out, once the editor has made it. */
function expand(wrapper: Element | undefined, tries = 60): void {
  const button = wrapper?.querySelector('button[aria-expanded]');
  if (button?.getAttribute('aria-expanded') === 'false') (button as HTMLElement).click();
  else if (!button && tries > 0) requestAnimationFrame(() => expand(wrapper, tries - 1));
}

/** A box to search in, and buttons for names, above a list. */
class RecordFilter {
  readonly element = make('div');
  readonly #box = make('input');
  readonly #count = make('span');
  readonly #buttons: HTMLButtonElement[] = [];
  #length: number;
  #shown: ReadonlySet<number> | undefined;

  constructor(
    private readonly list: Element,
    private readonly kind: string,
  ) {
    this.#length = list.children.length;
    this.element.className = 'record-filter';
    this.#box.type = 'search';
    this.#box.addEventListener('input', () => this.#search());
    this.#count.setAttribute('role', 'status');
    this.element.append(make('label', 'Sök i listan ', this.#box), this.#count, this.#offerNames());
  }

  get #items(): readonly Item[] {
    return known.get(this.kind) ?? [];
  }

  #offerNames(): HTMLElement {
    const isFew = this.#items.length >= minItems && this.#items.length <= maxNames;
    for (const [index, item] of isFew ? this.#items.entries() : []) {
      const button = makeButton(recordName(item) || String(index + 1), () => this.#choose(index));
      button.setAttribute('aria-pressed', 'false');
      this.#buttons.push(button);
    }
    return makeBar('Visa en i taget', this.#buttons);
  }

  #choose(index: number): void {
    const isChosen = this.#buttons[index]?.getAttribute('aria-pressed') === 'true';
    this.#box.value = '';
    this.#show(isChosen ? undefined : new Set([index]));
    if (isChosen) return;
    expand(this.list.children[index]);
    window.dispatchEvent(new CustomEvent(recordChosen, { detail: recordName(this.#items[index] ?? {}) }));
  }

  #search(): void {
    const found = this.#box.value.trim() ? findRecords(this.#items, this.#box.value) : undefined;
    this.#show(found);
    if (found?.size === 1) expand(this.list.children[[...found][0] ?? 0]);
  }

  #show(shown: ReadonlySet<number> | undefined): void {
    this.#shown = shown;
    for (const [index, button] of this.#buttons.entries())
      button.setAttribute('aria-pressed', String(shown?.size === 1 && shown.has(index)));
    this.#count.textContent = shown ? `Visar ${shown.size} av ${this.#items.length}.` : '';
    this.update();
  }

  /** Keeps the list as it was asked for. What is added, or goes, shows all: places are no longer the same. */
  update(): void {
    const { length } = this.list.children;
    if (length !== this.#length) {
      this.#length = length;
      this.#box.value = '';
      this.#show(undefined);
      return;
    }
    for (const [index, item] of [...this.list.children].entries())
      item.toggleAttribute('hidden', this.#shown !== undefined && !this.#shown.has(index));
  }
}

/** Sets a way to find records above each list that is a whole file. */
export function offerRecordFilters(root: HTMLElement): void {
  let filter: RecordFilter | undefined;
  let list: Element | null = null;
  new MutationObserver(() => {
    const now = root.querySelector('[data-key-path="items"] .item-list');
    if (now === list && (!now || filter?.element.isConnected)) return filter?.update();
    list = now;
    filter = now ? new RecordFilter(now, kindOpen()) : undefined;
    if (filter && now) now.before(filter.element);
  }).observe(root, { childList: true, subtree: true });
}
