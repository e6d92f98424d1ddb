import { addDays, isRealDate } from '../../lib/dates.ts';
import type { Event } from '../../schemas/event.ts';
import type { Link } from '../../schemas/link.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import type { Fault, Message } from '../fault.ts';
import type { ContentPage } from '../source/load.ts';
import type { Path, SourceText } from '../source/source-text.ts';
import { dayPattern, readDay } from '../written/days.ts';
import { findRepeated, listOf, type Sources } from './record-rules.ts';

const advise = (source: SourceText, path: Path, [what, fix]: Message): Fault => ({
  file: source.file,
  ...source.placeOf(path),
  severity: 'warning',
  what,
  fix,
});

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

// With and without a slash at its end, or www at its start, an address is the same to the one who copied it.
const sameAddress = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(\/index)?(\.(html?|aspx|php))?\/?$/, '');

const keyIn = (value: unknown) => (isText(value) ? sameAddress(value) : undefined);

const ofMunicipality = ['phone', 'email', 'website', 'crimePreventionPage'] as const;

function findCopies({ links, municipalities }: Sources): Fault[] {
  return [
    ...findRepeated(links, listOf<Link>(links), {
      path: ['url'],
      // A page may be named twice in two languages, or as a page and as its part.
      keyOf: ({ url, language }) => keyIn(isText(url) && !url.includes('#') && `${url}${language ?? ''}`),
      severity: 'warning',
      say: (line) => [`Adressen står redan på rad ${line}.`, 'Använd den posten, och ta bort den här.'],
    }),
    ...ofMunicipality.flatMap((key) =>
      findRepeated(municipalities, listOf<Municipality>(municipalities), {
        path: [key, 'value'],
        keyOf: (place) => keyIn((place[key] as { value?: unknown } | undefined)?.value),
        severity: 'warning',
        say: (line) => [`En annan kommun har samma uppgift, på rad ${line}.`, 'Kontrollera båda mot källan.'],
      }),
    ),
  ];
}

/** The days that a text names, in the year of the record. */
const daysIn = (text: string, year: string): string[] =>
  [...text.matchAll(dayPattern)].flatMap((match) => {
    const day = readDay(match);
    const date = day && `${day.year ?? year}-${day.month}-${day.day}`;
    return date && isRealDate(date) ? [date] : [];
  });

const severalDays = /(?<!\p{L})(två|tre|fyra|fem|2|3|4|5) (?:hela |halva )?dagar(?!\p{L})|tvådagars|tredagars/iu;
const otherDay = /anmäl|senast|sista|flytta|skulle|inställ|ansök|svara|lag|sedan|började|efter den/i;
const hours = /(?:kl\.?|klockan) ?(\d{1,2})(?:[.:](\d{2}))?/gi;

/** A change that calendars may not take for one, since it has no moment or one that is yet to come. */
function judgeChange({ cancelled, movedFrom, changed }: Partial<Event>, today: string): [keyof Event, Message][] {
  if ((cancelled || movedFrom) && !changed) {
    const fix = `Skriv "changed": "${today}", så att kalendrar tar den nya.`;
    return [[cancelled ? 'cancelled' : 'movedFrom', ['Det står inte när dagen ändrades.', fix]]];
  }
  const isAhead = isText(changed) && changed.slice(0, 10) > today;
  return isAhead
    ? [['changed', [`Dagen ändrades den ${changed.slice(0, 10)}, som inte har varit.`, 'Rätta changed.']]]
    : [];
}

/** What an event's words say and its fields do not. */
function judgeEvent(event: Partial<Event>, today: string): [key: keyof Event, words: Message][] {
  const { summary, title, date, endDate, time, cancelled, movedFrom } = event;
  const text = [title, summary].filter(isText).join('. ');
  const found: [keyof Event, Message][] = [];
  if (!isText(date) || date.length !== 10) return found;
  const [last, year] = [isText(endDate) ? endDate : date, date.slice(0, 4)];
  const own = [date, last, movedFrom];
  const outside = otherDay.test(text)
    ? []
    : daysIn(text, year).filter((day) => !own.includes(day) && (day < date || day > last));
  if (!endDate && (severalDays.test(text) || outside.includes(addDays(date, 1))))
    found.push(['summary', ['Texten säger flera dagar, men endDate saknas.', 'Skriv sista dagen i endDate.']]);
  else if (outside.length > 0)
    found.push(['summary', [`Texten säger en annan dag (${outside[0]}) än date.`, 'Rätta texten eller date.']]);
  const [from = '', to = ''] = isText(time) ? time.split('–') : [];
  const said = [...text.matchAll(hours)].map(([, hour = '', minute = '00']) => `${hour.padStart(2, '0')}.${minute}`);
  const late = said.find((hour) => to && (hour < from || hour > to) && !otherDay.test(text));
  if (late) found.push(['summary', [`Texten säger klockan ${late}, men time är ${time}.`, 'Rätta texten eller time.']]);
  if (cancelled && movedFrom)
    found.push(['cancelled', ['Dagen är både inställd och flyttad.', 'Ta bort cancelled eller movedFrom.']]);
  else if (isText(movedFrom) && date < today && movedFrom > today)
    found.push(['movedFrom', ['Dagen är flyttad till en dag som har varit.', 'Byt plats på date och movedFrom.']]);
  return [...found, ...judgeChange(event, today)];
}

/** A newsletter's day, in another month than the one in its name. */
function judgeIssue({ file, data, frontMatter }: ContentPage): Fault[] {
  const [, month] = /nyhetsbrev\/(\d{4}-\d{2})\.md$/.exec(file) ?? [];
  const { published } = data;
  if (!month || !isText(published) || !isRealDate(published) || !isRealDate(month)) return [];
  // It may be sent on one of the days around the month.
  const isNear = [-7, 0, 7].some((days) => addDays(published, days).startsWith(month));
  if (isNear) return [];
  const words: Message = [
    `Brevet heter ${month}, men skickas ${published}.`,
    'Rätta published, eller byt filens namn.',
  ];
  return [advise({ ...frontMatter, file }, ['published'], words)];
}

/**
 * Advice on records that hold together by their schemas and yet say two things.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function checkRecordHabits(pages: readonly ContentPage[], sources: Sources, today: string): Fault[] {
  const { events } = sources;
  return [
    ...findCopies(sources),
    ...listOf<Event>(events).flatMap((event, index) =>
      judgeEvent(event, today).flatMap(([key, words]) => (events ? [advise(events, [index, key], words)] : [])),
    ),
    ...pages.flatMap(judgeIssue),
  ];
}
