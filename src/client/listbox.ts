/** Something to choose: what it is called, and where it leads. */
export interface Choice {
  name: string;
  href: string;
}

function toOption({ name, href }: Choice, id: string): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.role = 'option';
  option.textContent = name;
  option.onclick = () => location.assign(href);
  return option;
}

/**
 * Adds a list of choices below a field, and makes the two a combobox (ARIA 1.2): arrows move, Escape closes.
 * @param label what the list is called
 */
export function addListbox(input: HTMLInputElement, label: string) {
  const list = document.createElement('ul');
  list.id = `${input.id}-val`;
  list.role = 'listbox';
  list.ariaLabel = label;
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.setAttribute('aria-controls', list.id);
  input.form?.append(list);
  let all: readonly Choice[] = [];
  let chosen = -1;
  const choose = (index: number) => {
    chosen = index;
    [...list.children].forEach((option, at) => {
      option.ariaSelected = `${at === index}`;
    });
    input.setAttribute('aria-activedescendant', list.children[index]?.id ?? '');
  };
  const offer = (choices: readonly Choice[]) => {
    all = choices;
    list.replaceChildren(...choices.map((choice, index) => toOption(choice, `${list.id}-${index}`)));
    list.hidden = !choices[0];
    input.ariaExpanded = `${!list.hidden}`;
    choose(-1);
  };
  input.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // In a search field Escape would also take away what is written: the first closes the list.
    if (event.key === 'Escape' && all[0]) {
      event.preventDefault();
      offer([]);
    }
    if (step && all[0]) {
      event.preventDefault();
      choose((Math.max(chosen + step, -1) + all.length) % all.length);
    }
  };
  offer(all);
  return { offer, chosen: () => all[chosen] };
}
