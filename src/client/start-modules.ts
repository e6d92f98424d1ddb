import { start as siteHeader } from '../components/site-header/site-header.client.ts';

/** What a `<component>.client.ts` exports: it takes over one element of the page. */
export type Start = (root: Element) => void;

/**
 * Starts each module on the elements that its selector finds, and after them those that every page has.
 * An error in one is reported and stops no other: the page works without any of them.
 */
export function startAll(modules?: Record<string, Start>): void {
  const all = { ...modules, '[role=search]': siteHeader };
  for (const [selector, start] of Object.entries(all)) {
    for (const root of document.querySelectorAll(selector)) {
      try {
        start(root);
      } catch (error) {
        console.error(error);
      }
    }
  }
}
