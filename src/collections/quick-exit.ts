import { editorAddress, ordinaryAddress } from '../lib/addresses.ts';
import { toTelHref } from '../lib/phone.ts';
import type { TemplateData } from '../types/template-data.ts';

type Read = Pick<TemplateData, 'page' | 'lang' | 'quickExit' | 'helplines' | 'content' | 'records'>;

/**
 * Whether a page has a way to leave it at once. It has one where it is built with the number of somebody who helps
 * victims, wherever on the page and however it came there, since whoever reads it may be watched. So do all pages in easy
 * Swedish and in other languages, and those that ask for it. What a script puts on the page of the search is not seen
 * here, and that page has none. Nor have pages for editors: nobody in need is led there.
 */
export function hasQuickExit({ page, lang, quickExit, helplines = [], content = '', records }: Read): boolean {
  if (page.url.startsWith(editorAddress)) return false;
  if (quickExit || lang || ordinaryAddress(page.url)) return true;
  const unspaced = content.replace(/[\s-]/g, '');
  const shows = (number: string) =>
    content.includes(`"${toTelHref(number)}"`) || unspaced.includes(number.replace(/[\s-]/g, ''));
  return records.helplines.some(
    ({ id, number, audience }) => audience.includes('utsatt') && (helplines.includes(id) || shows(number)),
  );
}
