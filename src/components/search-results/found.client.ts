import { type Answer, answer } from '../../search/answer/answer.ts';
import { otherWord } from '../../search/answer/guess.ts';
import type { Entry } from '../../search/answer/titles.ts';
import { element, makeLink } from './element.client.ts';
import { toNeedCard, toScriptCard } from './need-card.client.ts';
import { type Query, toAddress } from './query.client.ts';
import { makeList } from './result-list.client.ts';
import { makeFilters, narrow } from './search-filters.client.ts';
import { indexOf, type LanguageIndex } from './sources.client.ts';

/** What was found, ready to be shown. */
export interface ShownHits {
  /** What is said before all else. */
  need?: HTMLElement[];
  /** What is shown below what is said. */
  elements: HTMLElement[];
  /** Chooses of it, in place. @returns what is said of the choice, and whether the numbers to call are shown */
  choose(query: Query): { sentence: string; hasNumbers: boolean };
}

const shown = 20;
const fewHits = 2;
const minToFilter = 6;

/** The pages in the languages that a query seems to be in, ahead of what was found. */
const withLanguages = ({ entries, languages }: Answer, { all }: LanguageIndex): Entry[] => [
  ...languages.flatMap((code) => all.filter(({ id }) => id.startsWith(`${code}_`))),
  ...entries,
];

function toRemark({ meant }: Answer, query: Query): HTMLElement[] {
  if (!meant) return [];
  const literal = makeLink(toAddress({ ...query, exakt: '1' }), `Sök i stället efter ${query.q}`);
  return [element('p', 'Visar träffar för ', element('b', meant), '. ', literal)];
}

/** Where little was found, what else may be meant. */
async function toOffer({ meant, entries, words, languages }: Answer, query: Query, index: LanguageIndex) {
  if (meant || languages.length > 0 || entries.length === 0 || entries.length > fewHits || query.exakt) return [];
  const vocabulary = await index.vocabulary();
  const others = words.map((word) => otherWord(word, vocabulary) ?? word).join(' ');
  if (others === words.join(' ')) return [];
  return [element('p', 'Menade du ', makeLink(toAddress({ ...query, q: others }), others), '?')];
}

/** What stands above all that was found. */
function toCards({ need, inScript }: Answer): HTMLElement[] {
  if (need) return [toNeedCard(need)];
  return inScript ? [toScriptCard(inScript)] : [];
}

function toSentence(count: number, all: number, { meant, need, inScript }: Answer, { q }: Query): string {
  if (all === 0 && inScript)
    return 'Inget hittades på svenska. Ovanför står sidor på andra språk, och nummer att ringa.';
  if (all === 0 && need) return 'Mer än så finns inte om det här på webbplatsen.';
  const name = `”${meant ?? q}”${meant ? ` i stället för ”${q}”` : ''}`;
  if (all === 0)
    return `Inget på webbplatsen handlar om ${name}. Prova ett annat ord, eller leta i listan från A till Ö. Behöver du hjälp nu kan du ringa:`;
  if (count === 0) return `Inga träffar för ${name} passar ditt urval. Välj Alla, så visas de andra.`;
  return `${count} ${count === 1 ? 'träff' : 'träffar'} för ${name}${count > shown ? `. De ${shown} första visas` : ''}.`;
}

/** Looks for a query, and makes what is shown of it. @throws where a part of the index did not come */
export async function find(query: Query): Promise<ShownHits> {
  const index = await indexOf(query.sprak);
  const answered = await answer(query.q, index, Boolean(query.exakt) || index.language !== 'sv');
  const all = withLanguages(answered, index);
  const remarks = [...toRemark(answered, query), ...(await toOffer(answered, query, index))];
  const isSure = answered.isSure || answered.languages.length > 0;
  const cards = toCards(answered);
  const heading = element('h2', isSure ? 'Träffar' : 'Inga säkra träffar');
  const { list, set } = makeList(answered.words, index.all);
  const { filters, set: setFilters } = makeFilters(all, query);
  const head = element('div', heading, ...(all.length >= minToFilter || filters.open ? [filters] : []));
  head.className = 'search-results__head';
  return {
    ...(cards.length > 0 && { need: cards }),
    elements: all.length > 0 ? [...remarks, head, list] : remarks,
    choose(chosen) {
      const entries = narrow(all, chosen);
      set(entries.slice(0, shown));
      setFilters(chosen);
      return {
        sentence: toSentence(entries.length, all.length, answered, query),
        hasNumbers: entries.length === 0 && cards.length === 0,
      };
    },
  };
}
