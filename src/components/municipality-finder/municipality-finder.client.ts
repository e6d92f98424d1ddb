import { findMunicipalities } from '../../lib/municipality-names.ts';

interface Place {
  name: string;
  href: string;
}

const toSentence = (written: string, found: readonly Place[]) =>
  found[1]
    ? `${found.length} kommuner passar. Välj en av dem.`
    : found[0]
      ? `${found[0].name}. Tryck Enter för att gå dit.`
      : `${written && 'Ingen kommun i Dalarna heter så. '}Skriv ett namn eller välj i listan.`;

function toOption({ name, href }: Place, index: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `kommun-${index}`;
  option.role = 'option';
  option.textContent = name;
  option.onclick = () => location.assign(href);
  return option;
}

/** Adds the list of choices below a field, and makes the two a combobox (ARIA 1.2). */
function addListbox(input: HTMLInputElement) {
  const list = document.createElement('ul');
  list.id = 'kommun-val';
  list.role = 'listbox';
  list.ariaLabel = 'Kommuner';
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  input.form?.append(list);
  let chosen = -1;
  const choose = (index: number) => {
    chosen = index;
    [...list.children].forEach((option, at) => {
      option.ariaSelected = `${at === index}`;
    });
    input.setAttribute('aria-activedescendant', list.children[index]?.id ?? '');
  };
  return {
    chosen: () => chosen,
    move: (step: number) => choose((Math.max(chosen + step, -1) + list.children.length) % list.children.length),
    offer(places: Place[]) {
      list.replaceChildren(...places.map(toOption));
      list.hidden = !places[0];
      input.ariaExpanded = `${!list.hidden}`;
      choose(-1);
    },
  };
}

/** Finds the municipality whose name somebody writes, and says in words when there is none. */
export function start(root: Element): void {
  const input = root.querySelector('input');
  const status = root.querySelector('[role=status]');
  if (!input?.form || !status) return;
  const all = [...root.querySelectorAll('a')].map(({ text, href }) => ({ name: text, href }));
  const { chosen, move, offer } = addListbox(input);
  let found: Place[] = [];
  const answer = () => {
    found = findMunicipalities(input.value, all);
    offer(found);
    status.textContent = toSentence(input.value, found);
  };
  offer(found);
  input.oninput = answer;
  input.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') offer([]);
    if (!step || !found[0]) return;
    event.preventDefault();
    move(step);
  };
  input.form.onsubmit = (event) => {
    event.preventDefault();
    const choice = chosen();
    if (choice < 0) answer();
    const place = found[choice] ?? (found[1] ? undefined : found[0]);
    if (place) location.assign(place.href);
  };
  // Whoever was quicker than the script has sent the form, and comes back with the name in the address.
  input.value ||= new URLSearchParams(location.search).get(input.name) ?? '';
  if (input.value) answer();
}
