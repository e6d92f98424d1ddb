import { addListbox } from '../../client/listbox.ts';
import type { Entry } from '../../search/answer/titles.ts';
import { fold, splitWords } from '../../search/answer/tokens.ts';

const maxSuggestions = 6;
const minLetters = 2;

/** Titles with a word that begins as what has been written: those that begin so themselves first. */
function suggestTitles(written: string, all: readonly Entry[]): Entry[] {
  const start = fold(written.toLocaleLowerCase('sv')).trim();
  if (start.length < minLetters) return [];
  const rankOf = ({ title }: Entry) => {
    const words = splitWords(title).map(fold);
    return words.join(' ').startsWith(start) ? 0 : words.some((word) => word.startsWith(start)) ? 1 : 2;
  };
  const found = all.filter(({ kind }) => kind !== 'l' && kind !== 's').filter((entry) => rankOf(entry) < 2);
  return found.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, maxSuggestions);
}

/** Suggests pages while somebody writes in the search field. Enter without a choice searches. */
export function startSuggestions(field: HTMLInputElement, titles: () => Promise<readonly Entry[]>): void {
  const { offer, chosen } = addListbox(field, 'Förslag');
  field.addEventListener('input', () => {
    const written = field.value;
    titles()
      .then((all) => {
        if (field.value === written)
          offer(suggestTitles(written, all).map(({ title, address }) => ({ name: title, href: address })));
      })
      // Without suggestions the search works all the same, and says what is wrong if it does not.
      .catch(() => offer([]));
  });
  field.form?.addEventListener('submit', (event) => {
    const choice = chosen();
    offer([]);
    if (!choice) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    location.assign(choice.href);
  });
}
