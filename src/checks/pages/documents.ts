import { documentType } from '../../lib/document-label.ts';
import { suggest } from '../../lib/suggest.ts';
import type { Fault } from '../fault.ts';
import type { ContentPage } from '../source/load.ts';

function judgeNamed(page: ContentPage, documents: readonly string[]): Fault[] {
  const { document } = page.data;
  if (typeof document !== 'string' || !document || documents.includes(document)) return [];
  const meant = suggest(document, documents);
  return [
    {
      file: page.file,
      ...page.frontMatter.placeOf(['document']),
      what: `Dokumentet ${document} finns inte.`,
      fix: meant ? `Menade du "${meant}"?` : 'Lägg filen i mappen assets eller ta bort raden document.',
    },
  ];
}

/**
 * Every document has a page with the same content (EN 301 549 part 10): a page names its document in `document`.
 * @param assets addresses of all files in `assets`
 */
export function checkDocuments(pages: readonly ContentPage[], assets: ReadonlySet<string>): Fault[] {
  const documents = [...assets].filter((address) => documentType(address));
  const named = new Set(pages.map(({ data }) => data.document));
  const lone = documents.filter((address) => !named.has(address));
  return [
    ...pages.flatMap((page) => judgeNamed(page, documents)),
    ...lone.map((address) => ({
      file: address.slice(1),
      line: 1,
      column: 1,
      what: 'Dokumentet har ingen sida med samma innehåll.',
      fix: `Skriv innehållet som en sida med raden document: ${address}, eller ta bort filen.`,
    })),
  ];
}
