import { labelled, make, makeButton, makeWindow, show } from '../elements.client.ts';

const list = (lines: readonly string[]) => make('ul', ...lines.map((line) => make('li', line)));

/** A choice among many, beside the buttons of a question. */
export interface Pick {
  label: string;
  options: readonly { label: string; value: string }[];
  value: string;
}

const makePick = ({ options, value }: Pick) =>
  make('select', ...options.map((one) => new Option(one.label, one.value, false, one.value === value)));

/**
 * Says something that the editor's own windows have no room for, and waits for an answer.
 * @param answers the words of the buttons; the first is the one that does no harm
 * @returns the number of the answer, from 0
 */
export function ask(heading: string, lines: readonly string[], answers: readonly string[]): Promise<number> {
  return open(makeWindow(heading, list(lines)), answers);
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
  const select = makePick(pick);
  const answer = await open(makeWindow(heading, labelled(pick.label, select), list(lines)), answers);
  return answer === 1 ? select.value : undefined;
}

async function open(dialog: HTMLDialogElement, answers: readonly string[]): Promise<number> {
  const buttons = answers.map((answer, index) => makeButton(answer, () => dialog.close(String(index))));
  dialog.append(make('p', ...buttons));
  await show(dialog);
  return Number(dialog.returnValue || 0);
}

/** Says something that nobody has to answer: it stands until it is closed, or something else is said. */
export function say(heading: string, lines: readonly string[]): void {
  document.querySelector('.guard-advice')?.remove();
  if (lines.length === 0) return;
  const button = makeButton('Stäng', () => note.remove());
  const note = make('aside', make('h2', heading), list(lines), button);
  note.className = 'guard-advice';
  note.setAttribute('role', 'status');
  document.body.append(note);
}
