import { addDays } from './dates.ts';

/** Days after which editors are asked to read a fact's source again. */
export const daysUntilAdvice = 180;

/** Days after which visitors are told when a fact was last checked. */
export const daysUntilMark = 365;

/** What a fact carries once it is so old that visitors are told. It is never written in a file. */
export interface Aged {
  isOld?: boolean;
}

/**
 * A copy in which everything that was checked more than a year ago says so; what is young enough is the very same.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function markOld<Value>(value: Value, today: string): Value {
  const limit = addDays(today, -daysUntilMark);
  const mark = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(mark);
    if (!part || typeof part !== 'object') return part;
    const copy = Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, mark(inner)]));
    return typeof copy.checked === 'string' && copy.checked < limit ? { ...copy, isOld: true } : copy;
  };
  return mark(value) as Value;
}
