/** An option of the list: its name, and the address it leads to. */
export interface ListboxOption {
  name: string;
  href: string;
}

// Every browser that runs our scripts has it.
declare const visualViewport: VisualViewport;

/** Makes a field a combobox, with an empty list right under it. */
function addList(input: HTMLInputElement, label: string): HTMLElement {
  const list = document.createElement('div');
  list.id = `${input.id}-options`;
  // A list that scrolls would be a stop for Tab.
  list.tabIndex = -1;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.after(list);
  return list;
}

function toOption({ name, href }: ListboxOption, id: string): HTMLElement {
  const option = document.createElement('a');
  option.id = id;
  option.role = 'option';
  option.href = href;
  option.text = name;
  option.tabIndex = -1;
  return option;
}

/**
 * Adds a list of choices right under a field, and makes the two a combobox (WAI-ARIA, list autocomplete with manual
 * selection). Arrows open the list and move in it, past its end back to the field; Home, End and letters go back to the
 * field at once. Escape closes the list, and then clears the field; whoever leaves the field closes it too. A list that
 * an arrow opens is asked for by an `input` event, as when somebody writes.
 * @param label what the list is called
 */
export function addListbox(input: HTMLInputElement, label: string) {
  const list = addList(input, label);
  const options = list.children as HTMLCollectionOf<HTMLAnchorElement>;
  let chosen = -1;
  const choose = (index: number) => {
    chosen = index;
    input.removeAttribute('aria-activedescendant');
    const option = options[index];
    for (const one of options) one.ariaSelected = `${one === option}`;
    if (!option) return;
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  // A keyboard on the screen takes its room of the visual viewport alone.
  const fit = () => {
    list.style.maxHeight = `${visualViewport.offsetTop + visualViewport.height - input.getBoundingClientRect().bottom}px`;
  };
  const offer = (choices: readonly ListboxOption[]) => {
    // What comes late does not open a list that nobody is at.
    list.replaceChildren(
      ...(document.activeElement === input ? choices : []).map((choice, index) => toOption(choice, list.id + index)),
    );
    input.ariaExpanded = `${options.length > 0}`;
    if (options[0]) input.scrollIntoView({ block: 'nearest' });
    fit();
    choose(-1);
  };
  // Where a handler returns false, the browser does nothing of its own.
  input.onkeydown = ({ key }) => {
    const step = { Escape: 0, ArrowUp: -1, ArrowDown: 1 }[key];
    if (step) {
      if (!options[0]) input.dispatchEvent(new Event('input'));
      choose(((chosen + step + options.length + 2) % (options.length + 1)) - 1);
    } else if (step === 0) {
      if (!options[0]) {
        input.value = '';
        input.dispatchEvent(new Event('input'));
      }
      offer([]);
    } else if (key !== 'Enter') choose(-1);
    return step === undefined;
  };
  input.onblur = () => offer([]);
  // A press on a choice leaves the focus in the field: else the list would be gone before the click.
  list.onmousedown = () => false;
  visualViewport.onresize = fit;
  offer([]);
  return { offer, chosen: () => options[chosen] };
}
