import { daysUntilAdvice, hasOldHours } from '../../lib/ages.ts';
import { addDays, formatDate, isRealDate } from '../../lib/dates.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { LinkException } from '../../schemas/own-files.ts';
import { type Fault, ofTime } from '../fault.ts';
import type { Path, SourceText } from '../source/source-text.ts';
import type { Sources } from './record-rules.ts';

interface Checked {
  path: Path;
  date: string;
}

const dated = (value: unknown, path: Path = []): Checked[] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        const isDate = key === 'checked' && typeof inner === 'string' && inner.length === 10 && isRealDate(inner);
        return isDate ? [{ path: place, date: inner }] : dated(inner, place);
      })
    : [];

/** One advice for each record, at the first of its old dates: an editor opens a record once, and reads its sources. */
function adviseFile(source: SourceText, limit: string): Fault[] {
  const byRecord = new Map<string, [Checked, ...Checked[]]>();
  for (const found of dated(source.value).filter(({ date }) => date < limit)) {
    const name = Array.isArray(source.value) ? String(found.path[0]) : '';
    const known = byRecord.get(name);
    if (known) known.push(found);
    else byRecord.set(name, [found]);
  }
  return [...byRecord.values()].map((all) => ({
    file: source.file,
    ...source.placeOf(all[0].path),
    severity: 'warning',
    what: `${all.length === 1 ? 'Uppgiften' : `${all.length} uppgifter`} kontrollerades för mer än ${daysUntilAdvice} dagar sedan, tidigast ${formatDate(all.map(({ date }) => date).sort()[0] ?? all[0].date)}.`,
    fix: 'Läs källan igen, rätta det som har ändrats och skriv dagens datum i checked.',
  }));
}

/**
 * Advises editors of facts whose source nobody has read for half a year. What is published stays published.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function checkFactAges(sources: Sources, today: string): Fault[] {
  const limit = addDays(today, -daysUntilAdvice);
  return Object.values(sources).flatMap((source) => adviseFile(source, limit));
}

/**
 * Advises editors of hours that visitors no longer see, since the page that states them is too old.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function checkHours({ helplines: source }: Sources, today: string): Fault[] {
  const lines = Array.isArray(source?.value) ? (source.value as Partial<Helpline>[]) : [];
  return lines.flatMap((line, index) => {
    const { hours, published = null, checked } = line ?? {};
    if (!source || typeof hours !== 'string' || typeof checked !== 'string') return [];
    if (!hasOldHours({ hours, published, checked }, today)) return [];
    return [
      {
        file: source.file,
        ...source.placeOf([index, 'hours']),
        ...ofTime,
        what: `Tiderna "${hours}" kommer från en källa som är äldre än två år, och visas inte längre.`,
        fix: 'Läs källan igen och rätta tiderna och datumen, eller ta bort raden hours.',
      },
    ];
  });
}

/**
 * Advises editors of links that were let through until a day that has passed.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function checkExceptionAges(source: SourceText | undefined, today: string): Fault[] {
  const list = Array.isArray(source?.value) ? (source.value as Partial<LinkException>[]) : [];
  return list.flatMap((exception, index) => {
    const { until } = exception ?? {};
    if (!source || typeof until !== 'string' || !isRealDate(until) || until >= today) return [];
    return [
      {
        file: source.file,
        ...source.placeOf([index, 'until']),
        ...ofTime,
        what: `Undantaget gällde till och med ${formatDate(until)}.`,
        fix: 'Pröva länken och ta bort eller förläng undantaget.',
      },
    ];
  });
}
