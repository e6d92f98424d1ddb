/** What a `<component>.client.ts` exports: it takes over one element of the page. */
export type Start = (root: Element) => void;

/**
 * Starts each module on the elements that name it in `data-module`.
 * An error in one is reported and stops no other: the page works without any of them.
 */
export function startAll(modules: Record<string, Start>): void {
  for (const [name, start] of Object.entries(modules)) {
    for (const root of document.querySelectorAll(`[data-module="${name}"]`)) {
      try {
        start(root);
      } catch (error) {
        console.error(error);
      }
    }
  }
}
