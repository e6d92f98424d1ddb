import { suggest } from '../../lib/suggest.ts';
import { type Records, recordFiles } from '../../schemas/records.ts';
import { listRefs, nameKey, namesAt, type Ref } from '../../schemas/refs.ts';
import type { Fault } from '../fault.ts';
import type { Path, SourceText } from '../source/source-text.ts';
import { namesIn, type Sources } from './record-rules.ts';

type Kind = keyof Records;

/** Where the records of each kind name others, and pages: read off the schemas. */
const refs = Object.entries(recordFiles).map(([kind, schema]) => [kind as Kind, listRefs(schema)] as const);

/** A name of a record, or an address, where a record says it. */
export interface NamedReference {
  source: SourceText;
  kind: Kind;
  ref: Ref;
  path: Path;
  name: string;
}

/** All that records name, of the kinds that are asked for. */
export function listNamed(sources: Sources, isAsked: (ref: Ref) => boolean): NamedReference[] {
  return refs.flatMap(([kind, all]) => {
    const source = sources[kind];
    if (!source) return [];
    return all
      .filter(isAsked)
      .flatMap((ref) => namesAt(source.value, ref.keys).map((found) => ({ source, kind, ref, ...found })));
  });
}

/** What to do about a name that no record has. */
export function remedyForName(name: string, known: readonly string[], to: string, otherwise: string): string {
  const meant = suggest(name, known);
  if (meant) return `Menade du "${meant}"?`;
  // There are as many municipalities as there are.
  return to === 'municipalities' ? 'Rätta koden.' : otherwise;
}

/** Records that name another which is not there. What can't be read is not known to be missing. */
export function checkReferences(records: Partial<Records>, sources: Sources): Fault[] {
  return listNamed(sources, ({ to }) => to !== 'pages').flatMap(({ source, ref: { to }, path, name }) => {
    const by = nameKey(to);
    const known = namesIn(records[to as Kind] as readonly { [key in typeof by]: string }[] | undefined, by);
    if (!known || known.includes(name)) return [];
    const place = `_data/${to}.json`;
    const fix = remedyForName(name, known, to, `Lägg till den i ${place} eller rätta id:t.`);
    return [{ file: source.file, ...source.placeOf(path), what: `"${name}" finns inte i ${place}.`, fix }];
  });
}
