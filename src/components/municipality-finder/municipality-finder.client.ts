import { addListbox } from '../../client/listbox.ts';
import { findPlaces, type PlaceChoice, toNames } from '../../lib/place-names.ts';

/**
 * Finds the municipality of the place that somebody writes. The list of places is fetched once the field is used; until
 * it comes, and where it does not, municipalities are found by their names. Where it is gone, the site has been published
 * anew since the page was opened: it says so.
 */
export function start(root: Element): void {
  const words = (root as HTMLElement).dataset as Record<'places' | 'list' | 'one' | 'some' | 'none', string>;
  const input = root.querySelector('input') as HTMLInputElement;
  const status = root.querySelector('[role=status]') as Element;
  const gone = root.querySelector('[role=alert]') as HTMLElement;
  const all = [...root.querySelectorAll<HTMLAnchorElement>('li a')].map(
    ({ text, href }): PlaceChoice => ({ name: text, href, order: 0, names: toNames(text) }),
  );
  const { chosen, offer } = addListbox(input, words.list);
  const answer = () => {
    const [found, goal] = findPlaces(input.value, all);
    offer(found);
    status.textContent = found[0] ? (goal ? goal.name + words.one : found.length + words.some) : words.none;
    return goal;
  };
  const load = () => {
    input.onfocus = null;
    fetch(words.places)
      .then((response) => {
        gone.hidden = response.status !== 404;
        return response.json();
      })
      .then((places: PlaceChoice[]) => {
        all.push(...places);
        if (input.value) answer();
      })
      .catch(() => {
        input.onfocus = load;
      });
  };
  input.oninput = answer;
  input.onfocus = load;
  if (document.activeElement === input) load();
  (root as HTMLElement).onsubmit = () => {
    input.focus();
    const place = chosen() ?? answer();
    if (place) location.href = place.href;
    return false;
  };
}
