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

/** Reads the query of the address. One that came by `?q=`, from a link or without script, is moved to the fragment. */
export function takeQuery(): Query {
  if (!location.search) return read(location.hash.slice(1));
  const query = read(location.search);
  history.replaceState(null, '', toAddress(query));
  return query;
}
