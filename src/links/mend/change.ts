import { findInSource } from '../locate/source-search.ts';

/** One address that is to stand instead of another in a text. */
export interface Replacement {
  /** Where the old one stands. */
  offset: number;
  /** The ways in which the old one may be written. */
  from: readonly string[];
  to: string;
}

/** A value with its address changed; undefined where it stands there not at all, or more than once. */
export function replaceOnce(value: string, { from, to }: Replacement): string | undefined {
  const [place, ...more] = findInSource('', value, from);
  if (!place || more.length > 0) return undefined;
  return value.slice(0, place.offset) + to + value.slice(place.offset + place.written.length);
}
