import { type ParseError, parse } from 'jsonc-parser';
import { municipalityAddress } from '../lib/addresses.ts';
import { suggest } from '../lib/suggest.ts';
import { type Records, recordFiles } from '../schemas/records.ts';
import type { Fault } from './fault.ts';
import { schemaFaults } from './schema-faults.ts';
import { type Path, readSourceText, type SourceText } from './source-text.ts';

const jsonFaults: Record<number, [what: string, fix: string]> = {
  1: ['Ett ord saknar citattecken.', 'Sätt "citattecken" runt text; bara tal, true, false och null står utan.'],
  4: ['Ett värde saknas.', 'Ta bort ett överflödigt kommatecken eller skriv värdet.'],
  5: ['Kolon saknas efter nyckeln.', 'Skriv "nyckel": "värde".'],
  6: ['Kommatecken saknas mellan två rader.', 'Sätt ett kommatecken efter raden före.'],
  7: ['Klammern } saknas.', 'Avsluta posten med }.'],
  8: ['Klammern ] saknas.', 'Avsluta listan med ].'],
  10: ['En kommentar står i filen.', 'Ta bort den: JSON har inga kommentarer.'],
};

const offsetPlace = (text: string, offset: number) => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

function syntaxFaults(file: string, text: string): Fault[] {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  // Later errors follow from the first: a missing quote would be reported ten times.
  return errors.slice(0, 1).map(({ error, offset }) => {
    const [what, fix] = jsonFaults[error] ?? [
      'Filen går inte att läsa här.',
      'Jämför med posten före: citattecken, kolon, komma och klamrar.',
    ];
    return { file, ...offsetPlace(text, offset), what, fix };
  });
}

/** Reads one file of `_data` and checks it by its schema. */
export function checkRecordFile(
  file: string,
  text: string,
  kind: keyof Records,
): { source?: SourceText; faults: Fault[] } {
  const broken = syntaxFaults(file, text);
  if (broken.length > 0) return { faults: broken };
  const source = readSourceText(file, text);
  if (source.faults.length > 0) return { faults: source.faults };
  return { source, faults: schemaFaults(recordFiles[kind], source) };
}

export type Sources = Partial<Record<keyof Records, SourceText>>;

/**
 * What the files hold, for rules that look across them: a file that can't be read is absent, and a record with a
 * fault of its own still counts as there, so that one fault is not reported twice.
 */
export function toKnownRecords(sources: Sources): Partial<Records> {
  const blank = { id: '', code: '', shortName: '', address: '', neighbours: [] };
  const complete = (value: unknown) =>
    Array.isArray(value) ? value.map((item) => ({ ...blank, ...(item as object) })) : value;
  return Object.fromEntries(Object.entries(sources).map(([kind, { value }]) => [kind, complete(value)]));
}

function duplicates<Kind extends keyof Records>(
  records: Partial<Records>,
  sources: Sources,
  kind: Kind,
  key: string,
  keyOf: (record: never) => string,
): Fault[] {
  const seen = new Set<string>();
  const source = sources[kind];
  if (!source) return [];
  return (records[kind] as never[]).flatMap((record, index) => {
    const value = keyOf(record);
    if (value === '' || !seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        file: source.file,
        ...source.placeOf([index, key]),
        what: `"${value}" finns redan.`,
        fix: `Byt ${key} eller ta bort den ena posten.`,
      },
    ];
  });
}

interface Reference {
  kind: keyof Records;
  path: Path;
  value: string | undefined;
  /** Undefined where the file they stand in can't be read. */
  to: readonly string[] | undefined;
  place: string;
}

function listReferences(records: Partial<Records>): Reference[] {
  const { contacts = [], events = [], helplines = [], links = [], municipalities = [] } = records;
  const linkIds = records.links?.map((link) => link.id);
  const codes = municipalities.map((municipality) => municipality.code);
  const toLink = (kind: keyof Records, index: number, key: string, value: string | undefined) => ({
    kind,
    path: [index, key],
    value,
    to: linkIds,
    place: '_data/links.json',
  });
  return [
    ...contacts.map((contact, index) => toLink('contacts', index, 'web', contact.web)),
    ...events.map((event, index) => toLink('events', index, 'link', event.link)),
    ...helplines.map((helpline, index) => toLink('helplines', index, 'link', helpline.link)),
    ...links.map((link, index) => toLink('links', index, 'fallback', link.fallback)),
    ...municipalities.flatMap(({ neighbours }, index) =>
      neighbours.map((value, position) => ({
        kind: 'municipalities' as const,
        path: [index, 'neighbours', position],
        value,
        to: codes,
        place: '_data/municipalities.json',
      })),
    ),
  ];
}

function brokenReferences(records: Partial<Records>, sources: Sources): Fault[] {
  return listReferences(records).flatMap(({ kind, path, value, to, place }) => {
    const source = sources[kind];
    if (!source || value === undefined || !to || to.includes(value)) return [];
    const meant = suggest(value, to);
    const fix = meant ? `Menade du "${meant}"?` : `Lägg till den i ${place} eller rätta id:t.`;
    return [{ file: source.file, ...source.placeOf(path), what: `"${value}" finns inte i ${place}.`, fix }];
  });
}

function deadEnds({ links = [] }: Partial<Records>, { links: source }: Sources): Fault[] {
  return links.flatMap((link, index) =>
    source && link.url === null && !link.fallback
      ? [
          {
            file: source.file,
            ...source.placeOf([index, 'url']),
            what: `Länken "${link.id}" har ingen adress.`,
            fix: 'Skriv adressen, eller lägg till "fallback" med id för en sida som besökaren kan gå till i stället.',
          },
        ]
      : [],
  );
}

/** What no schema of a single record can see: ids that stand twice and references that lead nowhere. */
export function checkRecordsTogether(records: Partial<Records>, sources: Sources): Fault[] {
  const withIds = ['contacts', 'events', 'helplines', 'links', 'navigation'] as const;
  return [
    ...withIds.flatMap((kind) => duplicates(records, sources, kind, 'id', ({ id }: { id: string }) => id)),
    ...duplicates(records, sources, 'languages', 'code', ({ code }: { code: string }) => code),
    ...duplicates(records, sources, 'municipalities', 'code', ({ code }: { code: string }) => code),
    ...duplicates(
      records,
      sources,
      'municipalities',
      'shortName',
      ({ shortName }: { shortName: string }) => shortName && municipalityAddress(String(shortName)),
    ),
    ...brokenReferences(records, sources),
    ...deadEnds(records, sources),
  ];
}
