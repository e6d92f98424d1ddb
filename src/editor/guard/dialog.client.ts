/** Builds an element of its parts. Texts are texts, whatever signs they have. */
function make<Name extends keyof HTMLElementTagNameMap>(name: Name, ...parts: (Node | string)[]) {
  const element = document.createElement(name);
  element.append(...parts);
  return element;
}

const list = (lines: readonly string[]) => make('ul', ...lines.map((line) => make('li', line)));

/**
 * Says something that the editor's own windows have no room for, and waits for an answer.
 * @param answers the words of the buttons; the first is the one that does no harm
 * @returns the number of the answer, from 0
 */
export function ask(heading: string, lines: readonly string[], answers: readonly string[]): Promise<number> {
  const dialog = make('dialog', make('h2', heading), list(lines));
  dialog.className = 'guard';
  dialog.setAttribute('aria-label', heading);
  document.body.append(dialog);
  return new Promise((resolve) => {
    const buttons = answers.map((answer, index) => {
      const button = make('button', answer);
      button.type = 'button';
      button.addEventListener('click', () => dialog.close(String(index)));
      return button;
    });
    dialog.append(make('p', ...buttons));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(Number(dialog.returnValue || 0));
    });
    dialog.showModal();
  });
}

/** Says something that nobody has to answer: it stands until it is closed, or something else is said. */
export function say(heading: string, lines: readonly string[]): void {
  document.querySelector('.guard-advice')?.remove();
  if (lines.length === 0) return;
  const button = make('button', 'Stäng');
  button.type = 'button';
  const note = make('aside', make('h2', heading), list(lines), button);
  note.className = 'guard-advice';
  note.setAttribute('role', 'status');
  button.addEventListener('click', () => note.remove());
  document.body.append(note);
}
