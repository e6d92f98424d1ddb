import { isAnswered } from '../../lib/reserved.ts';
import { suggest } from '../../lib/suggest.ts';
import type { Fault } from '../fault.ts';
import { listOf, type Sources } from '../records/record-rules.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Targets } from './addresses.ts';
import { judgeComing } from './embargo.ts';

interface JudgedRedirect {
  from: string;
  to: string;
  file: string;
  placeOf: (key: 'from' | 'to') => { line: number; column: number };
  /** It holds for some visitors, or for many addresses at once: nothing is known of where it leads. */
  isOpen: boolean;
}

type Written = Partial<Record<'from' | 'to' | 'conditions' | 'query' | 'status', unknown>>;

/** The redirects of our own file, and those of the host's settings, which come after. */
function listRedirects(own: SourceText | undefined, host: SourceText | undefined): JudgedRedirect[] {
  const ofHost = (host?.value as { redirects?: Written[] } | undefined)?.redirects;
  const all = [
    ...listOf<Written>(own).map((written, index) => ({ written, source: own, path: [index] })),
    ...(Array.isArray(ofHost) ? ofHost : []).map((written, index) => ({
      written,
      source: host,
      path: ['redirects', index],
    })),
  ];
  return all.flatMap(({ written, source, path }) => {
    const { from, to, conditions, query, status } = written as Written;
    if (!source || typeof from !== 'string' || typeof to !== 'string' || !from.startsWith('/')) return [];
    const isOpen = conditions !== undefined || query !== undefined || /[*:]/.test(from) || status === 200;
    return [{ from, to, file: source.file, placeOf: (key) => source.placeOf([...path, key]), isOpen }];
  });
}

// Hosts take no notice of a slash at the end.
const bare = (address: string) => address.replace(/(.)\/+$/, '$1').toLowerCase();
const withoutFragment = (address: string) => address.split('#')[0] ?? '';

const at = ({ file, placeOf }: JudgedRedirect, key: 'from' | 'to', what: string, fix: string): Fault => ({
  file,
  ...placeOf(key),
  what,
  fix,
});

const atAddress = ({ pages, assets }: Targets, address: string) =>
  [address, `${bare(address)}/`, bare(address)].find((one) => pages.has(one) || assets.has(one));

/** A redirect that is never used: something else answers at its address. */
function judgeFrom(redirect: JudgedRedirect, targets: Targets, first: JudgedRedirect | undefined): Fault[] {
  const { from } = redirect;
  const fault = (what: string, fix: string) => [at(redirect, 'from', `Omdirigeringen används aldrig: ${what}`, fix)];
  if (/[#?]/.test(from)) return fault('den ser inte det som står efter # och ?.', 'Skriv bara delen före.');
  if (isAnswered(from)) return fault(`${from} besvaras av något annat.`, 'Ta bort den.');
  if (first) {
    const where = `på rad ${first.placeOf('from').line}${first.file === redirect.file ? '' : ` i ${first.file}`}`;
    return fault(`${from} leder redan vidare, ${where}.`, 'Ta bort den ena.');
  }
  const taken = redirect.isOpen ? undefined : atAddress(targets, from);
  return taken ? fault(`${taken} finns på webbplatsen.`, 'Ta bort den, eller flytta sidan först.') : [];
}

/** Where a redirect ends: its own address again, a longer way than it need be, or nowhere. */
function judgeTo(redirect: JudgedRedirect, all: ReadonlyMap<string, JudgedRedirect>, targets: Targets): Fault[] {
  const { from, to } = redirect;
  const fault = (what: string, fix: string) => [at(redirect, 'to', what, fix)];
  const address = withoutFragment(to);
  const seen = new Set([bare(from)]);
  let last = address;
  for (let next = all.get(bare(last)); next; next = all.get(bare(last))) {
    if (seen.has(bare(last))) break;
    seen.add(bare(last));
    last = withoutFragment(next.to);
  }
  if (seen.has(bare(last))) return fault(`${from} leder i en ring.`, 'Skriv en sida som finns.');
  if (last !== address) return fault(`${to} leder i sin tur vidare till ${last}.`, `Skriv ${last} direkt.`);
  if (targets.assets.has(address)) return [];
  if (!targets.pages.has(address)) {
    const meant = atAddress(targets, address) ?? suggest(address, [...targets.pages.keys()]);
    return fault(
      `${from} leder till ${address}, som inte finns.`,
      meant ? `Menade du "${meant}"?` : 'Skriv en sida som finns.',
    );
  }
  const early = judgeComing(to, targets.coming);
  if (early) return fault(...early);
  const fragment = to.split('#')[1];
  const ids = fragment === undefined ? undefined : targets.pages.get(address)?.();
  if (fragment === undefined || !ids || ids.has(fragment)) return [];
  const meant = suggest(fragment, [...ids]);
  return fault(
    `Rubriken #${fragment} finns inte på ${address}.`,
    meant ? `Menade du "${meant}"?` : 'Ta bort det som står efter #.',
  );
}

const isOurs = ({ to }: JudgedRedirect) => to.startsWith('/') && !to.startsWith('//') && !to.startsWith('/.netlify/');

/**
 * Redirects that never work, go round in a ring, take more than one step or end where nothing is: those of
 * `_data/redirects.json`, and what the host's own settings have beside them.
 */
export function checkRedirects({ redirects }: Sources, host: SourceText | undefined, targets: Targets): Fault[] {
  const all = listRedirects(redirects, host);
  const first = new Map<string, JudgedRedirect>();
  for (const one of all.filter(({ isOpen }) => !isOpen)) if (!first.has(bare(one.from))) first.set(bare(one.from), one);
  return all.flatMap((redirect) => {
    const other = first.get(bare(redirect.from));
    const unused = judgeFrom(redirect, targets, redirect.isOpen || other === redirect ? undefined : other);
    // Of one that is never used, nobody asks where it leads.
    if (unused.length > 0 || redirect.isOpen || !isOurs(redirect)) return unused;
    return judgeTo(redirect, first, targets);
  });
}
