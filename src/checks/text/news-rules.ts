import { isNews } from '../../lib/addresses.ts';
import { formatDate, isRealDate } from '../../lib/dates.ts';
import { daysAsNews, isNewsOlder, newsDate } from '../../lib/news.ts';
import { type Fault, type Finding, ofTime } from '../fault.ts';
import type { ContentPage } from '../source/load.ts';
import { type Passage, withoutAddresses } from '../source/passages.ts';

const present = /(?<!\p{L})(nu|ska|börjar)(?!\p{L})/giu;

// What somebody said, and what another page is called, stands as it was written: blank, character for character.
const withoutQuotes = (text: string) =>
  withoutAddresses(text.replace(/\[[^\]]*\](?=\()|[”"“«»][^”"“«»]*[”"“«»]/g, (quote) => ' '.repeat(quote.length)));

const isOldNews = ({ address, data }: ContentPage, today: string): boolean =>
  isNews(address) && isRealDate(newsDate(data)) && isNewsOlder(data, daysAsNews, today);

const advice = (word: string, { data }: ContentPage) => ({
  ...ofTime,
  what: `"${word}" låter nytt, men nyheten är från ${formatDate(newsDate(data))}.`,
  fix: 'Skriv om det som något som har hänt.',
});

/**
 * Words in the text of an old news item that tell of what is over as if it were to come.
 * @param lines the text's lines, by which a quotation is known
 * @param today the build's day, `YYYY-MM-DD`
 */
export function findOldNewsWords(
  page: ContentPage,
  passages: readonly Passage[],
  lines: readonly string[],
  today: string,
): Finding[] {
  if (!isOldNews(page, today)) return [];
  return passages
    .filter(({ placeOf }) => !lines[placeOf(0).line]?.startsWith('>'))
    .flatMap(({ text, placeOf }) =>
      [...withoutQuotes(text).matchAll(present)].map(({ 0: word, index }) => ({
        ...placeOf(index),
        ...advice(word, page),
      })),
    );
}

/** The same words in the heading and the lead of an old news item. */
export function checkOldNewsHead(page: ContentPage, today: string): Fault[] {
  if (!isOldNews(page, today)) return [];
  return ['title', 'description'].flatMap((key) => {
    const [word] = withoutQuotes(String(page.data[key] ?? '')).match(present) ?? [];
    return word ? [{ file: page.file, ...page.frontMatter.placeOf([key]), ...advice(word, page) }] : [];
  });
}
