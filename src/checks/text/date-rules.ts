import { addDays, formatDate, isRealDate } from '../../lib/dates.ts';
import type { Finding } from '../fault.ts';
import { type Fault, ofTime } from '../fault.ts';
import type { Sources } from '../records/record-rules.ts';
import type { ContentPage } from '../source/load.ts';
import type { Passage } from '../source/passages.ts';
import type { Path } from '../source/source-text.ts';
import { sentenceAt } from '../written/rule.ts';

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

const written = new RegExp(
  `(?<!\\d)(\\d{1,2}) (${months.join('|')}) (\\d{4})(?!\\d)|(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?!\\d)`,
  'giu',
);
const isComing = (text: string) => /(?<!\p{L})(kommande|på gång|nästa (möte|dag|träff)|snart)(?!\p{L})/iu.test(text);
// Years, generations and the like come after what has been: "började gälla 1 juli 2023, och gäller kommande år".
const isComingHere = (sentence: string) =>
  isComing(sentence.replace(/kommande (år|tid|månad|generation|period|insatser|arbete)\p{L}*/giu, '')) &&
  !/(?<!\p{L})(började|trädde|infördes|antogs|beslutade|beslutades|var|blev|hade|skrev|gjorde|höll|hölls)(?!\p{L})/iu.test(
    sentence,
  );

const two = (text: string | number) => String(text).padStart(2, '0');

function toDate([whole, day, month, year]: RegExpMatchArray): string {
  if (!day || !month) return whole;
  return `${year}-${two(months.indexOf(month.toLowerCase()) + 1)}-${two(day)}`;
}

/**
 * Days in a text that do not exist, and days gone by where the text or its heading says that something is coming.
 * @param headings the passages that are headings
 * @param today the build's day, `YYYY-MM-DD`
 */
export function findBadDates(passages: readonly Passage[], headings: ReadonlySet<string>, today: string): Finding[] {
  let underComing = false;
  return passages.flatMap(({ text, read, placeOf }) => {
    if (headings.has(text)) underComing = isComing(text);
    return [...read.matchAll(written)].flatMap((match) => {
      const date = toDate(match);
      const coming = underComing || isComingHere(sentenceAt(read, match.index));
      const place = placeOf(match.index);
      if (!isRealDate(date))
        return [{ ...place, what: `Dagen ${match[0]} finns inte i almanackan.`, fix: 'Kontrollera dag och månad.' }];
      if (!coming || date >= today) return [];
      return [
        {
          ...place,
          ...ofTime,
          what: `Dagen ${match[0]} har varit, men texten säger att den kommer.`,
          fix: 'Ta bort den, eller skriv om den som något som har hänt.',
        },
      ];
    });
  });
}

const readDates = ['reviewed', 'checked', 'published'];

function* listDates(value: unknown, path: Path = []): Generator<{ path: Path; date: string }> {
  if (!value || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    if (readDates.includes(key) && typeof inner === 'string' && isRealDate(inner)) yield { path: place, date: inner };
    else yield* listDates(inner, place);
  }
}

/**
 * Days on which nobody can have read anything yet: a wrong year is by far the most common reason. The build's day is the
 * latest commit's, and an editor may work some time after it: a month is let through. From there it is advice, and from
 * ten months, which no copy lies idle, a fault.
 * @param today the build's day, `YYYY-MM-DD`
 */
export function checkFutureDates(pages: readonly ContentPage[], sources: Sources, today: string): Fault[] {
  const [near, far] = [addDays(today, 31), addDays(today, 300)];
  const texts = [...pages.map(({ frontMatter, data }) => ({ ...frontMatter, value: data })), ...Object.values(sources)];
  return texts.flatMap(({ file, value, placeOf }) =>
    [...listDates(value)]
      .filter(({ date }) => date > near)
      .map(({ path, date }) => ({
        file,
        ...placeOf(path),
        what: `Datumet ${formatDate(date)} ligger långt fram i tiden.`,
        fix: 'Rätta årtalet: här står när något lästes eller publicerades.',
        ...(date > far ? {} : { severity: 'warning' as const }),
      })),
  );
}
