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

const read = (text: string): Query => {
  const known = [...new URLSearchParams(text)].filter(([key]) => key in empty);
  return { ...empty, ...Object.fromEntries(known) };
};

/** The address of a query, on the search page. */
export function toAddress(query: Partial<Query>): string {
  const given = Object.entries(query).filter(([key, value]) => value !== empty[key as keyof Query]);
  return `/sok/#${new URLSearchParams(given)}`;
}

/** True where a part of the address asks something of us: `?fbclid=` does not, nor `#innehall`, nor the field `#q`. */
const isQuery = (text: string) => Object.keys(empty).some((key) => new RegExp(`[?#&]${key}=`).test(text));

/**
 * Reads the query of the address. One that came by `?q=`, from a link or without script, is moved to the fragment.
 * A fragment that leads to a place on the page leaves the query as it was: it is kept with the place in the history.
 * @param last the query before
 */
export function takeQuery(last: Query = empty): Query {
  const { search, hash } = location;
  const isPlace = hash.length > 1 && !isQuery(hash);
  if (!isQuery(search) && !isPlace) return read(hash.slice(1));
  const query = isQuery(search) ? read(search) : { ...last, ...(history.state as Query | null) };
  if (isPlace) history.replaceState(query, '', `${isQuery(search) ? '/sok/' : search}${hash}`);
  else history.replaceState(null, '', toAddress(query));
  return query;
}
