import { placeAt } from '../../checks/fault.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { PlacedAddress } from '../judge/judge-address.ts';
import { type LinkFinding, rules } from '../rules.ts';
import { findInSource, type SourcePlace, spellings } from './source-search.ts';

/** What is known of where the built pages came from. */
export interface BuildSources {
  /** The text of a built file. */
  built: (file: string) => string;
  /** The text of a source file. */
  text: (file: string) => string | undefined;
  /** Built file → source file. */
  pages: ReadonlyMap<string, string>;
  /** Files that many pages are made with: layouts, components, records. */
  shared: readonly string[];
  /** The site's own address, which editors leave out. */
  origin: string;
}

const keyOf = ({ address, verdict }: PlacedAddress) => `${verdict.rule}\n${address.raw}`;

/** Tells where a fault is to be mended: in the source where it is known, else in the built file. */
class Locator {
  readonly #shared = new Map<string, SourcePlace[]>();
  readonly #found = new Map<string, SourcePlace[]>();

  constructor(readonly sources: BuildSources) {}

  /** Where an address is written in one source file. */
  inSource(file: string, { address }: PlacedAddress): SourcePlace[] {
    const key = `${file}\n${address.raw}`;
    const known = this.#found.get(key);
    if (known) return known;
    const text = this.sources.text(file);
    const needles = spellings(address.raw, address.value, this.sources.origin);
    const places = text === undefined ? [] : findInSource(file, text, needles);
    this.#found.set(key, places);
    return places;
  }

  /** Where an address is written in what pages share: the surest places only. */
  inShared(placed: PlacedAddress): SourcePlace[] {
    const known = this.#shared.get(placed.address.raw);
    if (known) return known;
    const all = this.sources.shared.flatMap((file) => this.inSource(file, placed));
    const best = Math.max(...all.map(({ score }) => score));
    const places = all.filter(({ score }) => score === best).slice(0, 5);
    this.#shared.set(placed.address.raw, places);
    return places;
  }

  finding(
    { address, verdict, file }: PlacedAddress,
    place: { file: string; line: number; column: number; pointer?: string },
    pages: number,
  ): LinkFinding {
    const { rule, message, replacement, severity = rules[rule].severity, since } = verdict;
    return {
      severity,
      rule,
      ...place,
      target: address.raw,
      message,
      page: file,
      pages,
      ...(replacement === undefined ? {} : { replacement }),
      ...(since === undefined ? {} : { since }),
    };
  }

  at(placed: PlacedAddress, { file, offset, pointer }: SourcePlace, pages: number): LinkFinding {
    const place = { file, ...placeAt(this.sources.text(file) ?? '', offset), ...(pointer ? { pointer } : {}) };
    return this.finding(placed, place, pages);
  }

  atBuilt(placed: PlacedAddress, pages = 1): LinkFinding {
    return this.finding(
      placed,
      { file: placed.file, ...placeAt(this.sources.built(placed.file), placed.offset) },
      pages,
    );
  }
}

/** Splits one fault of one page: what the page's own source says, and what is left for the layouts. */
function splitPage(
  group: readonly PlacedAddress[],
  locator: Locator,
): { findings: LinkFinding[]; left: PlacedAddress[] } {
  const [first] = group as [PlacedAddress];
  const source = locator.sources.pages.get(first.file);
  const places = source === undefined ? [] : locator.inSource(source, first);
  if (places.length === 0) return { findings: [], left: [...group] };
  const surest = [...places].sort((a, b) => b.score - a.score || a.offset - b.offset).slice(0, group.length);
  const findings = surest
    .sort((a, b) => a.offset - b.offset)
    .map((place, index) => locator.at(group[index] as PlacedAddress, place, 1));
  return { findings, left: group.slice(surest.length) };
}

function findShared(left: readonly PlacedAddress[], mended: ReadonlySet<string>, locator: Locator): LinkFinding[] {
  const { sources } = locator;
  return [...groupBy(left, keyOf).values()].flatMap((group) => {
    const [first] = group as [PlacedAddress];
    const pages = new Set(group.map(({ file }) => file)).size;
    const places = locator.inShared(first);
    if (places.length > 0) return places.map((place) => locator.at(first, place, pages));
    // A link by name is written once and used many times: its page has been reported already.
    const lost = group.filter(({ file }) => !mended.has(`${file}\n${keyOf(first)}`));
    if (lost.length === 0) return [];
    const source = sources.pages.get(first.file);
    if (pages > 1 && source !== undefined) return [locator.atBuilt(lost[0] as PlacedAddress, pages)];
    return lost.map((placed) => locator.atBuilt(placed));
  });
}

const byPlace = (a: LinkFinding, b: LinkFinding) =>
  a.file < b.file
    ? -1
    : a.file > b.file
      ? 1
      : a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Turns judged addresses into findings: each names the place that has to be changed, once. */
export function locate(placed: readonly PlacedAddress[], sources: BuildSources): LinkFinding[] {
  const locator = new Locator(sources);
  const isMapped = sources.pages.size > 0 || sources.shared.length > 0;
  if (!isMapped) return placed.map((one) => locator.atBuilt(one)).sort(byPlace);
  const findings: LinkFinding[] = [];
  const left: PlacedAddress[] = [];
  const mended = new Set<string>();
  for (const group of groupBy(placed, (one) => `${one.file}\n${keyOf(one)}`).values()) {
    const own = splitPage(group, locator);
    findings.push(...own.findings);
    left.push(...own.left);
    const [first] = group as [PlacedAddress];
    if (own.findings.length > 0) mended.add(`${first.file}\n${keyOf(first)}`);
  }
  return mergeSame([...findings, ...findShared(left, mended, locator)]).sort(byPlace);
}

/** One source file may make several pages: the same place is one fault. */
function mergeSame(findings: readonly LinkFinding[]): LinkFinding[] {
  const placeOf = ({ file, line, column, rule, target }: LinkFinding) => [file, line, column, rule, target].join('\n');
  return [...groupBy(findings, placeOf).values()].map((group) => ({
    ...(group[0] as LinkFinding),
    pages: group.reduce((sum, { pages }) => sum + pages, 0),
  }));
}
