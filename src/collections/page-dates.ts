import { latest } from '../lib/dates.ts';
import { wordsIn } from '../lib/interface-words.ts';
import type { PageView, TemplateData } from '../types/template-data.ts';

/**
 * What a page says of its own days. A news item is written once, other pages change. Only what people have reviewed, and
 * found without faults, is said to be reviewed. A translation says when a person has read it against the Swedish, and
 * nothing until then: a day that somebody changed it on would look like one on which somebody found it right.
 */
export function listDates({ lang, source, reviewed, translation, page, records }: TemplateData): PageView['dates'] {
  if (lang)
    return translation?.reviewed
      ? [{ what: wordsIn(records.languages, lang).reviewedOn, date: translation.reviewed }]
      : [];
  const reviews = records.reviews.filter((review) => review.page === page.url && review.result === 'utan brister');
  const date = latest(reviews.map((review) => review.date));
  return [{ what: source ? 'Skriven' : 'Ändrad', date: reviewed }, ...(date ? [{ what: 'Granskad', date }] : [])];
}
