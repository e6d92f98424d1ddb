export const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const endings = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const short = 'jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec';

/** A day with its month in letters: "31 sept. 2027", "10–11 mars". Groups: the last day, the month, the year. */
export const dayPattern = new RegExp(
  `(?<![\\d.,:/-])(?:\\d{1,2} ?[-–] ?)?(\\d{1,2})(?::e|:a)? (${endings}|(?:${short})(?!\\p{L})\\.?)(?: (\\d{4})(?![\\d:]))?(?!\\p{L})`,
  'giu',
);

export interface Day {
  year: string | undefined;
  month: string;
  day: string;
  /** Written "31 september 2027": day, whole month and year. */
  isWritten: boolean;
}

const two = (number: number | string) => String(number).padStart(2, '0');

/** What a match of the pattern says. */
export function readDay([whole, day, month = '', year]: readonly string[]): Day | undefined {
  const number = months.findIndex((name) => month.toLowerCase().startsWith(name)) + 1;
  if (!day || number === 0) return undefined;
  const isWritten = !/[-–:]/.test(whole ?? '') && new RegExp(`^(${endings})$`, 'i').test(month);
  return { year, month: two(number), day: two(day), isWritten };
}

/** A day's number in the week, from 0 for Monday. @param date `YYYY-MM-DD` */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
