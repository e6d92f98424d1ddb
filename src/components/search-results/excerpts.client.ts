import { type ExcerptPiece, excerpt } from '../../search/answer/excerpt.ts';
import { element } from './element.client.ts';
import { readEntryText } from './sources.client.ts';

const toNodes = (pieces: readonly ExcerptPiece[]) =>
  pieces.flatMap(({ text, isMarked }) => [isMarked ? element('mark', text) : text, ' ']);

/** Puts in as much of an excerpt as there is room for: what stands below it never moves. */
async function fill(target: HTMLElement, words: readonly string[]): Promise<void> {
  const pieces = excerpt(await readEntryText(target.dataset.id ?? ''), words);
  const room = target.offsetHeight;
  target.replaceChildren(...toNodes(pieces));
  for (let count = pieces.length - 1; count > 0 && target.offsetHeight > room; count -= 1)
    target.replaceChildren(...toNodes(pieces.slice(0, count)), '…');
}

/** Fills in excerpts as they come into view: each is a file of its own, and what is found is found without it. */
export function watchExcerpts(words: readonly string[]): IntersectionObserver {
  const observer = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      fill(target as HTMLElement, words).catch((error: unknown) => {
        const apology = element('small', 'Texten kunde inte hämtas just nu.');
        apology.lang = 'sv';
        target.replaceChildren(apology);
        addEventListener('online', () => observer.observe(target), { once: true });
        console.error(error);
      });
    }
  });
  return observer;
}
