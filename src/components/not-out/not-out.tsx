import { formatDate } from '../../lib/dates.ts';

/** Says of an item in a list that visitors do not see it yet: only those who judge or edit do. @param day `YYYY-MM-DD` */
export function NotOut({ day }: { day: string }) {
  return (
    <p>
      <strong>
        Visas från den <time dateTime={day}>{formatDate(day)}</time>.
      </strong>
    </p>
  );
}
