import { isObject, isSame } from '../is-same.ts';
import { orderNames } from '../order-names.ts';

type Keys = readonly (string | number)[];

/** A field that two people have changed into two things. */
export interface Conflict {
  path: Keys;
  mine: unknown;
  theirs: unknown;
}

/** Which of two values stands where both were changed. */
export type Side = 'mine' | 'theirs';

export interface Merged {
  value: unknown;
  /** Empty where the two went together. */
  conflicts: readonly Conflict[];
}

type Item = Record<string, unknown>;

// The keys by which an item of a list is recognised, whatever else of it has changed.
const names = ['id', 'code', 'from', 'url'];

function nameOf(item: unknown): string {
  const name = isObject(item) ? names.find((key) => typeof item[key] === 'string') : undefined;
  return name ? `${name} ${(item as Item)[name]}` : JSON.stringify(item);
}

const unlike = (path: Keys, mine: unknown, theirs: unknown, side: Side): Merged => ({
  value: side === 'mine' ? mine : theirs,
  conflicts: [{ path, mine, theirs }],
});

function mergeObjects(base: Item, mine: Item, theirs: Item, path: Keys, side: Side): Merged {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const merged = keys.map((key) => ({ key, ...merge(base[key], mine[key], theirs[key], side, [...path, key]) }));
  return {
    value: Object.fromEntries(merged.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]))),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

/** Lists go together item by item, where each item can be told from the others. */
function mergeLists(lists: readonly [unknown[], unknown[], unknown[]], path: Keys, side: Side): Merged {
  const [base, mine, theirs] = lists.map((list) => new Map(list.map((item) => [nameOf(item), item]))) as [
    Map<string, unknown>,
    Map<string, unknown>,
    Map<string, unknown>,
  ];
  const isClear = [base, mine, theirs].every((map, index) => map.size === lists[index]?.length);
  const names = orderNames([...mine.keys()], [...theirs.keys()]);
  // Of items without a name nobody can say which of two new ones was which of two old ones.
  const lost = [...base.keys()].filter((name) => !mine.has(name) && !theirs.has(name));
  const isNew = (map: Map<string, unknown>) => [...map.keys()].some((name) => !base.has(name));
  if (!isClear || (lost.length > 0 && isNew(mine) && isNew(theirs))) return unlike(path, lists[1], lists[2], side);
  const merged = names.map((name) => {
    const index = [...mine.keys()].indexOf(name);
    return merge(base.get(name), mine.get(name), theirs.get(name), side, [...path, index < 0 ? name : index]);
  });
  return {
    value: merged.flatMap(({ value }) => (value === undefined ? [] : [value])),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  };
}

/**
 * What two people have made of one value: each field as the one who changed it left it.
 * @param base what both began with; undefined is what is not there
 * @param side whose value stands where both changed a field, each into something else
 */
export function merge(base: unknown, mine: unknown, theirs: unknown, side: Side = 'mine', path: Keys = []): Merged {
  if (isSame(mine, theirs) || isSame(theirs, base)) return { value: mine, conflicts: [] };
  if (isSame(mine, base)) return { value: theirs, conflicts: [] };
  if (isObject(mine) && isObject(theirs)) return mergeObjects(isObject(base) ? base : {}, mine, theirs, path, side);
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeLists([Array.isArray(base) ? base : [], mine, theirs], path, side);
  return unlike(path, mine, theirs, side);
}
