/** Builds an element of its parts. Texts are texts, whatever signs they have. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, ...parts: (Node | string)[]) {
  const element = document.createElement(name);
  element.append(...parts);
  return element;
}

const list = (lines: readonly string[]) => make('ul', ...lines.map((line) => make('li', line)));

/** A choice among many, beside the buttons of a question. */
export interface Pick {
  label: string;
  options: readonly { label: string; value: string }[];
  value: string;
}

function makePick({ label, options, value }: Pick): HTMLElement {
  const select = make('select', ...options.map((one) => new Option(one.label, one.value, false, one.value === value)));
  select.className = 'guard-pick';
  return make('label', `${label} `, select);
}

/**
 * Says something that the editor's own windows have no room for, and waits for an answer.
 * @param answers the words of the buttons; the first is the one that does no harm
 * @returns the number of the answer, from 0
 */
export function ask(heading: string, lines: readonly string[], answers: readonly string[]): Promise<number> {
  return open(make('dialog', make('h2', heading), list(lines)), heading, answers);
}

/**
 * Asks for one of many things.
 * @returns its value; undefined where the first answer, which does no harm, was given
 */
export async function choose(
  heading: string,
  lines: readonly string[],
  answers: readonly [string, string],
  pick: Pick,
): Promise<string | undefined> {
  const label = makePick(pick);
  const answer = await open(make('dialog', make('h2', heading), label, list(lines)), heading, answers);
  return answer === 1 ? label.querySelector('select')?.value : undefined;
}

function open(dialog: HTMLDialogElement, heading: string, answers: readonly string[]): Promise<number> {
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
