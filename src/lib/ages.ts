import { addDays } from './dates.ts';

/** Days after which editors are asked to read a fact's source again. */
export const daysUntilAdvice = 180;

/** Days after which hours that a page once stated are not repeated. */
export const daysUntilHoursLapse = 730;

interface Hours {
  hours?: string | undefined;
  published: string | null;
  checked: string;
}

/**
 * True where nobody can know whether the hours still hold: the page that states them is over two years old, or was read
 * that long ago where it has no day. What is open round the clock stays so.
 * @param today the build's day, `YYYY-MM-DD`
 */
export const hasOldHours = ({ hours, published, checked }: Hours, today: string): boolean =>
  hours !== undefined && !/^dygnet runt/i.test(hours) && (published ?? checked) < addDays(today, -daysUntilHoursLapse);

/**
 * A copy of the helplines in which hours that are too old to be repeated are left out, in every language.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function withoutOldHours<Line extends Hours & { translations?: object | undefined }>(
  helplines: readonly Line[],
  today: string,
): Line[] {
  return helplines.map((line) => {
    if (!hasOldHours(line, today)) return line;
    const { hours, translations, ...rest } = line;
    const texts = Object.entries(translations ?? {}).map(([code, { hours: old, ...text }]) => [code, text]);
    return { ...rest, ...(translations && { translations: Object.fromEntries(texts) }) } as Line;
  });
}
