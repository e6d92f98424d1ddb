import type Token from 'markdown-it/lib/token.mjs';
import { type RecordScheme, recordSchemes } from '../../lib/markdown.ts';
import { signNames, signScheme, toSignName } from '../../lib/signs.ts';
import { suggest } from '../../lib/suggest.ts';
import type { Finding, Message } from '../fault.ts';
import type { Targets } from '../pages/addresses.ts';
import { judgeComing } from '../pages/embargo.ts';
import { namesIn } from '../records/record-rules.ts';
import { offsetOfAddress, type Passage } from '../source/passages.ts';

const files = {
  lank: 'links',
  nummer: 'helplines',
  telefon: 'contacts',
  epost: 'contacts',
  sprak: 'languages',
} as const;

const meantOr = (meant: string | undefined, otherwise: string) => (meant ? `Menade du "${meant}"?` : otherwise);

const digits = (text: string) => text.replace(/\D/g, '');

function judgeRecord(
  scheme: RecordScheme,
  id: string,
  text: string,
  { records, doubtful }: Targets,
): Message | undefined {
  const file = `_data/${files[scheme]}.json`;
  // A language's id is its code.
  const list: readonly { id: string }[] | undefined =
    scheme === 'sprak' ? records.languages?.map(({ code }) => ({ id: code, code })) : records[files[scheme]];
  if (id === '') return [`Länken ${scheme}: saknar id.`, `Skriv ett id ur ${file} efter kolonet.`];
  const found = list?.find((record) => record.id === id);
  if (!found) {
    const ids = namesIn(list, 'id');
    return ids && [`"${id}" finns inte i ${file}.`, meantOr(suggest(id, ids), 'Lägg till posten eller rätta id:t.')];
  }
  if (doubtful.has(file)) return undefined;
  if (scheme === 'sprak' && text.trim() === '')
    return ['Språket har inga ord.', 'Skriv orden inom hakparentesen: [ord](sprak:sv).'];
  const key = { lank: 'id', nummer: 'number', telefon: 'phone', epost: 'email', sprak: 'code' }[scheme];
  const value = (found as Record<string, unknown>)[key];
  if (!value)
    return [
      `Kontakten "${id}" har ${scheme === 'epost' ? 'ingen e-post' : 'inget telefonnummer'}.`,
      `Välj en annan kontakt eller fyll i ${key} i ${file}.`,
    ];
  if (key === 'number' || key === 'phone')
    if (digits(text) && digits(text) !== digits(String(value)))
      return [
        `Numret i "${text}" är inte det som står i ${file} (${value}).`,
        `Skriv [](${scheme}:${id}), så hämtas numret.`,
      ];
  return undefined;
}

/** A page's address as it may have been meant: file names, endings and a missing slash forgiven. */
function suggestPage(address: string, pages: Targets['pages']): string | undefined {
  const bare = address.replace(/^\.{0,2}\/?/, '/').replace(/(index)?(\.(md|html))?\/?$/, '');
  const slashed = `${bare}/`.replace('//', '/');
  return pages.has(slashed) ? slashed : suggest(address, [...pages.keys()]);
}

function judgeInternal(href: string, { pages, assets, own, records, coming, ownDay }: Targets): Message | undefined {
  const [path = '', fragment] = href.split('#');
  const address = path === '' ? own : path;
  if (address.startsWith('/assets/'))
    return assets.has(address)
      ? undefined
      : [`Filen ${address} finns inte.`, 'Lägg den i mappen assets eller rätta namnet.'];
  if (!pages.has(address)) {
    // It may be the one of a record that can't be read.
    if (!namesIn(records.municipalities, 'shortName') && /^(\/lattlast)?\/kommuner\//.test(address)) return undefined;
    if (!namesIn(records.events, 'id') && address.startsWith('/kalender/')) return undefined;
    return [`Sidan ${address} finns inte.`, meantOr(suggestPage(address, pages), 'Kontrollera adressen i webbkartan.')];
  }
  const early = address === own ? undefined : judgeComing(href, coming, ownDay);
  if (early) return early;
  const ids = fragment === undefined ? undefined : pages.get(address)?.();
  if (fragment === undefined || !ids || ids.has(fragment)) return undefined;
  return [
    `Rubriken #${fragment} finns inte på ${address}.`,
    meantOr(suggest(fragment, [...ids]), 'Skriv rubrikens text med små bokstäver och bindestreck.'),
  ];
}

function judgeScheme(href: string, name: string): Message | undefined {
  const scheme = name.toLowerCase();
  if (scheme === 'tel' || scheme === 'mailto')
    return [`Länken ${href} står direkt i texten.`, 'Skriv [](nummer:id), [](telefon:id) eller [](epost:id).'];
  const meant = suggest(scheme, recordSchemes);
  return [
    `Länken ${href} är inte tillåten.`,
    meantOr(meant && `${meant}${href.slice(name.length)}`, 'Länka till en sida (/lagen/) eller en post (lank:id).'),
  ];
}

/** A sign that is none: where it begins a heading or an item, the parser has made it one already. */
function judgeSign(href: string): Message | undefined {
  const name = href.slice(signScheme.length);
  if (!toSignName(href))
    return [`Tecknet "${name}" finns inte.`, meantOr(suggest(name, signNames), `Välj bland: ${signNames.join(', ')}.`)];
  return [
    `Tecknet "${name}" står inte först i en rubrik eller en punkt.`,
    `Skriv det direkt efter ## eller -, utan ord inom hakparentesen: ## [](${href}) Rubrik.`,
  ];
}

function judge(href: string, text: string, targets: Targets): Message | undefined {
  const [, scheme, id = ''] = /^(lank|nummer|telefon|epost|sprak):(.*)$/.exec(href) ?? [];
  if (scheme) return judgeRecord(scheme as RecordScheme, id, text, targets);
  if (href.startsWith(signScheme)) return judgeSign(href);
  if (/^(https?:)?\/\//i.test(href))
    return [`Adressen ${href} står direkt i texten.`, 'Lägg den i _data/links.json och skriv [text](lank:id).'];
  const [, name] = /^\s*([\p{L}][\p{L}\d+.-]*):/u.exec(href) ?? [];
  if (name) return judgeScheme(href, name);
  if (href === '') return ['Länken har ingen adress.', 'Skriv inom parentesen vart länken leder.'];
  if (!/^[/#]/.test(href))
    return [
      `Länken "${href}" börjar inte med /.`,
      meantOr(suggestPage(href, targets.pages), 'Skriv hela adressen från början, till exempel /lagen/.'),
    ];
  if (text.trim() === '') return [`Länken till ${href} har ingen text.`, 'Skriv inom hakparentesen vart länken leder.'];
  return judgeInternal(href, targets);
}

function linkText(children: readonly Token[], start: number): string {
  const end = children.findIndex((child, index) => index > start && child.type === 'link_close');
  return children
    .slice(start + 1, end)
    .map((child) => child.content)
    .join('');
}

const noFootnotes = ['Fotnoter finns inte här.', 'Skriv det viktiga i texten, eller länka till källan.'] as const;

/** Every link of a text that leads nowhere, or that stands in the text instead of in the records. */
export function findBadLinks(passages: readonly Passage[], lines: readonly string[], targets: Targets): Finding[] {
  return passages.flatMap(({ text, tokens, placeOf }) =>
    tokens.flatMap((token, index) => {
      if (token.type !== 'link_open') return [];
      const href = String(token.attrGet('href'));
      const verdict = judge(href, linkText(tokens, index), targets);
      if (!verdict) return [];
      const isFootnote = lines.some((row) => /^\s*\[\^[^\]]+\]:/.test(row) && row.includes(`]: ${href}`));
      // [text][name] has its address in a line of its own, somewhere in the page.
      const line = text.includes(href) ? -1 : lines.findIndex((row) => row.includes(`]: ${href}`));
      const place =
        line < 0 ? placeOf(offsetOfAddress(text, token, href)) : { line, column: lines[line]?.indexOf(href) ?? 0 };
      const [what, fix] = isFootnote ? noFootnotes : verdict;
      return [{ ...place, what, fix }];
    }),
  );
}
