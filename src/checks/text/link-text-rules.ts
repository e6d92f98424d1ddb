import type Token from 'markdown-it/lib/token.mjs';
import type { Finding, Message } from '../fault.ts';
import { offsetOf, type Passage, type Position } from '../source/passages.ts';

interface WrittenLink {
  href: string;
  text: string;
  /** Where it stands: asked for where something is to be said of it. */
  place: () => Position;
  /** The list it stands in, by the number of the list. */
  list: number | undefined;
}

const maxTextLength = 80;

function listLinks(passages: readonly Passage[], lists: ReadonlyMap<readonly Token[], number>): WrittenLink[] {
  return passages.flatMap(({ tokens, placeOf }) =>
    tokens.flatMap((token, index) => {
      if (token.type !== 'link_open') return [];
      const end = tokens.findIndex(({ type }, at) => at > index && type === 'link_close');
      const text = tokens
        .slice(index + 1, end)
        .map(({ content }) => content)
        .join('')
        .trim();
      return [
        { href: String(token.attrGet('href')), text, place: () => placeOf(offsetOf(token)), list: lists.get(tokens) },
      ];
    }),
  );
}

/** Which list each passage stands in, where the link is all that its item says. */
function numberLists(tokens: readonly Token[]): Map<readonly Token[], number> {
  const found = new Map<readonly Token[], number>();
  const open: number[] = [];
  let count = 0;
  for (const [index, { type, children }] of tokens.entries()) {
    if (/^(bullet|ordered)_list_open$/.test(type)) open.push(count++);
    if (/^(bullet|ordered)_list_close$/.test(type)) open.pop();
    const list = open.at(-1);
    const isAlone = [1, 2].some((back) => tokens[index - back]?.attrGet('class')?.includes('link'));
    if (children && isAlone && list !== undefined) found.set(children, list);
  }
  return found;
}

// By themselves they say neither what the page is about nor whose it is. Errors of the same kind: language-rules.ts.
const vague =
  /^(?:(?:klicka|tryck|gå|via|på|genom|följ|se|öppna|besök|till|använd) )*(?:(?:på|in på|via|till) )?(?:(?:denna|den här|detta|följande|här) )?(?:länk(?:en|ar)?|sida|sidan|hemsida|hemsidan|webb(?:sida|sidan|plats|platsen)|sajt(?:en)?|dokument(?:et)?|fil(?:en)?|pdf(?:en)?|artikel(?:n)?|formulär(?:et)?)(?: här)?$|^(?:ladda ned|ladda ner|hämta|öppna|anmälan här|anmäl dig här|läs (?:hela|vidare)|fortsätt|vidare|mer info|mer (?:här|på webben)|info|till sidan|(?:klicka|tryck) .*här|.*\bhär finns mer|read more|click here|here|link)$/i;

const looksLikeAddress = /^(https?:\/\/|www\.)\S+$|^[\w-]+(\.[\w-]+)*\.(se|nu|com|org|eu|net)(\/\S*)?$/i;

/** True of what a link may not be called: it tells neither what the page is about nor whose it is. */
export const saysNothing = (text: string): boolean =>
  vague.test(text) || /^läs mer$|^här$/i.test(text) || looksLikeAddress.test(text);

function judgeText({ href, text }: WrittenLink, own: string): Message | undefined {
  if (vague.test(text))
    return [`Länken "${text}" säger inte vart den leder.`, 'Skriv vad sidan handlar om i själva länken.'];
  if (looksLikeAddress.test(text))
    return ['Länken heter som sin adress.', 'Skriv vad sidan heter, eller vad den handlar om.'];
  if (/[>»→➜➔►]\s*$|^\s*[>»→➜➔►]/.test(text))
    return ['Länken har en pil i sin text.', 'Ta bort pilen: den läses upp. Sidan visar själv vad som är en länk.'];
  if (text.length > maxTextLength)
    return ['Länken är för lång.', 'Låt bara de ord vara länk som säger vart den leder.'];
  if (href === own)
    return ['Länken leder till sidan som den står på.', 'Ta bort länken, eller länka till en rubrik: #rubriken.'];
  return undefined;
}

const name = (text: string) => text.toLocaleLowerCase('sv');

/** Links by the same words to different pages (WCAG 2.4.9), or by any words to one page within a list. */
function judgeTogether(link: WrittenLink, before: readonly WrittenLink[]): Message | undefined {
  const own = name(link.text);
  const other = own && before.find(({ text, href }) => href !== link.href && name(text) === own);
  if (other) return [`Länken "${link.text}" leder till en annan sida än en tidigare.`, 'Ge länkarna var sin text.'];
  if (link.list !== undefined && before.some(({ href, list }) => list === link.list && href === link.href))
    return ['Samma länk står redan i listan.', 'Ta bort den ena.'];
  return undefined;
}

/** Advice on what links are called, and on links that lead nowhere new. */
export function findOddLinks(tokens: readonly Token[], passages: readonly Passage[], own: string): Finding[] {
  const links = listLinks(passages, numberLists(tokens)).filter(({ href }) => !/^(tecken|sprak):/.test(href));
  return links.flatMap((link, index) =>
    [judgeText(link, own), judgeTogether(link, links.slice(0, index))].flatMap((verdict) =>
      verdict ? [{ ...link.place(), what: verdict[0], fix: verdict[1], severity: 'warning' as const }] : [],
    ),
  );
}
