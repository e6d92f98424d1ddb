import type { SearchKind } from '../../types/search-kind.ts';
import type { Entry } from './titles.ts';
import { plain } from './tokens.ts';

// Help comes first, and what says the same in another way after it.
const worth: Record<SearchKind, number> = {
  h: 1.3,
  k: 0.9,
  p: 1,
  r: 0.95,
  n: 0.8,
  e: 0.7,
  c: 0.7,
  o: 0.6,
  // One that asks whether a page helped is not help.
  f: 0.4,
  w: 0.5,
  // Ours before those of others.
  l: 0.12,
  s: 0.5,
};
// What is over two years old is history; what was told of an event stands before the event.
const oldWorth = 0.57;

// What is asked for by its kind is worth as much as help.
const asked: Partial<Record<SearchKind, RegExp>> = {
  s: /lätt|enk(el|la)\b/i,
  w: /betyd|förklar|menas|ordet|^vad är ett? /i,
  f: /synpunkt|tyck|åsikt|feedback|beröm/i,
};

// The start page names all help that it leads to, and these say in many words how the site itself is made.
const ownWorth: Record<string, number> = {
  '/': 0.5,
  '/personuppgifter/': 0.7,
  '/tillganglighet/': 0.7,
  '/data/': 0.7,
  // A list has the words of all that it leads to, and answers nothing itself.
  '/a-o/': 0.4,
  '/kommuner/orter/': 0.4,
};

/** How much a page is worth beside the others that are as much about the query. */
export function worthOf({ address, kind, isOld }: Entry, query: string): number {
  if (isOld) return oldWorth * worth[kind];
  return ownWorth[address] ?? (asked[kind]?.test(query) ? worth.h : worth[kind]);
}

const lists = new Set(['/a-o/', '/kommuner/orter/', '/webbkarta/']);

/** What is told of once, and lists: neither helps who is in need now. */
const isNoHelp = (entry: Entry) => /[ner]/.test(entry.kind) || lists.has(entry.address);

/**
 * What was found for somebody in need: what is called as the query, or named in it, stays first; news, events and lists
 * come after all that may help, but for those whose title has most of what was asked.
 */
export function helpFirst(
  entries: readonly Entry[],
  named: readonly Entry[],
  titled: readonly Entry[],
  query: string,
): Entry[] {
  const isCalled = (entry: Entry) => named.includes(entry) || plain(entry.title) === plain(query);
  const placeOf = (entry: Entry) => (isCalled(entry) ? 0 : isNoHelp(entry) && !titled.includes(entry) ? 2 : 1);
  return [...entries].sort((one, other) => placeOf(one) - placeOf(other));
}
