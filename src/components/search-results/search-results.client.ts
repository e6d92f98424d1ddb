import { type Answer, answer } from '../../search/answer/answer.ts';
import { otherWord } from '../../search/answer/spelling.ts';
import type { Entry } from '../../search/answer/titles.ts';
import { type Query, takeQuery, toAddress } from './query.client.ts';
import { element, link, toList } from './result-list.client.ts';
import { narrow, toFilters } from './search-filters.client.ts';
import { type Index, listTitles, openIndex } from './sources.client.ts';
import { startSuggestions } from './suggestions.client.ts';

const shown = 20;
const patience = 20_000;

const indexes = new Map<string, Promise<Index>>();

function indexOf(language: string): Promise<Index> {
  const index = indexes.get(language) ?? openIndex(language);
  indexes.set(language, index);
  // What failed once may work the next time: the line may be back.
  index.catch(() => indexes.delete(language));
  return index;
}

const toSentence = (count: number, query: string, written = '') =>
  count === 0
    ? `Inget på webbplatsen handlar om ”${query}”. Prova ett annat ord, eller leta i listan från A till Ö.`
    : `${count} ${count === 1 ? 'träff' : 'träffar'} för ”${query}”${written && ` i stället för ”${written}”`}${count > shown ? `. De ${shown} första visas` : ''}.`;

/** The pages in the languages that a query seems to be in, ahead of what was found. */
const withLanguages = ({ entries, languages }: Answer, { all }: Index): Entry[] => [
  ...languages.flatMap((code) => all.filter(({ id }) => id.startsWith(`${code}_`))),
  ...entries,
];

function toRemark({ meant }: Answer, query: Query): HTMLElement[] {
  if (!meant) return [];
  const literal = link(toAddress({ ...query, exakt: '1' }), `Sök i stället efter ${query.q}`);
  return [element('p', 'Visar träffar för ', element('b', meant), '.'), element('p', literal)];
}

const fewest = 2;

/** Where little was found, what else may be meant. */
async function toOffer(
  { meant, entries, words, languages }: Answer,
  query: Query,
  index: Index,
): Promise<HTMLElement[]> {
  if (meant || languages.length > 0 || entries.length === 0 || entries.length > fewest || query.exakt) return [];
  const vocabulary = await index.vocabulary();
  const others = words.map((word) => otherWord(word, vocabulary) ?? word).join(' ');
  if (others === words.join(' ')) return [];
  return [element('p', 'Menade du ', link(toAddress({ ...query, q: others }), others), '?')];
}

async function show(root: Element, status: Element, query: Query): Promise<void> {
  const index = await indexOf(query.sprak);
  const found = await answer(query.q, index, Boolean(query.exakt) || query.sprak !== 'sv');
  const everything = withLanguages(found, index);
  const entries = narrow(everything, query);
  const offer = await toOffer(found, query, index);
  // A visitor may have asked for something else meanwhile.
  if (takeQuery().q !== query.q) return;
  status.textContent = found.meant
    ? toSentence(entries.length, found.meant, query.q)
    : toSentence(entries.length, query.q);
  root.append(...toRemark(found, query), ...offer);
  if (everything.length === 0) return;
  const isSure = found.isSure || found.languages.length > 0;
  root.append(element('h2', isSure ? 'Träffar' : 'Inga säkra träffar'));
  if (everything.length > 5) root.append(toFilters(everything, query));
  root.append(toList(entries.slice(0, shown), found.words, index));
}

const timeout = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Sökindexet kom inte.')), patience));

/** Answers the query in the address. The page below the results works whatever happens here. */
export function start(root: Element): void {
  // A status that was in the page before its text is read out; one that comes with its text may not be.
  const status = root.querySelector('[role="status"]');
  const field = document.querySelector<HTMLInputElement>('#q');
  if (!status || !field) return;
  const title = document.title;
  field.setAttribute('aria-describedby', status.id);
  startSuggestions(field, listTitles);
  const run = () => {
    const query = takeQuery();
    const { q } = query;
    while (status.nextElementSibling) status.nextElementSibling.remove();
    document.title = q ? `${q} – ${title}` : title;
    field.value = q;
    status.textContent = q.trim() ? `Söker efter ”${q}” …` : 'Skriv ett ord i sökfältet överst på sidan.';
    if (!q.trim()) return;
    Promise.race([show(root, status, query), timeout()]).catch((error: unknown) => {
      status.textContent = 'Sökningen svarar inte just nu. Leta i listan från A till Ö i stället.';
      console.error(error);
    });
  };
  addEventListener('hashchange', run);
  run();
}
