import type { Records } from '../schemas/records.ts';

type Known = Partial<Records>;
type Item = Record<string, unknown>;

// Many texts name one of these each: of them, each value is a thing of its own. Of other kinds all is one.
const manyNamed: ReadonlySet<PropertyKey> = new Set(['links', 'helplines', 'contacts', 'municipalities', 'events']);

/** A record that tells which of its values are read. */
const watchItem = (item: Item, name: string, note: (name: string) => void): Item =>
  new Proxy(item, {
    get(_, key) {
      if (typeof key === 'string') note(`${name}.${key}`);
      return Reflect.get(item, key);
    },
    ownKeys() {
      note(name);
      return Reflect.ownKeys(item);
    },
  });

function watchList(list: readonly Item[], kind: string, note: (name: string) => void): readonly Item[] {
  const items: Item[] = [];
  return new Proxy(list, {
    get(_, key) {
      if (typeof key === 'symbol' || !/^\d+$/.test(key)) {
        if (key === 'length') note(`${kind}.length`);
        return Reflect.get(list, key);
      }
      const index = Number(key);
      const item = list[index];
      if (item) items[index] ??= watchItem(item, `${kind}.${key}`, note);
      return items[index];
    },
  });
}

/**
 * Records that tell by name what is read of them: a kind, the length of its list, a record, or one value. A list is
 * another object for each who looks, so that nothing that is remembered by its object is somebody else's reading.
 * @param note is told each name, perhaps many times
 */
export function watchRecords(records: Known, note: (name: string) => void): Known {
  const lists = new Map<string, readonly Item[]>();
  return new Proxy(records, {
    get(_, key) {
      const kind = String(key);
      const value = records[kind as keyof Records] as unknown;
      if (!manyNamed.has(kind) || !Array.isArray(value)) {
        note(kind);
        return value;
      }
      const list = lists.get(kind) ?? watchList(value, kind, note);
      lists.set(kind, list);
      return list;
    },
    ownKeys() {
      note('');
      return Reflect.ownKeys(records);
    },
  });
}

/** What a name that `watchRecords` has told of stands for, as text that can be compared. */
export function describeRead(records: Known, name: string): string {
  if (name === '') return JSON.stringify(records);
  const [kind = '', index, key] = name.split('.');
  const whole = records[kind as keyof Records] as unknown;
  if (index === undefined) return JSON.stringify(whole) ?? '';
  if (index === 'length') return String((whole as readonly unknown[] | undefined)?.length);
  const item = (whole as readonly Item[] | undefined)?.[Number(index)];
  return JSON.stringify(key === undefined ? item : item?.[key]) ?? '';
}
