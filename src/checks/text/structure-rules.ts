import type Token from 'markdown-it/lib/token.mjs';
import { plainText } from '../../lib/markdown.ts';
import type { Finding } from '../fault.ts';
import type { ContentPage } from '../source/load.ts';

const maxParagraphWords = 100;

const lineOf = (token: Token | undefined) => token?.map?.[0] ?? 0;
const advise = (line: number, what: string, fix: string): Finding => ({
  line,
  column: 0,
  what,
  fix,
  severity: 'warning',
});
const levelOf = (token: Token) => Number(token.tag.slice(1));
const plain = (text: string) =>
  text
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const maxHeadingLength = 90;

/** What a heading is called: it is read by itself, in lists of headings. */
const judgeWords = (text: string, line: number): Finding[] => [
  ...(/[:;,]\s*$/.test(text) ? [advise(line, 'Rubriken slutar med ett skiljetecken.', 'Ta bort tecknet.')] : []),
  ...(text.length > maxHeadingLength
    ? [advise(line, 'Rubriken är en hel mening.', 'Korta den till några ord, och lägg resten i texten.')]
    : []),
];

/** Headings with nothing below them, or that another heading beside them has already. */
function judgeHeadings(tokens: readonly Token[], title: string): Finding[] {
  const above: { level: number; names: Set<string> }[] = [];
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open' || token.level > 0) return [];
    const [level, name] = [levelOf(token), plain(plainText(tokens[index + 1]))];
    while ((above.at(-1)?.level ?? 0) > level) above.pop();
    if (above.at(-1)?.level !== level) above.push({ level, names: new Set() });
    const { names } = above.at(-1) as (typeof above)[number];
    const next = tokens[index + 3];
    const isEmpty = !next || (next.type === 'heading_open' && levelOf(next) <= level);
    const isTwice = name !== '' && (names.has(name) || name === plain(title));
    names.add(name);
    return [
      ...(isEmpty && name
        ? [advise(lineOf(token), 'Rubriken har ingen text under sig.', 'Skriv texten, eller ta bort rubriken.')]
        : []),
      ...judgeWords(plainText(tokens[index + 1]), lineOf(token)),
      ...(isTwice
        ? [
            advise(
              lineOf(token),
              'Rubriken finns redan på sidan.',
              'Ge den egna ord, så att man kan välja i innehållet.',
            ),
          ]
        : []),
    ];
  });
}

/** The items of the list that opens at an index. */
function itemsOf(tokens: readonly Token[], start: number): Token[] {
  if (!/^(bullet|ordered)_list_open$/.test(tokens[start]?.type ?? '')) return [];
  const level = tokens[start]?.level ?? 0;
  const rest = tokens.slice(start + 1);
  const end = rest.findIndex((token) => token.level === level && token.type.endsWith('list_close'));
  return rest.slice(0, end).filter((token) => token.type === 'list_item_open' && token.level === level + 1);
}

// A link of its own in a list is a line to press.
const isLink = (tokens: readonly Token[], item: Token | undefined) =>
  [item, item && tokens[tokens.indexOf(item) + 1]].some((token) => token?.attrGet('class')?.includes('link'));

// Steps may have a picture or a box between them: the list goes on below.
const continues = (tokens: readonly Token[], index: number) =>
  tokens.slice(index + 1).some(({ type, attrs }) => type === 'ordered_list_open' && attrs !== null);

/** Lists of one item, and numbers that begin anywhere but where an earlier list ended. */
function judgeLists(tokens: readonly Token[]): Finding[] {
  let last = 0;
  // Where every part of a page has its list, one of them may have little in it.
  const hasOthers = tokens.some((_, index) => itemsOf(tokens, index).length > 1);
  return tokens.flatMap((token, index) => {
    if (!/^(bullet|ordered)_list_open$/.test(token.type)) return [];
    const items = itemsOf(tokens, index);
    const alone =
      items.length === 1 && !hasOthers && !isLink(tokens, items[0])
        ? [advise(lineOf(token), 'Listan har en enda punkt.', 'Skriv den som en vanlig mening.')]
        : [];
    if (token.type === 'bullet_list_open') return alone;
    const start = Number(token.attrGet('start') ?? 1);
    const isOn = start === 1 || start === last + 1;
    last = start + items.length - 1;
    if (isOn) return start === 1 && !continues(tokens, index) ? alone : [];
    return [advise(lineOf(token), `Listan börjar på ${start}.`, 'Börja på 1, eller skriv punkterna som fattas före.')];
  });
}

/** Tables that hold no table: one column, or one cell beside a heading. */
function judgeTables(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== 'table_open') return [];
    const inside = tokens.slice(
      index,
      tokens.findIndex(({ type }, at) => at > index && type === 'table_close'),
    );
    const count = (type: string) => inside.filter((inner) => inner.type === type).length;
    if (count('th_open') > 1 && count('td_open') > 0) return [];
    const what = count('td_open') === 0 ? 'Tabellen har inga rader.' : 'Tabellen har en enda spalt.';
    return [advise(lineOf(token), what, 'Skriv det som text, en lista eller en ruta: ::: info.')];
  });
}

const wordsIn = (text: string) => text.match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu)?.length ?? 0;

/** Paragraphs too long to be read, and a first one that says what the lead has said. */
function judgeParagraphs(tokens: readonly Token[], description: string): Finding[] {
  let isFirst = true;
  return tokens.flatMap((token, index) => {
    if (token.type !== 'paragraph_open') return [];
    const text = plainText(tokens[index + 1]);
    const count = text.length > 2 * maxParagraphWords ? wordsIn(text) : 0;
    const isLead = isFirst && plain(text) !== '' && plain(text).startsWith(plain(description));
    isFirst = false;
    return [
      ...(count > maxParagraphWords
        ? [advise(lineOf(token), `Stycket har ${count} ord.`, `Dela det: högst ${maxParagraphWords} ord.`)]
        : []),
      ...(isLead && description
        ? [advise(lineOf(token), 'Texten börjar med det som redan står i description.', 'Ta bort det ena.')]
        : []),
    ];
  });
}

/** Advice on how a text is put together: what stands in it, what is said twice and what is no list or table. */
export function findOddStructure(tokens: readonly Token[], { data }: ContentPage): Finding[] {
  return [
    ...judgeHeadings(tokens, String(data.title ?? '')),
    ...judgeLists(tokens),
    ...judgeTables(tokens),
    ...judgeParagraphs(tokens, String(data.description ?? '')),
  ];
}
