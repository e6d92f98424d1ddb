import { addListbox, type Choice } from '../../client/listbox.ts';
import { findMunicipalities } from '../../lib/municipality-names.ts';

const toSentence = (written: string, found: readonly Choice[]) =>
  found[1]
    ? `${found.length} kommuner passar. Välj en av dem.`
    : found[0]
      ? `${found[0].name}. Tryck Enter för att gå dit.`
      : `${written && 'Ingen kommun i Dalarna heter så. '}Skriv ett namn eller välj i listan.`;

/** Finds the municipality whose name somebody writes, and says in words when there is none. */
export function start(root: Element): void {
  const input = root.querySelector('input');
  const status = root.querySelector('[role=status]');
  if (!input?.form || !status) return;
  const all = [...root.querySelectorAll('a')].map(({ text, href }) => ({ name: text, href }));
  const { chosen, offer } = addListbox(input, 'Kommuner');
  let found: Choice[] = [];
  const answer = () => {
    found = findMunicipalities(input.value, all);
    offer(found);
    status.textContent = toSentence(input.value, found);
  };
  input.oninput = answer;
  input.form.onsubmit = (event) => {
    event.preventDefault();
    const choice = chosen();
    if (!choice) answer();
    const place = choice ?? (found[1] ? undefined : found[0]);
    if (place) location.assign(place.href);
  };
  // Whoever was quicker than the script has sent the form, and comes back with the name in the address.
  input.value ||= new URLSearchParams(location.search).get(input.name) ?? '';
  if (input.value) answer();
}
