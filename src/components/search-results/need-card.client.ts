import { toTelHref } from '../../lib/phone.ts';
import type { FoundNeed } from '../../search/answer/needs.ts';
import type { OwnScript } from '../../search/answer/scripts.ts';
import { element, makeLink } from './element.client.ts';

/** The card of a need: the first thing to read, the numbers to call and the page that helps on. */
export function toNeedCard({ need, lang }: FoundNeed): HTMLElement {
  const sentence = lang === 'en' ? (need.english?.sentence ?? need.sentence) : need.sentence;
  const numbers = need.numbers.map(({ number, name, english }) =>
    element('li', makeLink(toTelHref(number), number), ` ${lang === 'en' ? english : name}`),
  );
  const page = lang === 'en' ? makeLink('/en/', 'Help in English') : makeLink(need.page.address, need.page.title);
  const card = element('div', element('p', sentence), element('ul', ...numbers), element('p', page));
  card.lang = lang;
  return card;
}

const inLanguage = <Made extends HTMLElement>(made: Made, { lang, dir }: Pick<OwnScript, 'lang' | 'dir'>): Made =>
  Object.assign(made, { lang, dir });

/** What each number is called in some languages, each once: the same number stands there only once. */
function toNumber(number: string, languages: readonly OwnScript[]): HTMLElement {
  const names = new Map(
    languages.flatMap((language) =>
      language.numbers.flatMap((line) => (line.number === number ? [[line.name, language] as const] : [])),
    ),
  );
  const call = makeLink(toTelHref(number), number);
  call.dir = 'ltr';
  return element(
    'li',
    call,
    ...[...names].flatMap(([name, language], at) => [
      at > 0 ? ' · ' : ' ',
      inLanguage(element('span', name), language),
    ]),
  );
}

/** The card of who writes as some languages are written: their pages, in their own names, and the numbers to call. */
export function toScriptCard(languages: readonly OwnScript[]): HTMLElement {
  const pages = languages.map((language) => {
    const page = inLanguage(makeLink(language.address, language.name), language);
    page.hreflang = language.lang;
    return element('li', page);
  });
  const numbers = [...new Set(languages.flatMap((language) => language.numbers.map(({ number }) => number)))];
  const card = element(
    'div',
    element('ul', ...pages),
    element('ul', ...numbers.map((number) => toNumber(number, languages))),
  );
  card.dir = languages[0]?.dir ?? 'ltr';
  return card;
}
