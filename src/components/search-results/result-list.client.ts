import { excerpt } from '../../search/answer/excerpt.ts';
import { type Entry, kinds } from '../../search/answer/titles.ts';
import { readText } from './sources.client.ts';

type Child = Node | string;

/** Makes an element: text is set as text, so nothing found is ever taken for markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

/** Makes a link. */
export function link(href: string, text: string): HTMLAnchorElement {
  const made = element('a', text);
  made.href = href;
  return made;
}

const dateParts: Intl.DateTimeFormatOptions[] = [{ year: 'numeric' }, { month: 'long' }, { day: 'numeric' }];

/** A day, a month or a year in words, as exactly as it is known. */
function toDate(date: string): string {
  const options = Object.assign({}, ...dateParts.slice(0, date.split('-').length));
  return new Intl.DateTimeFormat('sv', { ...options, timeZone: 'UTC' }).format(new Date(date));
}

const codeOf = ({ id }: Entry) => id.split('_')[0] ?? 'sv';

function toWhere(entry: Entry, all: readonly Entry[]): string {
  const above = entry.address.replace(/[^/]+\/(#.*)?$/, '');
  const parent = all.find(({ address, kind }) => address === above && kind !== 'c' && address !== '/');
  return [kinds[entry.kind], parent?.title, entry.date && toDate(entry.date)].filter(Boolean).join(' · ');
}

function toDetail({ kind, detail = '' }: Entry): HTMLElement {
  if (kind !== 'c') return element('p', detail);
  const number = link(`tel:${detail.replace(/\D/g, '').replace(/^0/, '+46')}`, detail);
  return element('p', number);
}

async function fillExcerpt(target: HTMLElement, words: readonly string[]): Promise<void> {
  const text = await readText(target.dataset.id ?? '');
  const pieces = excerpt(text, words).map(({ text: piece, isMarked }) => (isMarked ? element('mark', piece) : piece));
  target.append(...pieces.flatMap((piece, at) => (at > 0 ? [' ', piece] : [piece])));
}

/** Fills in excerpts as they come into view: each is a file of its own, and what is found is found without it. */
function watchExcerpts(words: readonly string[]): IntersectionObserver {
  const observer = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      fillExcerpt(target as HTMLElement, words).catch((error: unknown) => {
        (target as HTMLElement).lang = 'sv';
        target.append(element('small', 'Texten kunde inte hämtas just nu.'));
        console.error(error);
      });
    }
  });
  return observer;
}

/** The list of what was found. */
export function toList(entries: readonly Entry[], words: readonly string[], all: readonly Entry[]): HTMLOListElement {
  const observer = watchExcerpts(words);
  const list = element('ol');
  list.className = 'lined';
  for (const entry of entries) {
    const title = link(entry.address, entry.title);
    const code = codeOf(entry);
    if (code !== 'sv') {
      title.lang = code;
      title.dir = 'auto';
    }
    const languageOf = /^\/([a-z]{2,3})\//.exec(entry.address)?.[1];
    if (entry.kind === 'o' && languageOf) title.hreflang = languageOf;
    const text = element('p');
    text.className = 'search-results__excerpt';
    text.dataset.id = entry.id;
    text.lang = code;
    text.dir = 'auto';
    const item = element('li', element('h3', title), element('small', toWhere(entry, all)));
    if (entry.detail) item.append(toDetail(entry));
    item.append(text);
    observer.observe(text);
    list.append(item);
  }
  return list;
}
