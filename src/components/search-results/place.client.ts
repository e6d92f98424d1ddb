/** Where a visitor is among the hits: the topmost that is seen, or the one that was left, and how far down it is, in px. */
interface Place {
  hit?: string | undefined;
  top?: number;
  isLeft?: boolean;
}

const topOf = (item: Element) => item.getBoundingClientRect().top;

/** Keeps the place with the page in the browser's history: when a hit is opened, and as the page comes to rest. */
export function keepPlace(root: Element): void {
  const keep = ({ target }: Event) => {
    const left = (target as Partial<Element>).closest?.('li[data-id] a')?.closest('li');
    const items = root.querySelectorAll<HTMLElement>('ol > li');
    const item = left ?? [...items].find((one) => one.getBoundingClientRect().bottom > 0);
    if (!item) return;
    const place: Place = { hit: item.dataset.id, top: topOf(item), isLeft: Boolean(left) };
    history.replaceState({ ...history.state, ...place }, '');
  };
  addEventListener('click', keep, true);
  addEventListener('scrollend', keep);
}

/** Takes a visitor who comes back to the place that was left: the browser can not, since the hits are made anew. */
export function returnToPlace(root: Element): void {
  const { hit, top = 0, isLeft }: Place = history.state ?? {};
  const item = root.querySelector(`ol > [data-id="${hit}"]`);
  if (!item) return;
  scrollBy(0, topOf(item) - top);
  if (isLeft) item.querySelector('a')?.focus({ preventScroll: true });
}
