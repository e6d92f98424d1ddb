import { start as sharePage } from '../components/share-page/share-page.client.ts';
import { start as siteHeader } from '../components/site-header/site-header.client.ts';

/** What a `<component>.client.ts` exports: it takes over one element of the page. */
export type Start = (root: Element) => void;

const moduleOf = (name: string) => `[data-module="${name}"]`;

/**
 * Starts each module on the elements that name it in `data-module`, and after them those that every page has.
 * An error in one is reported and stops no other: the page works without any of them.
 */
export function startAll(modules: Record<string, Start> = {}): void {
  const own = Object.entries(modules).map(([name, start]) => [moduleOf(name), start] as const);
  for (const [selector, start] of [
    ...own,
    [moduleOf('share-page'), sharePage],
    ['[role="search"]', siteHeader],
  ] as const) {
    for (const root of document.querySelectorAll(selector)) {
      try {
        start(root);
      } catch (error) {
        console.error(error);
      }
    }
  }
}
