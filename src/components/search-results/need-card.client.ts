import { toTelHref } from '../../lib/phone.ts';
import type { FoundNeed } from '../../search/answer/needs.ts';
import { element, link } from './element.client.ts';

/** The card of a need: the first thing to read, the numbers to call and the page that helps on. */
export function toNeedCard({ need, lang }: FoundNeed): HTMLElement {
  const sentence = lang === 'en' ? (need.english?.sentence ?? need.sentence) : need.sentence;
  const numbers = need.numbers.map(({ number, name, english }) =>
    element('li', link(toTelHref(number), number), ` ${lang === 'en' ? english : name}`),
  );
  const page = lang === 'en' ? link('/en/', 'Help in English') : link(need.page.address, need.page.title);
  const card = element('div', element('p', sentence), element('ul', ...numbers), element('p', page));
  card.lang = lang;
  return card;
}
