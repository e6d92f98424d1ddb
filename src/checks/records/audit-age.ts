import { formatDate } from '../../lib/dates.ts';
import type { Records } from '../../schemas/records.ts';
import { type Fault, ofTime } from '../fault.ts';
import type { Sources } from './record-rules.ts';

/**
 * The accessibility statement must be renewed every year (Commission Implementing Decision (EU) 2018/1523). One on an older audit says less, and is built all the
 * same.
 * @param limit the day a year before the build's, `YYYY-MM-DD`
 */
export function checkAuditAge({ audit: source }: Sources, limit: string): Fault[] {
  const date = (source?.value as Partial<Records['audit']> | undefined)?.date;
  if (!source || typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || date > limit) return [];
  return [
    {
      file: source.file,
      ...source.placeOf(['date']),
      ...ofTime,
      what: `Tillgänglighetsredogörelsen bygger på en granskning från ${formatDate(date)}. Den är äldre än ett år.`,
      fix: 'Granska webbplatsen på nytt: kör npm test och sedan npm run record.',
    },
  ];
}
