/** An item, and the first one that has the same key. */
export interface Repeat<Item> {
  item: Item;
  index: number;
  first: Item;
  firstIndex: number;
}

/** The items whose key an earlier one has. @param keyOf undefined or '' for what is no repeat of anything */
export function listRepeats<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Repeat<Item>[] {
  const seen = new Map<string, number>();
  return items.flatMap((item, index) => {
    const key = keyOf(item);
    const firstIndex = key && seen.get(key);
    if (key && firstIndex === undefined) seen.set(key, index);
    return typeof firstIndex === 'number' ? { item, index, first: items[firstIndex] as Item, firstIndex } : [];
  });
}
