import { searchAudiences, searchKinds } from '../../search/answer/titles.ts';

/** What a visitor asks for. It stands in the fragment, which browsers keep to themselves. */
export interface Query {
  q: string;
  /** The language of the page that the visitor came from. */
  sprak: string;
  typ: string;
  for: string;
  ordning: string;
  /** The words as they are written, and nothing else. */
  exakt: string;
}

const empty: Query = { q: '', sprak: 'sv', typ: '', for: '', ordning: '', exakt: '' };

// What may be chosen beside nothing. Which languages there are, the index says.
const choices: Record<string, Record<string, unknown>> = {
  typ: searchKinds,
  for: searchAudiences,
  ordning: { datum: 1 },
  exakt: { 1: 1 },
};

/** What a part of the address asks of us: what it says beside that, or that nobody can choose, is passed over. */
const read = (text: string): Partial<Query> =>
  Object.fromEntries(
    [...new URLSearchParams(text)].filter(
      ([key, value]) => Object.hasOwn(empty, key) && (!value || Object.hasOwn(choices[key] ?? { [value]: 1 }, value)),
    ),
  );

/** The address of a query, on the search page. */
export function toAddress(query: Partial<Query>): string {
  const given = Object.entries(query).filter(([key, value]) => value !== empty[key as keyof Query]);
  return `/sok/#${new URLSearchParams(given)}`;
}

/** True where two queries ask for the same, whatever they choose of it. */
export const isSameSearch = (one: Query, other: Query): boolean =>
  one.q === other.q && one.sprak === other.sprak && one.exakt === other.exakt;

/** True where a part of the address asks something of us: `?fbclid=` does not, nor `#innehall`, nor the field `#q`. */
const isQuery = (text: string) => Object.keys(empty).some((key) => new RegExp(`[?#&]${key}=`).test(text));

/**
 * Reads the query of the whole address: what the fragment says goes before what came by `?q=`, from a link or without
 * script. All of it is moved to the fragment. One that leads to a place on the page leaves the query as it was: then it
 * is kept with the place in the history.
 * @param last the query before
 */
export function takeQuery(last: Query = empty): Query {
  const { search, hash } = location;
  const isPlace = hash.length > 1 && !isQuery(hash);
  const kept = isPlace && { ...last, ...history.state?.query };
  const query: Query = { ...empty, ...kept, ...read(search), ...(!isPlace && read(hash.slice(1))) };
  if (isPlace) history.replaceState({ ...history.state, query }, '', `/sok/${hash}`);
  else if (search) history.replaceState(history.state, '', toAddress(query));
  return query;
}
