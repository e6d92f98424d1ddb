import { editorAddress, ordinaryAddress } from '../lib/addresses.ts';
import { toTelHref } from '../lib/phone.ts';
import { escapePattern } from '../lib/words.ts';
import type { Records } from '../schemas/records.ts';
import type { TemplateData } from '../types/template-data.ts';

type Helplines = Records['helplines'];

/** A number as somebody may write it: with spaces and hyphens anywhere. */
const spaced = (number: string) => [...number.replace(/[\s-]/g, '')].map(escapePattern).join('[\\s-]*');

function prepare(helplines: Helplines) {
  const own = helplines.filter(({ audience }) => audience.includes('utsatt'));
  const patterns = own.flatMap(({ number }) => [escapePattern(`"${toTelHref(number)}"`), spaced(number)]);
  return { ids: new Set(own.map(({ id }) => id)), written: new RegExp(patterns.join('|') || '(?!)') };
}

// All pages ask for the same numbers.
const prepared = new WeakMap<Helplines, ReturnType<typeof prepare>>();

/** Those who help victims: their ids, and what finds a number of theirs in a page. */
function forVictims(helplines: Helplines): ReturnType<typeof prepare> {
  const known = prepared.get(helplines) ?? prepare(helplines);
  prepared.set(helplines, known);
  return known;
}

type Read = Pick<TemplateData, 'page' | 'lang' | 'quickExit' | 'helplines' | 'content' | 'records'>;

/**
 * Whether a page has a way to leave it at once. It has one where it is built with the number of somebody who helps
 * victims, wherever on the page and however it came there, since whoever reads it may be watched. So do all pages in easy
 * Swedish and in other languages, and those that ask for it. What a script puts on the page of the search is not seen
 * here, so that page asks for it. Pages for editors have none: nobody in need is led there.
 */
export function hasQuickExit({ page, lang, quickExit, helplines = [], content = '', records }: Read): boolean {
  if (page.url.startsWith(editorAddress)) return false;
  if (quickExit || lang || ordinaryAddress(page.url)) return true;
  const { ids, written } = forVictims(records.helplines);
  return helplines.some((id) => ids.has(id)) || written.test(content);
}
