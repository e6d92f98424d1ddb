import { byName, splitEvents } from '../../collections/records.ts';
import { describeEvent } from '../../collections/structured-data.ts';
import { EventList } from '../../components/event-list/event-list.tsx';
import { FeedItems } from '../../components/feed-items/feed-items.tsx';
import { municipalityCalendarAddress } from '../../lib/addresses.ts';
import { formatDate } from '../../lib/dates.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Kalender',
  description: 'Här står utbildningar, träffar och konferenser i länet, både de som kommer och de som har varit.',
  reviewed: '2026-11-28',
  keywords: ['utbildningsdagar', 'nätverksdagar', 'kommande utbildningar', 'konferenser'],
  eleventyComputed: {
    structuredData: ({ records }: TemplateData) => records.events.flatMap((event) => describeEvent(event) ?? []),
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
          Inget är inplanerat just nu. Nya datum kommer i <a href="/nyhetsbrev/">nyhetsbrevet</a>.
        </p>
      )}
      {past.length > 0 && <h2>Tidigare</h2>}
      {past.length > 0 && <EventList events={past} links={records.links} />}
      <h2>Följ kalendern</h2>
      <p>Lägg till kalendern i din mobil eller dator, så kommer nya datum dit av sig själva.</p>
      <ul>
        <li class="link">
          <a href="/kalender.ics">Hela länet (ics)</a>
        </li>
        <FeedItems folder="/kalender/" />
      </ul>
      <h3>Bara en kommun</h3>
      <ul>
        {byName(records.municipalities).map(({ code, shortName }) => (
          <li key={code} class="link">
            <a href={municipalityCalendarAddress(shortName)}>Kalender för {shortName} (ics)</a>
          </li>
        ))}
      </ul>
    </>
  );
}
