import { type FoundNeed, findNeed, type KnownNeed, mayBeAbout } from './needs.ts';
import type { SearchSources } from './search-sources.ts';
import type { Entry } from './titles.ts';

/** What was found for a query, the best first, and how near each was to it. */
interface Found {
  entries: readonly Entry[];
  near: ReadonlyMap<string, number>;
}

/** A need with the page of the municipality that the query names, where its card says that the municipality answers. */
export function inMunicipality(found: FoundNeed, named: readonly Entry[]): FoundNeed {
  const [only, ...others] = named;
  if (!only || others.length > 0 || found.lang === 'en' || !/kommunen/i.test(found.need.sentence)) return found;
  return { ...found, need: { ...found.need, page: { address: only.address, title: only.title } } };
}

/** So near is a page that its phrases say what a query is about, and so much nearer than another that it goes before. */
const clear = { near: 0.7, nearer: 0.2 };

/**
 * A need with the page that is found first, where somebody is known to write about as much as was written to find that
 * one, and not the need's own. A danger to life keeps its page.
 */
export function onNearest(found: FoundNeed, { entries, near }: Found, [first]: readonly KnownNeed[]): FoundNeed {
  const { need, lang } = found;
  const nearOf = (all: readonly Entry[]) => Math.max(0, ...all.map(({ id }) => near.get(id) ?? 0));
  const [top] = entries;
  if (!top || need.id === first?.id || lang === 'en' || !/[hp]/.test(top.kind) || nearOf([top]) < clear.near)
    return found;
  const own = nearOf(entries.filter(({ address }) => address === need.page.address));
  if (nearOf([top]) - own <= clear.nearer) return found;
  return { lang, need: { ...need, page: { address: top.address, title: top.title } } };
}

/** The need that a query is about, which is judged by what may deny it where words of it stand there. */
export async function needOf(query: string, { needs: read, denials }: SearchSources): Promise<FoundNeed | undefined> {
  const needs = await read();
  const told = new Set(mayBeAbout(query, needs));
  const judged = needs.map(async (need) => (told.has(need) ? { ...need, ...(await denials(need.id)) } : need));
  return told.size > 0 ? findNeed(query, await Promise.all(judged)) : undefined;
}
