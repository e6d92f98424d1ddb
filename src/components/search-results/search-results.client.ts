import { type Answer, answer } from '../../search/answer/answer.ts';
import { otherWord } from '../../search/answer/spelling.ts';
import type { Entry } from '../../search/answer/titles.ts';
import { toNeedCard } from './need-card.client.ts';
import { type Query, takeQuery, toAddress } from './query.client.ts';
import { element, link, toList } from './result-list.client.ts';
import { narrow, toFilters } from './search-filters.client.ts';
import { forgetAll, type Index, indexOf, listTitles } from './sources.client.ts';
import { startSuggestions } from './suggestions.client.ts';

const shown = 20;
const patience = 20_000;

const noAnswer =
  'Sökningen svarar inte just nu. Sök igen om en stund, eller leta i listan från A till Ö. ' +
  'Behöver du hjälp nu kan du ringa:';

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

/** What is said of what was found, and what is shown of it. */
async function look(query: Query, numbers: HTMLTemplateElement): Promise<[sentence: string, ...found: Node[]]> {
  const index = await indexOf(query.sprak);
  const found = await answer(query.q, index, Boolean(query.exakt) || query.sprak !== 'sv');
  const everything = withLanguages(found, index);
  const entries = narrow(everything, query);
  const offer = await toOffer(found, query, index);
  const told = found.meant ? toSentence(entries.length, found.meant, query.q) : toSentence(entries.length, query.q);
  const sentence = found.need && entries.length === 0 ? 'Här får du hjälp:' : told;
  const remarks = [...(found.need ? [toNeedCard(found.need)] : []), ...toRemark(found, query), ...offer];
  // Who finds nothing is shown the way to a person.
  if (everything.length === 0) return [sentence, ...remarks, ...(found.need ? [] : [numbers.content.cloneNode(true)])];
  const isSure = found.isSure || found.languages.length > 0;
  const heading = element('h2', isSure ? 'Träffar' : 'Inga säkra träffar');
  const filters = everything.length > 5 ? [toFilters(everything, query)] : [];
  const list = toList(entries.slice(0, shown), found.words, index.all);
  return [sentence, ...remarks, heading, ...filters, list];
}

const timeout = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Sökindexet kom inte.')), patience));

type Say = (sentence: string, ...found: Node[]) => void;

/** Says what is found, or that nothing answers, with the numbers to call. An answer that comes late is said all the same. */
function reply(query: Query, say: Say, numbers: HTMLTemplateElement): void {
  const { q } = query;
  say(q.trim() ? `Söker efter ”${q}” …` : 'Skriv ett ord i sökfältet överst på sidan.');
  if (!q.trim()) return;
  const answered = look(query, numbers).then((found) => say(...found));
  Promise.race([answered, timeout()]).catch((error: unknown) => {
    forgetAll();
    say(noAnswer, numbers.content.cloneNode(true));
    console.error(error);
  });
}

/** Answers the query in the address. The page below the results works whatever happens here. */
export function start(root: Element): void {
  // A status that was in the page before its text is read out; one that comes with its text may not be.
  const status = root.querySelector('[role="status"]');
  const numbers = root.querySelector('template');
  const field = document.querySelector<HTMLInputElement>('#q');
  if (!status || !numbers || !field) return;
  const title = document.title;
  let current: Query | undefined;
  const run = () => {
    const query = takeQuery(current);
    // A link within the page, or the way back from one.
    if (current && toAddress(query) === toAddress(current)) return;
    current = query;
    document.title = query.q ? `${query.q} – ${title}` : title;
    field.value = query.q;
    const say: Say = (sentence, ...found) => {
      // A visitor may have asked for something else meanwhile.
      if (current !== query) return;
      status.textContent = sentence;
      while (status.nextSibling) status.nextSibling.remove();
      root.append(...found);
    };
    reply(query, say, numbers);
  };
  field.setAttribute('aria-describedby', status.id);
  startSuggestions(field, listTitles);
  // The same words again are no new address; what did not come may come now. The form has set the address by then.
  field.form?.addEventListener('submit', () => {
    current = undefined;
    setTimeout(run);
  });
  addEventListener('hashchange', run);
  run();
}
