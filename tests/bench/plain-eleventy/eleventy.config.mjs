import { DateTime } from 'luxon';

const swedish = new Intl.Collator('sv', { numeric: true });
const byTitle = (a, b) => swedish.compare(a.data.title, b.data.title);

function toEntries({ url, data }) {
  const words = (data.keywords ?? []).map((word) => ({
    term: word.charAt(0).toUpperCase() + word.slice(1),
    url,
    page: data.title,
  }));
  return [{ term: data.title, url }, ...words];
}

function toIndex(pages) {
  const entries = pages.flatMap(toEntries).sort((a, b) => swedish.compare(a.term, b.term));
  const letters = new Map();
  for (const entry of entries) {
    const letter = entry.term.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, found]) => ({ letter, entries: found }));
}

/** Eleventy as people set it up: Nunjucks layouts, a few filters and a sorted collection. No engine is turned off. */
export default function configure(config) {
  config.addPassthroughCopy('assets');
  config.addCollection('pages', (api) => api.getFilteredByTag('prov').sort(byTitle));
  config.addFilter('readableDate', (date) =>
    DateTime.fromJSDate(date, { zone: 'utc' }).setLocale('sv').toFormat('d LLLL yyyy'),
  );
  config.addFilter('isoDate', (date) => DateTime.fromJSDate(date, { zone: 'utc' }).toFormat('yyyy-MM-dd'));
  config.addFilter('pick', (records, ids) => (ids ?? []).map((id) => records.find((record) => record.id === id)));
  config.addFilter('at', (records, place) => records.filter((record) => record.place === place));
  config.addFilter('tel', (number) => `tel:${number.replace(/\D/g, '').replace(/^0/, '+46')}`);
  config.addFilter('toIndex', toIndex);
}
