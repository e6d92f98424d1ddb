import { audiences, type Entry, kinds } from '../../search/answer/titles.ts';
import { type Query, toAddress } from './query.client.ts';
import { element } from './result-list.client.ts';

function toSelect(
  name: 'typ' | 'for' | 'ordning',
  label: string,
  choices: [string, string][],
  query: Query,
): HTMLElement {
  const select = element('select');
  for (const [value, text] of choices) select.append(new Option(text, value, false, query[name] === value));
  select.onchange = () => location.assign(toAddress({ ...query, [name]: select.value }));
  return element('label', `${label} `, select);
}

/** Chooses of what was found: by kind, by whom it is for, and by date. */
export function narrow(entries: readonly Entry[], query: Query): Entry[] {
  const chosen = entries.filter(
    ({ kind, audience }) => (!query.typ || kind === query.typ) && (!query.for || audience === query.for),
  );
  return query.ordning === 'datum' ? chosen.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)) : chosen;
}

/** The choices that narrow what was found: only such as lead to something. */
export function toFilters(entries: readonly Entry[], query: Query): HTMLElement {
  const choices = (names: Record<string, string>, keyOf: (entry: Entry) => string | undefined): [string, string][] => [
    ['', 'Alla'],
    ...Object.entries(names).filter(([key]) => entries.some((entry) => keyOf(entry) === key)),
  ];
  const row = element(
    'div',
    toSelect(
      'typ',
      'Visa',
      choices(kinds, ({ kind }) => kind),
      query,
    ),
    toSelect(
      'for',
      'För',
      choices(audiences, ({ audience }) => audience),
      query,
    ),
    toSelect(
      'ordning',
      'Ordning',
      [
        ['', 'Bästa träffen först'],
        ['datum', 'Senaste först'],
      ],
      query,
    ),
  );
  row.className = 'search-results__filters';
  return row;
}
