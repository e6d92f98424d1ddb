import { componentCatalogueAddress } from '../../lib/addresses.ts';

/**
 * Makes what a component returned a part of a page that has other examples of it: ids of its own, and no document or
 * landmark that the page around it is already. What leads to another component's part of a page leads to the example, and
 * what leads to another page, or posts a form, to the catalogue: nobody gets lost, and nothing made up is sent.
 * @param html as Preact writes it: a quote or a `<` in a text is an entity there, so that no pattern here matches a text
 * @param id that of the example, with which its ids begin
 */
export function asPart(html: string, id: string): string {
  const [, inner = html] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  const own = (ids: string) => ids.replace(/[^ ]+/g, `${id}-$&`);
  return inner
    .replace(/<main\b/g, '<div data-main=""')
    .replaceAll('</main>', '</div>')
    .replace(
      / (id|for|aria-labelledby|aria-describedby)="([^"]*)"/g,
      (_, name: string, ids: string) => ` ${name}="${own(ids)}"`,
    )
    .replace(/ (href|action)="\/[^"]*"/g, ` $1="${componentCatalogueAddress}"`)
    .replace(/ href="#([^"]+)"/g, (_, to: string) => ` href="#${inner.includes(` id="${to}"`) ? own(to) : id}"`);
}
