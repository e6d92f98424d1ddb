import { toTelHref } from '../../lib/phone.ts';
import { type Entry, searchKinds } from '../../search/answer/titles.ts';
import { element, makeLink } from './element.client.ts';
import { watchExcerpts } from './excerpts.client.ts';

const dateParts: Intl.DateTimeFormatOptions[] = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }];

/** A day, a month or a year in words, as exactly as it is known. */
function toDate(date: string): string {
  const options = Object.assign({}, ...dateParts.slice(0, date.split('-').length));
  return new Intl.DateTimeFormat('sv', { ...options, timeZone: 'UTC' }).format(new Date(date));
}

// An excerpt in Persian may begin with a name in Swedish: its title says which way it is read.
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const directionOf = ({ title }: Entry) => (rightToLeft.test(title) ? 'rtl' : 'ltr');

const codeOf = ({ id }: Entry) => id.split('_')[0] ?? 'sv';

function toWhere(entry: Entry, all: readonly Entry[]): string {
  const above = entry.address.replace(/[^/]+\/(#.*)?$/, '');
  const parent = all.find(({ address, kind }) => address === above && kind !== 'c' && address !== '/');
  return [searchKinds[entry.kind], parent?.title, entry.date && toDate(entry.date)].filter(Boolean).join(' · ');
}

/** The number to call; of a link, whose site it leads to. */
function toDetail({ kind, address, detail }: Entry): HTMLElement[] {
  if (kind === 'l') return [element('p', new URL(address).hostname.replace(/^www\./, ''))];
  return detail ? [element('p', makeLink(toTelHref(detail), detail))] : [];
}

function toItem(entry: Entry, all: readonly Entry[], observer: IntersectionObserver): HTMLLIElement {
  const title = makeLink(entry.address, entry.title);
  const code = codeOf(entry);
  if (code !== 'sv') {
    title.lang = code;
    title.dir = directionOf(entry);
  }
  const languageOf = /^\/([a-z]{2,3})\//.exec(entry.address)?.[1];
  if (entry.kind === 'o' && languageOf) title.hreflang = languageOf;
  const text = element('p');
  text.className = 'search-results__excerpt';
  text.lang = code;
  text.dir = directionOf(entry);
  const item = element('li', element('h3', title), element('small', toWhere(entry, all)));
  item.append(...toDetail(entry), text);
  item.dataset.id = text.dataset.id = entry.id;
  observer.observe(text);
  return item;
}

/**
 * A list of what was found.
 * @param words what was looked for
 * @param all every entry, among which the one above another is found
 * @returns the list, and what sets what it shows: an item that stays is the same
 */
export function makeList(words: readonly string[], all: readonly Entry[]) {
  const observer = watchExcerpts(words);
  const items = new Map<string, HTMLLIElement>();
  const list = element('ol');
  list.className = 'lined';
  const set = (entries: readonly Entry[]) => {
    for (const entry of entries) if (!items.has(entry.id)) items.set(entry.id, toItem(entry, all, observer));
    list.replaceChildren(...entries.flatMap(({ id }) => items.get(id) ?? []));
  };
  return { list, set };
}
