import { foreignCodes } from '../../lib/languages.ts';
import type { Fault, Finding } from '../fault.ts';
import type { Sources } from '../records/record-rules.ts';
import type { ContentPage } from '../source/load.ts';
import type { Passage } from '../source/passages.ts';
import type { Path } from '../source/source-text.ts';
import { judgeAddress } from './address-rules.ts';
import { privacy } from './privacy.ts';
import { applyTables, maskAddresses, maskQuotes, type WrittenText } from './rule.ts';
import { time } from './time.ts';
import { names, othersTitles, writing } from './writing.ts';

// A file of records whose words are not for visitors, or are the ones that texts are judged by.
const silentKinds = new Set(['wordings', 'synonyms', 'searches', 'languages', 'localities', 'audit']);
// Values that are no words: how they may look is for the schemas.
const silentKeys = new Set([
  'id',
  'code',
  'tile',
  'checked',
  'published',
  'reviewed',
  'date',
  'endDate',
  'movedFrom',
  'changed',
  'more',
  'page',
  'origin',
  'tag',
]);
const tables = [...privacy, ...time, ...names, ...writing];

const foreignKeys = new Set<string>([...foreignCodes, 'translations', 'english']);

type Text = { path: Path; text: string; key: string; isSwedish: boolean };

function* listTexts(value: unknown, path: Path = [], key = '', isSwedish = true): Generator<Text> {
  if (typeof value === 'string') yield { path, text: value, key, isSwedish };
  if (!value || typeof value !== 'object') return;
  const { language, nameSv } = value as Record<string, unknown>;
  const isOurs = isSwedish && !foreignKeys.has(key) && !language && !nameSv;
  for (const [name, inner] of Object.entries(value)) {
    const isItem = Array.isArray(value);
    if (isItem || !silentKeys.has(name))
      yield* listTexts(inner, [...path, isItem ? Number(name) : name], isItem || name === 'value' ? key : name, isOurs);
  }
}

type Judged = {
  source: { file: string; value: unknown; placeOf: (path: Path) => Pick<Fault, 'line' | 'column'> };
  kind: string;
  isSwedish: boolean;
};

// Names and titles of others are theirs.
const isOthers = ({ kind, key }: Pick<WrittenText, 'kind' | 'key'>) =>
  key === 'publisher' || (['links', 'reports'].includes(kind) && key === 'title') || kind === 'site';

function judgeSource({ source, kind, isSwedish }: Judged, today: string, own: string): Fault[] {
  return [...listTexts(source.value)].flatMap((found) => {
    const at = (verdicts: readonly Omit<Finding, 'line' | 'column'>[]) =>
      verdicts.map((verdict) => ({ file: source.file, ...source.placeOf(found.path), ...verdict }));
    const { text, key } = found;
    if (/^https?:\/\//.test(text) && key !== 'title') {
      const verdict = judgeAddress(text, own);
      return verdict ? at([verdict]) : [];
    }
    const top = typeof found.path[0] === 'number' ? (source.value as unknown[])[found.path[0]] : source.value;
    const written: WrittenText = {
      text,
      key,
      kind,
      owner: (top ?? {}) as WrittenText['owner'],
      isSwedish: isSwedish && found.isSwedish,
      today,
    };
    return at(
      applyTables(isOthers(written) ? [...privacy, ...othersTitles] : tables, written).map(
        ({ index: _, ...verdict }) => verdict,
      ),
    );
  });
}

// A source that has been read stays as it is: who edits has few of a thousand read anew.
const judgedBefore = new WeakMap<Judged['source'], { by: string; faults: readonly Fault[] }>();

function judgeOnce(judged: Judged, today: string, own: string): readonly Fault[] {
  const by = JSON.stringify([judged.kind, judged.isSwedish, today, own]);
  const known = judgedBefore.get(judged.source);
  if (known?.by === by) return known.faults;
  const faults = judgeSource(judged, today, own);
  judgedBefore.set(judged.source, { by, faults });
  return faults;
}

/** All that is written in records and at the top of pages, judged by the tables of rules. */
export function checkWritten(pages: readonly ContentPage[], sources: Sources, today: string): Fault[] {
  const own = String((sources.site?.value as { origin?: unknown } | undefined)?.origin ?? '');
  const all: Judged[] = [
    ...pages.map(({ frontMatter, data }) => ({ source: frontMatter, kind: 'page', isSwedish: !data.lang })),
    ...Object.entries(sources)
      .filter(([kind]) => !silentKinds.has(kind))
      .map(([kind, source]) => ({ source, kind, isSwedish: true })),
  ];
  return all.flatMap((judged) => judgeOnce(judged, today, own));
}

const addressInText = /https?:\/\/[^\s<>"')\]]+/g;

/** The same for the text of a page. */
export function findWritten(page: ContentPage, passages: readonly Passage[], today: string): Finding[] {
  const lines = page.body.split('\n');
  return passages.flatMap(({ text, placeOf }) => {
    const isQuote = lines[placeOf(0).line]?.startsWith('>');
    const read = maskAddresses(text);
    const written = { key: 'body', kind: 'page', owner: page.data, isSwedish: !page.data.lang, today };
    const found = [
      ...applyTables(privacy, { ...written, text: read }),
      ...(isQuote ? [] : applyTables([...time, ...writing], { ...written, text: maskQuotes(read) })),
    ].map(({ index, ...verdict }) => ({ ...placeOf(index), ...verdict }));
    const addresses = (text.includes('://') ? [...text.matchAll(addressInText)] : []).flatMap(
      ({ 0: address, index }) => {
        const verdict = judgeAddress(address.replace(/[.,;:!?]+$/, ''));
        return verdict ? [{ ...placeOf(index), ...verdict }] : [];
      },
    );
    return [...found, ...addresses];
  });
}
