/** A heading of a page that can be led to. */
export interface PageHeading {
  id: string;
  text: string;
}

/**
 * The headings of the second level in HTML of ours, in order. Those without an id can't be led to, and are left out.
 * @param html as the renderer of Markdown and our templates write it: attributes in double quotes, text escaped
 */
export function listHeadings(html: string): PageHeading[] {
  return [...html.matchAll(/<h2\b[^>]*? id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id = '', inner = '']) => ({
    id,
    text: inner.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'),
  }));
}
