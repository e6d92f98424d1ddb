import { keepPlace, returnToPlace } from './place.client.ts';
import { type Query, takeQuery, toAddress } from './query.client.ts';
import { listTitles } from './sources.client.ts';
import { startSuggestions } from './suggestions.client.ts';
import { takeTurns } from './turns.client.ts';
import { takeOver } from './view.client.ts';

// In ms, from that words were sent or the page was asked for, until something is said.
const timeout = 8_000;

/** Answers the query in the address. The page below the results works whatever happens here. */
export function start(root: Element): void {
  const show = takeOver(root);
  const field = document.querySelector<HTMLInputElement>('#q');
  if (!show || !field) return;
  const { search, choose, isInTrouble } = takeTurns((reply) => {
    show(reply);
    returnToPlace(root);
  });
  let current: Query | undefined;
  const run = (isAgain = false) => {
    const query = takeQuery(current);
    // A link within the page, or the way back from one.
    if (!isAgain && current && toAddress(query) === toAddress(current)) return;
    // Somebody may have begun to write before the script came.
    if (current || !field.value) field.value = query.q;
    const wait = current ? timeout : Math.max(0, timeout - performance.now());
    current = query;
    if (isAgain || !choose(query)) search(query, wait);
  };
  field.setAttribute('aria-describedby', 'svar');
  startSuggestions(field, listTitles);
  // The same words again are no new address; what did not come may come now. The form has set the address by then.
  field.form?.addEventListener('submit', () => setTimeout(run, 0, true));
  addEventListener('hashchange', () => run());
  // The line is back, or the page is: one that the browser had put aside.
  const runAnew = () => isInTrouble() && run(true);
  addEventListener('online', runAnew);
  addEventListener('pageshow', ({ persisted }) => persisted && runAnew());
  keepPlace(root);
  run();
  // Until now the page has waited for this (search-results.css).
  root.removeAttribute('data-module');
}
