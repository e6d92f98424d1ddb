import { type Entry, searchAudiences, searchKinds } from '../../search/answer/titles.ts';
import { element } from './element.client.ts';
import { type Query, toAddress } from './query.client.ts';

type Name = 'typ' | 'for' | 'ordning';

/** Chooses of what was found: by kind, by whom it is for, and by date. */
export function narrow(entries: readonly Entry[], query: Query): Entry[] {
  const chosen = entries.filter(
    ({ kind, audience }) => (!query.typ || kind === query.typ) && (!query.for || audience === query.for),
  );
  return query.ordning === 'datum' ? chosen.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1)) : chosen;
}

/** What may be chosen, by the key that the address has for it: only such as leads to something, or is chosen already. */
function listChoices(entries: readonly Entry[], query: Query): [Name, string, [string, string][]][] {
  const having = (names: Record<string, string>, name: Name, has: (entry: Entry, key: string) => boolean) =>
    Object.entries(names).filter(([key]) => key === query[name] || entries.some((entry) => has(entry, key)));
  return [
    ['typ', 'Visa', [['', 'Alla'], ...having(searchKinds, 'typ', ({ kind }, key) => kind === key)]],
    ['for', 'För', [['', 'Alla'], ...having(searchAudiences, 'for', ({ audience }, key) => audience === key)]],
    [
      'ordning',
      'Ordning',
      [
        ['', 'Bästa träffen först'],
        ['datum', 'Senaste först'],
      ],
    ],
  ];
}

/**
 * The choices that narrow what was found, folded until one is used.
 * @returns the element, and what sets its choices to those of a query: none of its controls is ever made anew
 */
export function makeFilters(entries: readonly Entry[], first: Query) {
  let current = first;
  const summary = element('summary');
  const selects = listChoices(entries, first).map(([name, label, choices]) => {
    const select = element('select', ...choices.map(([value, text]) => new Option(text, value)));
    select.onchange = () => location.assign(toAddress({ ...current, [name]: select.value }));
    return { name, select, label: element('label', `${label} `, select) };
  });
  const filters = element('details', summary, element('div', ...selects.map(({ label }) => label)));
  filters.className = 'search-results__filters';
  filters.open = selects.some(({ name }) => first[name]);
  const set = (query: Query) => {
    current = query;
    const used = selects.flatMap(({ name, select }) => {
      select.value = query[name];
      return query[name] ? (select.selectedOptions[0]?.text ?? []) : [];
    });
    summary.textContent = `Urval${used.length > 0 ? `: ${used.join(', ')}` : ''}`;
  };
  return { filters, set };
}
