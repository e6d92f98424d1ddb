import { parse, TomlError } from 'smol-toml';
import { z } from 'zod';
import type { Fault } from '../fault.ts';
import { type ProjectFiles, readText } from './project-files.ts';
import { schemaFaults } from './schema-faults.ts';
import type { Path, SourceText } from './source-text.ts';

const file = 'netlify.toml';

const address = (example: string) =>
  z.string().regex(/^(\/|https?:\/\/)\S*$/, {
    error: `Adressen har fel form.|Skriv den från början och utan mellanslag, till exempel "${example}".`,
  });

// The keys that the host knows (docs.netlify.com, "Redirect options"). It ignores others without a word.
const settings = z.object({
  redirects: z
    .array(
      z.strictObject({
        from: address('/fas').describe('Den gamla adressen.'),
        to: address('/lagen/').describe('Den nya adressen.'),
        status: z
          .number({ error: 'Värdet är inget tal.|Skriv status = 301, utan citattecken.' })
          .optional()
          .describe('Sättet, oftast 301.'),
        force: z.boolean().optional(),
        query: z.object().optional(),
        conditions: z.object().optional(),
        headers: z.object().optional(),
        signed: z.string().optional(),
        rate_limit: z.object().optional(),
      }),
      { error: 'Rubriken har för få klamrar.|Skriv [[redirects]], med två på var sida.' },
    )
    .optional(),
});

/** Where a key of a redirect stands, else the redirect itself. */
function placeIn(lines: readonly string[], [, index, key]: Path): { line: number; column: number } {
  const starts = lines.flatMap((line, row) => (/^\s*\[\[redirects\]\]/.test(line) ? [row] : []));
  const start = starts[Number(index)] ?? 0;
  const end = starts[Number(index) + 1] ?? lines.length;
  const found = lines.findIndex((line, row) => row > start && row < end && line.split('=')[0]?.trim() === String(key));
  const row = found < 0 ? start : found;
  return { line: row + 1, column: (lines[row]?.search(/\S/) ?? 0) + 1 };
}

/** The host's settings, as a text with places: without a value where they are absent or can't be read. */
export interface HostSettings {
  source?: SourceText;
  faults: Fault[];
}

/** Reads the host's settings, with their faults: a text that is no TOML, after which no redirect works, and misspelt redirects. */
export function readHostSettings(files: ProjectFiles): HostSettings {
  if (!files.read(file)) return { faults: [] };
  const read = readText(files, file);
  if ('fault' in read) return { faults: [read.fault] };
  try {
    const value = parse(read.text);
    const placeOf = (path: Path) => placeIn(read.text.split('\n'), path);
    const placeOfKey = (path: Path, key: string) => placeOf([...path, key]);
    const source = { file, value, faults: [], placeOf, placeOfKey };
    return { source, faults: schemaFaults(settings, source) };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const { line, column } = error;
    const fix = 'Skriv varje uppgift en gång, på en egen rad, som status = 301. Runt text: raka citattecken (").';
    return { faults: [{ file, line, column, what: 'Raden går inte att läsa, så ingen omdirigering fungerar.', fix }] };
  }
}
