import { existsSync, readFileSync } from 'node:fs';
import { applyRedirect, readRedirects, readTomlRedirects } from '../../src/links/read/host-rules.ts';
import type { Link } from '../../src/schemas/link.ts';
import { readRecords, siteFolder } from '../site/site.ts';
import type { Judged } from './queries.ts';

const redirects = [
  ...readRedirects('_redirects', readFileSync(`${siteFolder}/_redirects`, 'utf8')),
  ...readTomlRedirects('netlify.toml', readFileSync('netlify.toml', 'utf8')),
];
const hasPage = (address: string) => existsSync(`${siteFolder}${address}index.html`);

/**
 * Where an address that was ours leads today: to itself, or to what a redirect makes of it.
 * @returns undefined where it leads nowhere any more
 */
export function follow(address: string, hops = 5): string | undefined {
  if (hasPage(address)) return address;
  for (const redirect of redirects) {
    const next = applyRedirect(redirect, address)?.split('#')[0];
    if (next && hops > 0) return follow(next, hops - 1);
  }
  return undefined;
}

const linked = new Set(readRecords<Link[]>('links').map(({ url }) => url));
const findNow = (address: string) =>
  address.startsWith('/') ? follow(address) : linked.has(address) ? address : undefined;

/** The judgements that still mean something: a page with a new address is followed, one that is gone is no answer. */
export function onlyTrue(list: readonly Judged[]): Judged[] {
  return list.flatMap(({ query, answers }) => {
    const now = answers.flatMap((address) => findNow(address) ?? []);
    return now.length > 0 ? [{ query, answers: now }] : [];
  });
}
