type Part = Node | string;

/** Builds an element of its parts. Texts are texts, whatever signs they have. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, ...parts: Part[]) {
  const element = document.createElement(name);
  element.append(...parts);
  return element;
}

/** A button that sends no form. */
export function makeButton(label: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', label);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

/** A row of buttons beside a field. */
export function makeBar(label: string, buttons: readonly HTMLButtonElement[]): HTMLElement {
  const bar = make('div', ...buttons);
  bar.className = 'insertions';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', label);
  return bar;
}

/** A box to fill in or choose in, with its words. */
export function labelled(label: string, box: HTMLElement): HTMLLabelElement {
  box.className = 'guard-pick';
  return make('label', `${label} `, box);
}

/** A window with a heading. */
export function makeWindow(heading: string, ...parts: Part[]): HTMLDialogElement {
  const dialog = make('dialog', make('h2', heading), ...parts);
  dialog.className = 'guard';
  dialog.setAttribute('aria-label', heading);
  return dialog;
}

/** Shows a window until it is closed. */
export function show(dialog: HTMLDialogElement): Promise<void> {
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve();
    });
    dialog.showModal();
  });
}
