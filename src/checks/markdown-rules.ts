import type Token from 'markdown-it/lib/token.mjs';
import { boxKinds, plainText } from '../lib/markdown.ts';
import { suggest } from '../lib/suggest.ts';

/** A rule's finding: where in the text (a line of the body, from 0, and the words to point at), what and what to do. */
export interface Finding {
  line: number;
  at?: string;
  what: string;
  fix: string;
}

const lineOf = (token: Token | undefined) => token?.map?.[0] ?? 0;

/** Template code: nothing in Markdown is run, so it would be printed. */
export function findTemplateCode(lines: readonly string[]): Finding[] {
  return lines.flatMap((text, line) =>
    [...text.matchAll(/\{\{|\{%/g)].map(([at]) => ({
      line,
      at,
      what: `Mallkod (${at}) står i texten.`,
      fix: 'Ta bort den. Uppgifter hämtas med länkar som [](nummer:id).',
    })),
  );
}

/** Raw HTML: the site's look comes from Markdown alone, and no script may come in this way (SEC-11). */
export function findHtml(tokens: readonly Token[]): Finding[] {
  const finding = (line: number, at: string) => ({
    line,
    at,
    what: `HTML-kod (${at.slice(0, 30)}) står i texten.`,
    fix: 'Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  });
  return tokens.flatMap((token) => {
    if (token.type === 'html_block') return [finding(lineOf(token), token.content.trim().split('\n')[0] ?? '')];
    const inline =
      token.children?.filter((child) => child.type === 'html_inline' && !child.content.startsWith('</')) ?? [];
    return inline.map((child) => finding(lineOf(token), child.content));
  });
}

function headingFinding(level: number, previous: number, text: string, line: number): Finding[] {
  if (level === 1)
    return [{ line, what: 'Rubriken börjar med ett #.', fix: 'Sidans rubrik kommer av title. Börja med ## i texten.' }];
  if (text.trim() === '') return [{ line, what: 'Rubriken är tom.', fix: 'Skriv en rubrik eller ta bort raden.' }];
  if (level > previous + 1)
    return [
      {
        line,
        what: `Rubriken hoppar över en nivå (${'#'.repeat(level)}).`,
        fix: `Skriv ${'#'.repeat(previous + 1)} i stället.`,
      },
    ];
  return [];
}

/** Headings: from h2, none empty, no level skipped (WCAG 1.3.1, 2.4.6). */
export function findBadHeadings(tokens: readonly Token[]): Finding[] {
  let previous = 1;
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const level = Number(token.tag.slice(1));
    const findings = headingFinding(level, previous, plainText(tokens[index + 1]), lineOf(token));
    previous = level;
    return findings;
  });
}

/** Boxes: a kind that exists, and an end. */
export function findBadBoxes(tokens: readonly Token[], lines: readonly string[]): Finding[] {
  const unknown = lines.flatMap((text, line) => {
    const kind = /^:::\s*(\S+)/.exec(text)?.[1];
    if (!kind || boxKinds.some((known) => known === kind)) return [];
    const meant = suggest(kind, [...boxKinds]);
    return [
      {
        line,
        what: `Rutan "${kind}" finns inte.`,
        fix: meant ? `Menade du "${meant}"?` : `Välj bland: ${boxKinds.join(', ')}.`,
      },
    ];
  });
  const open = tokens.filter((token) => /^container_.*_open$/.test(token.type));
  const endless = open.filter((token) => !/^:::\s*$/.test(lines[token.map?.[1] ?? lines.length] ?? ''));
  return [
    ...unknown,
    ...endless.map((token) => ({
      line: lineOf(token),
      what: 'Rutan har inget slut.',
      fix: 'Lägg en rad med bara ::: efter den.',
    })),
  ];
}

/** Images: each says what it shows, and lies in our own folder (WCAG 1.1.1, PRV-03). */
export function findBadImages(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token) =>
    (token.children ?? []).flatMap((child) => {
      if (child.type !== 'image') return [];
      const address = String(child.attrGet('src'));
      const line = lineOf(token);
      const findings: Finding[] = [];
      if (child.content.trim() === '')
        findings.push({
          line,
          at: address,
          what: 'Bilden saknar alternativtext.',
          fix: 'Skriv inom hakparentesen vad bilden visar.',
        });
      if (!address.startsWith('/assets/'))
        findings.push({
          line,
          at: address,
          what: `Bilden ligger inte hos oss (${address}).`,
          fix: 'Lägg bilden i mappen assets och skriv /assets/filnamnet.',
        });
      return findings;
    }),
  );
}

/** Addresses typed as text: a visitor can't follow them and the link check can't see them. */
export function findBareAddresses(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token) =>
    (token.children ?? []).flatMap((child) =>
      child.type === 'text'
        ? [...child.content.matchAll(/\b(https?:\/\/|www\.)\S+/g)].map(([at]) => ({
            line: lineOf(token),
            at,
            what: `Adressen ${at} står som text.`,
            fix: 'Lägg den i _data/links.json och skriv [text](lank:id).',
          }))
        : [],
    ),
  );
}

/** A table's header cells say what stands below them (WCAG 1.3.1). */
export function findBadTables(tokens: readonly Token[]): Finding[] {
  return tokens.flatMap((token, index) =>
    token.type === 'th_open' && plainText(tokens[index + 1]).trim() === ''
      ? [
          {
            line: lineOf(tokens.slice(0, index).findLast((earlier) => earlier.type === 'table_open')),
            what: 'Tabellen har en tom rubrikcell.',
            fix: 'Skriv vad kolumnen innehåller.',
          },
        ]
      : [],
  );
}
