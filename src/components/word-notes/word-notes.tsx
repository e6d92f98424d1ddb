import { capitalise } from '../../lib/words.ts';
import type { Word } from '../../schemas/word.ts';

/** The id of a word's explanation on a page where the word stands. */
export const noteId = (id: string) => `ord-${id}`;

/** Explanations of the hard words of a page, on the page itself: they go along on paper, and nobody has to leave. */
export function WordNotes({ words }: { words: readonly Word[] }) {
  if (words.length === 0) return null;
  return (
    <div class="word-notes" data-search-ignore="all">
      <h2 id="ord-pa-sidan">Ord på sidan</h2>
      <dl>
        {words.map(({ id, word, explanation }) => (
          <div key={id} id={noteId(id)}>
            <dt>{capitalise(word)}</dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
      <p class="link">
        <a href="/ordlista/">Alla ord i ordlistan</a>
      </p>
    </div>
  );
}
