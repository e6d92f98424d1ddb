import { withCalendar } from '../../collections/calendar.ts';
import { byName, splitEvents } from '../../collections/records.ts';
import { describeEvent } from '../../collections/structured-data.ts';
import { CalendarWays } from '../../components/calendar-ways/calendar-ways.tsx';
import { EventList } from '../../components/event-list/event-list.tsx';
import { FeedItems } from '../../components/feed-items/feed-items.tsx';
import { calendarAddress } from '../../lib/addresses.ts';
import { formatDate } from '../../lib/dates.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Kalender',
  description: 'Här står utbildningar, träffar och konferenser i länet, både de som kommer och de som har varit.',
  reviewed: '2026-11-29',
  keywords: ['utbildningsdagar', 'nätverksdagar', 'kommande utbildningar', 'konferenser'],
  eleventyComputed: {
    structuredData: ({ records: { events, site } }: TemplateData) =>
      events.flatMap((event) => describeEvent(event, site) ?? []),
  },
};

export default function CalendarPage({ records, today }: TemplateData) {
  const { coming, past } = splitEvents(records.events, today);
  return (
    <>
      <p>
        Listan gäller den <time dateTime={today}>{formatDate(today)}</time>.
      </p>
      <h2>Kommande</h2>
      {coming.length > 0 ? (
        <EventList events={coming} links={records.links} coming />
      ) : (
        <p>
          Inget är inplanerat just nu. Nya datum kommer i <a href="/nyhetsbrev/">nyhetsbrevet</a>. Undrar du om nästa
          utbildning eller träff kan du <a href="/kontakt/">fråga oss</a>.
        </p>
      )}
      {past.length > 0 && <h2>Tidigare</h2>}
      {past.length > 0 && <EventList events={past} links={records.links} />}
      <h2>Följ kalendern</h2>
      <CalendarWays
        origin={records.site.origin}
        municipalities={byName(withCalendar(records.municipalities, records.events))}
      />
      <h3>Följ den på andra sätt</h3>
      <ul>
        <FeedItems page="/kalender/" />
        <li class="link">
          <a href={calendarAddress}>Alla dagar som en fil (ics)</a>
        </li>
      </ul>
      <p>En fil som du har hämtat ändras inte när en dag gör det.</p>
    </>
  );
}
