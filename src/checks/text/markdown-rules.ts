import type Token from 'markdown-it/lib/token.mjs';
import { plainText } from '../../lib/markdown.ts';
import type { Finding, Message } from '../fault.ts';
import { offsetOf, type Passage, type Position } from '../source/passages.ts';

const lineOf = (token: Token | undefined) => token?.map?.[0] ?? 0;

const html = (place: Position, code: string): Finding => ({
  ...place,
  what: `HTML-kod (${code.trim().replace(/^(.{40}).+$/s, '$1…')}) står i texten.`,
  fix: 'Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
});

/** Raw HTML: the site's look comes from Markdown alone, and no script may come in this way. */
export function findHtml(tokens: readonly Token[], passages: readonly Passage[], lines: readonly string[]): Finding[] {
  const blocks = tokens.filter(({ type }) => type === 'html_block');
  return [
    ...blocks.map((token) => {
      const [first = ''] = token.content.trim().split('\n');
      const line = lineOf(token);
      return html({ line, column: Math.max(0, lines[line]?.indexOf(first) ?? 0) }, first);
    }),
    ...passages.flatMap(({ tokens: inline, placeOf }) =>
      inline
        .filter(({ type, content }) => type === 'html_inline' && !content.startsWith('</'))
        .map((token) => html(placeOf(offsetOf(token)), token.content)),
    ),
  ];
}

function judgeHeading(level: number, previous: number, text: string): Message | undefined {
  if (level === 1) return ['Rubriken är på nivå 1.', 'Sidans rubrik kommer av title. Börja med ## i texten.'];
  if (text.trim() === '') return ['Rubriken är tom.', 'Skriv en rubrik eller ta bort raden.'];
  if (level > previous + 1)
    return [
      `Rubriken hoppar över en nivå (${'#'.repeat(level)}).`,
      `Skriv ${'#'.repeat(previous + 1)} i stället för ${'#'.repeat(level)}.`,
    ];
  return undefined;
}

const underlined: Message = [
  'Raden under texten gör den till en rubrik.',
  'Lägg en tom rad emellan, eller skriv ## före rubriken och ta bort raden.',
];

/** Headings: from h2, none empty, no level skipped (WCAG 1.3.1, 2.4.6). */
export function findBadHeadings(tokens: readonly Token[], lines: readonly string[]): Finding[] {
  let previous = 1;
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const level = Number(token.tag.slice(1));
    const isUnderlined = token.markup === '-';
    const verdict = isUnderlined ? underlined : judgeHeading(level, previous, plainText(tokens[index + 1]));
    previous = level;
    const line = lineOf(token);
    const column = Math.max(0, lines[line]?.indexOf('#') ?? 0);
    return verdict ? [{ line, column, what: verdict[0], fix: verdict[1] }] : [];
  });
}

// A sentence in bold ends as sentences do, in whatever script.
const isSentence = (text: string) => /[.!?؟።…][”"»)\s]*$/.test(text);

/** A line of its own that is all bold is a heading only to the eye (WCAG 1.3.1). */
export function findFalseHeadings(tokens: readonly Token[], lines: readonly string[]): Finding[] {
  return tokens.flatMap((token, index) => {
    const children = (tokens[index + 1]?.children ?? []).filter(({ type, content }) => type !== 'text' || content);
    const [first, last] = [children[0], children.at(-1)];
    if (token.type !== 'paragraph_open' || token.level > 0 || first?.type !== 'strong_open') return [];
    if (last?.type !== 'strong_close' || children.filter(({ type }) => type === 'strong_open').length > 1) return [];
    if (isSentence(plainText(tokens[index + 1]))) return [];
    const line = lineOf(token);
    return [
      {
        line,
        column: Math.max(0, lines[line]?.search(/\S/) ?? 0),
        what: 'Raden är fet men ingen rubrik.',
        fix: 'Skriv ## före och ta bort stjärnorna.',
      },
    ];
  });
}

/** Addresses typed as text: a visitor can't follow them and the link check can't see them. */
export function findBareAddresses(passages: readonly Passage[]): Finding[] {
  return passages.flatMap(({ text, tokens, placeOf }) => {
    if (!/https?:|www\./.test(text)) return [];
    let from = 0;
    // What a link is called is told of with the link.
    let depth = 0;
    const isLink = (offset: number) => /(\]\(|<)$/.test(text.slice(Math.max(0, offset - 2), offset));
    return tokens.flatMap((token, index) => {
      if (token.type.startsWith('link_')) depth += token.nesting;
      if (token.type !== 'text' || depth > 0 || tokens[index - 1]?.markup === 'autolink') return [];
      return [...token.content.matchAll(/\b(https?:\/\/|www\.)\S*[^\s.,;:!?)]/g)].map(([address]) => {
        let offset = text.indexOf(address, from);
        while (isLink(offset)) offset = text.indexOf(address, offset + 1);
        from = Math.max(from, offset + address.length);
        return {
          ...placeOf(Math.max(0, offset)),
          what: `Adressen ${address} står som text.`,
          fix: 'Lägg den i _data/links.json och skriv [text](lank:id).',
        };
      });
    });
  });
}
