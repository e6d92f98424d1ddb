import { latest } from '../lib/dates.ts';
import type { PageView, TemplateData } from '../types/template-data.ts';

/**
 * What a page says of its own days. A news item is written once, other pages change. Only what people have reviewed, and
 * found without faults, is said to be reviewed. A translation has its own word on that, and says nothing here.
 */
export function listDates({ lang, source, reviewed, page, records }: TemplateData): PageView['dates'] {
  if (lang) return [];
  const reviews = records.reviews.filter((review) => review.page === page.url && review.result === 'utan brister');
  const date = latest(reviews.map((review) => review.date));
  return [{ what: source ? 'Skriven' : 'Ändrad', date: reviewed }, ...(date ? [{ what: 'Granskad', date }] : [])];
}
