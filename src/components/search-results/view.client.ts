import { element } from './element.client.ts';

/** What is said and shown of a query. */
export interface SearchReply {
  sentence: string;
  /** What is said after the sentence, in the same line. */
  offer?: (Node | string)[];
  /** What is shown below. Without it, what was there stays, with what is said before the sentence, and so does the focus. */
  elements?: Node[];
  /** What is said before the sentence. */
  need?: Node[];
  /** True where the numbers to call are shown. */
  hasNumbers?: boolean;
  /** True while an answer may still come: room is kept for it. */
  isBusy?: boolean;
}

/** Takes over the results' part of the page. @returns what shows a reply there, or nothing if a part of it is missing */
export function takeOver(root: Element): ((reply: SearchReply) => void) | undefined {
  // A status that was in the page before its text is read out; one that comes with its text may not be.
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const before = root.querySelector('.search-results__need');
  const said = root.querySelector('[role="status"] > p');
  const numbers = root.querySelector('.search-results__help');
  const index = root.nextElementSibling as HTMLElement | null;
  if (!status || !before || !said || !numbers || !index) return;
  const found = element('div');
  found.className = 'search-results__found';
  root.append(found);
  status.tabIndex = -1;
  const hasFocus = () => root.contains(document.activeElement);
  return ({ sentence, offer = [], elements, need = [], hasNumbers, isBusy = false }) => {
    const hadFocus = hasFocus();
    said.replaceChildren(sentence, ...offer);
    if (elements) {
      before.replaceChildren(...need);
      found.replaceChildren(...elements);
    }
    if (hasNumbers) status.after(numbers);
    else numbers.remove();
    found.ariaBusy = `${isBusy}`;
    index.hidden = isBusy;
    // A link that was followed is gone: the focus goes to what is said instead.
    if (hadFocus && !hasFocus()) status.focus();
  };
}
