import type Token from 'markdown-it/lib/token.mjs';
import { toRecordReference } from '../lib/markdown.ts';
import { suggest } from '../lib/suggest.ts';
import type { Records } from '../schemas/records.ts';
import type { Finding } from './markdown-rules.ts';

/** What a link in Markdown may lead to. */
export interface Targets {
  records: Partial<Records>;
  /** Address of every page → ids of its headings, or undefined where they are made by a template. */
  pages: ReadonlyMap<string, ReadonlySet<string> | undefined>;
  /** Addresses of files in `assets`. */
  assets: ReadonlySet<string>;
  /** The address of the page itself. */
  own: string;
}

type Verdict = [what: string, fix: string] | undefined;

const meantOr = (meant: string | undefined, otherwise: string) => (meant ? `Menade du "${meant}"?` : otherwise);

function judgeRecord(href: string, text: string, { records }: Targets): Verdict {
  const { scheme, id } = toRecordReference(href) ?? { scheme: 'lank', id: '' };
  const file = { lank: 'links', nummer: 'helplines', telefon: 'contacts', epost: 'contacts' } as const;
  const list: readonly { id: string }[] | undefined = records[file[scheme]];
  if (!list) return undefined;
  const found = list.find((record) => record.id === id);
  const ids = list.map((record) => record.id);
  if (!found)
    return [
      `"${id}" finns inte i _data/${file[scheme]}.json.`,
      meantOr(suggest(id, ids), `Lägg till posten eller rätta id:t.`),
    ];
  const key = { lank: 'id', nummer: 'number', telefon: 'phone', epost: 'email' }[scheme];
  const value = (found as Record<string, unknown>)[key];
  if (!value)
    return [
      `Kontakten "${id}" har ingen uppgift om ${scheme}.`,
      'Välj en annan kontakt eller fyll i den i _data/contacts.json.',
    ];
  const typed = text.replace(/\D/g, '');
  if (scheme !== 'lank' && scheme !== 'epost' && typed && typed !== String(value).replace(/\D/g, ''))
    return [
      `Numret ${text} är inte det som står i _data/${file[scheme]}.json (${value}).`,
      `Skriv [](${href}), så hämtas numret.`,
    ];
  return undefined;
}

function judgeInternal(href: string, { pages, assets, own }: Targets): Verdict {
  const [path = '', fragment] = href.split('#');
  const address = path === '' ? own : path;
  if (address.startsWith('/assets/'))
    return assets.has(address)
      ? undefined
      : [`Filen ${address} finns inte.`, 'Lägg den i mappen assets eller rätta namnet.'];
  if (!pages.has(address)) {
    const slashed = `${address}/`;
    const meant = pages.has(slashed) ? slashed : suggest(address, [...pages.keys()]);
    return [`Sidan ${address} finns inte.`, meantOr(meant, 'Kontrollera adressen i webbkartan.')];
  }
  const ids = pages.get(address);
  if (fragment === undefined || !ids || ids.has(fragment)) return undefined;
  return [
    `Rubriken #${fragment} finns inte på ${address}.`,
    meantOr(suggest(fragment, [...ids]), 'Skriv rubrikens text med små bokstäver och bindestreck.'),
  ];
}

function judge(href: string, text: string, targets: Targets): Verdict {
  if (toRecordReference(href)) return judgeRecord(href, text, targets);
  if (/^(https?:)?\/\//i.test(href))
    return [`Adressen ${href} står direkt i texten.`, 'Lägg den i _data/links.json och skriv [text](lank:id).'];
  if (/^(tel|mailto):/i.test(href))
    return [`${href} står direkt i texten.`, 'Skriv [](nummer:id), [](telefon:id) eller [](epost:id).'];
  if (/^\s*[a-z][a-z0-9+.-]*:/i.test(href))
    return [`Länken ${href} är inte tillåten.`, 'Länka till en sida (/lagen/) eller en post (lank:id).'];
  if (!href.startsWith('/') && !href.startsWith('#'))
    return [`Länken "${href}" börjar inte med /.`, 'Skriv hela adressen från början, till exempel /lagen/.'];
  if (text.trim() === '') return [`Länken till ${href} har ingen text.`, 'Skriv inom hakparentesen vart länken leder.'];
  return judgeInternal(href, targets);
}

function linkText(children: readonly Token[], start: number): string {
  const end = children.findIndex((child, index) => index > start && child.type === 'link_close');
  return children
    .slice(start, end)
    .map((child) => child.content)
    .join('');
}

/** Every link of a text that leads nowhere, or that stands in the text instead of in the records. */
export function findBadLinks(tokens: readonly Token[], targets: Targets): Finding[] {
  return tokens.flatMap((token) =>
    (token.children ?? []).flatMap((child, index, children) => {
      if (child.type !== 'link_open') return [];
      const href = String(child.attrGet('href'));
      const verdict = judge(href, linkText(children, index), targets);
      return verdict ? [{ line: token.map?.[0] ?? 0, at: href, what: verdict[0], fix: verdict[1] }] : [];
    }),
  );
}
