import { type Node, parseTree } from 'jsonc-parser';
import type { Emit, Use } from './address.ts';

interface Value {
  text: string;
  path: readonly (string | number)[];
  raw: string;
  offset: number;
}

function listStrings(node: Node | undefined, source: string, path: readonly (string | number)[] = []): Value[] {
  if (!node) return [];
  if (node.type === 'string') {
    const raw = source.slice(node.offset + 1, node.offset + node.length - 1);
    return [{ text: String(node.value), path, raw, offset: node.offset + 1 }];
  }
  if (node.type === 'array')
    return (node.children ?? []).flatMap((child, index) => listStrings(child, source, [...path, index]));
  return (node.children ?? []).flatMap(({ children }) =>
    listStrings(children?.[1], source, [...path, String(children?.[0]?.value)]),
  );
}

/** Every text of a JSON file, with its path, its place and its form as written. A file that is no JSON has none. */
export const listValues = (text: string): Value[] => listStrings(parseTree(text), text);

/** The nearest key above a text. */
export const keyOf = ({ path }: Value) => String(path.findLast((part) => typeof part === 'string') ?? '');
const parentOf = ({ path }: Value) => String(path.slice(0, -1).findLast((part) => typeof part === 'string') ?? '');

const looksLikeAddress = (text: string) => /^([a-z][a-z\d+.-]*:\S|\.{0,2}\/|[^\s/]+\.[a-z\d]{2,5}$)/i.test(text);

const linkedKeys =
  /^(url|sameAs|image|logo|contentUrl|embedUrl|thumbnailUrl|thumbnail|downloadUrl|mainEntityOfPage|item|license|discussionUrl|installUrl|codeRepository|acceptedAnswerUrl|significantLink|relatedLink|photo|screenshot|target|urlTemplate|hasMap|menu|publishingPrinciples|archivedAt)$/;

/** JSON-LD: the properties of schema.org that hold addresses. An `@id` is a name, but of a page where one is meant. */
export function readJsonLd(text: string, emit: Emit, first = 0): void {
  for (const found of listValues(text)) {
    const key = keyOf(found);
    const isPage = key === '@id' && /^(item|mainEntityOfPage)$/.test(parentOf(found));
    if (!isPage && !linkedKeys.test(key)) continue;
    if (/[{}]/.test(found.text) || !looksLikeAddress(found.text)) continue;
    if (isPage && found.text.includes('#')) continue;
    const use: Use = key === '@id' || key === 'license' ? 'name' : 'link';
    emit(found.raw, found.text, first + found.offset, use);
  }
}

const feedKeys = /^(home_page_url|feed_url|next_url|url|external_url|image|banner_image|icon|favicon|avatar)$/;

/** A JSON feed, with the pages that its entries hold. */
export function readJsonFeed(text: string, emit: Emit, readHtml: (html: string, emit: Emit) => void): void {
  for (const found of listValues(text)) {
    const key = keyOf(found);
    if (key === 'content_html')
      readHtml(found.text, (raw, value, at, use) => {
        const place = found.raw === found.text ? at : Math.max(0, found.raw.indexOf(raw));
        if (!value.startsWith('#')) emit(raw, value, found.offset + place, use);
      });
    else if (feedKeys.test(key) && !found.path.includes('hubs')) emit(found.raw, found.text, found.offset);
  }
}

/** True for a JSON feed by its own word. */
export const isJsonFeed = (text: string): boolean => /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(text);
