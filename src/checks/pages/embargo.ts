import { eventAddress, eventCalendarAddress } from '../../lib/addresses.ts';
import { addDays, formatDate, isDated } from '../../lib/dates.ts';
import { comingDay } from '../../lib/embargo.ts';
import type { Records } from '../../schemas/records.ts';
import type { Fault, Message } from '../fault.ts';
import { listOf, type Sources } from '../records/record-rules.ts';
import type { ContentPage } from '../source/load.ts';

/** Addresses that are not out yet: each with its first day, `YYYY-MM-DD`. */
export type Coming = ReadonlyMap<string, string>;

/** Pages and events that are not out yet, and where events stand in the calendar. */
export function listComing(
  pages: readonly ContentPage[],
  { events = [] }: Partial<Records>,
  today: string,
): Map<string, string> {
  const coming = new Map<string, string>();
  for (const { address, data } of pages) {
    const day = comingDay(data, today, address);
    if (day) coming.set(address, day);
  }
  for (const event of events) {
    const day = comingDay(event, today);
    if (!day || !event.id) continue;
    coming.set(`/kalender/#${event.id}`, day);
    if (isDated(event))
      for (const address of [eventAddress(event.id), eventCalendarAddress(event.id)]) coming.set(address, day);
  }
  return coming;
}

/**
 * What is wrong with leading to something that is not out: nobody finds it before its day. What comes on that day or
 * later itself may.
 * @param own the first day of what the link stands in; nothing for what is out
 */
export function judgeComing(href: string, coming: Coming = new Map(), own = ''): Message | undefined {
  const address = coming.has(href) ? href : (href.split('#')[0] ?? '');
  const day = coming.get(address);
  if (!day || day <= own) return undefined;
  return [
    `Sidan ${address} visas först från den ${formatDate(day)}.`,
    own ? `Vänta med sidan: skriv embargo: ${day} här också.` : 'Lägg in länken den dagen, eller ta bort embargo där.',
  ];
}

const yearAhead = 366;

/** An embargo so far away that the year may be wrong: advice, since nothing is shown until then. */
export function checkEmbargoes(pages: readonly ContentPage[], { events: source }: Sources, today: string): Fault[] {
  const limit = addDays(today, yearAhead);
  const ofPages = pages.map(({ file, address, data, frontMatter }) => ({
    file,
    day: comingDay(data, today, address),
    place: () => frontMatter.placeOf([data.embargo === undefined ? 'published' : 'embargo']),
  }));
  const ofEvents = listOf<{ embargo: string }>(source).map((event, index) => ({
    file: source?.file ?? '',
    day: comingDay(event, today),
    place: () => source?.placeOf([index, 'embargo']) ?? { line: 1, column: 1 },
  }));
  return [...ofPages, ...ofEvents].flatMap(({ file, day, place }) =>
    day && day > limit
      ? [
          {
            file,
            ...place(),
            severity: 'warning' as const,
            what: `Ingen ser det här före den ${formatDate(day)}.`,
            fix: 'Är det så långt dit? Kontrollera årtalet.',
          },
        ]
      : [],
  );
}
