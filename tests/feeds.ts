import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';

const folder = 'tests/fixtures/feeds';
const grammar = RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(`${folder}/atom.rng`, 'utf8')));
const isJsonFeed = new Ajv2020({ allErrors: true }).compile(
  JSON.parse(readFileSync(`${folder}/json-feed-1.1.json`, 'utf8')),
);

function findGrammarFaults(xml: string): string[] {
  try {
    const feed = XmlDocument.fromString(xml);
    try {
      grammar.validate(feed);
      return [];
    } finally {
      feed.dispose();
    }
  } catch (error) {
    return [error instanceof Error ? error.message.trim() : String(error)];
  }
}

const hasRelativeAddress = (html: string) => /\s(href|src)="(?!https:|mailto:|tel:)/.test(html);

/** What RFC 4287 asks for and its grammar cannot say. */
function findProseFaults(xml: string): string[] {
  const $ = load(xml, { xml: true });
  const faults: string[] = [];
  const ids = $('feed > id, entry > id').map((_, id) => $(id).text());
  if (new Set(ids.get()).size !== ids.length) faults.push('4.2.6: två delar har samma id');
  for (const id of ids.get()) if (!/^tag:[^\s]+,\d{4}:[^\s]+$/.test(id)) faults.push(`4.2.6: ${id} är ingen tagg`);
  if ($('feed > author > name').text().trim() === '' && $('entry:not(:has(> author))').length > 0)
    faults.push('4.1.1: författare saknas');
  if ($('feed > link[rel=self]').length !== 1) faults.push('4.1.1: länken till flödet självt saknas');
  for (const part of $('feed, entry').toArray())
    if ($(part).children('link:not([rel]), link[rel=alternate]').length > 1)
      faults.push('4.1.1: två länkar till samma sida');
  for (const entry of $('entry').toArray()) {
    const text = $(entry).children('content').text();
    if (text === '') faults.push('4.1.2: ett inlägg har ingen text');
    if (hasRelativeAddress(text)) faults.push('4.1.3: texten har en adress som inte är hel');
  }
  return faults;
}

/** Every way in which a text breaks the rules of Atom (RFC 4287). */
export const findAtomFaults = (xml: string): string[] => {
  const faults = findGrammarFaults(xml);
  return faults.length > 0 ? faults : findProseFaults(xml);
};

/** Every way in which a text breaks the rules of JSON Feed 1.1. */
export function findJsonFeedFaults(text: string): string[] {
  const feed = JSON.parse(text) as { items: { id: string; content_html?: string }[] };
  if (!isJsonFeed(feed))
    return (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const isRepeated = new Set(feed.items.map(({ id }) => id)).size !== feed.items.length;
  return [
    ...(isRepeated ? ['två inlägg har samma id'] : []),
    ...feed.items
      .filter(({ content_html = '' }) => hasRelativeAddress(content_html))
      .map(({ id }) => `${id}: kort adress`),
  ];
}
