import { z } from 'zod';
import { pageFiles } from '../schemas/page-kinds.ts';
import { recordFiles } from '../schemas/records.ts';

/** What a pattern's own message says, as one sentence after another: "what is wrong|what to do" is for the check. */
function describePattern(schema: z.core.$ZodType): string | undefined {
  const { checks = [] } = schema._zod.def;
  const own = schema._zod.def as { error?: unknown };
  const messages = [...checks.map(({ _zod: { def } }) => def as { pattern?: RegExp; error?: unknown }), own]
    .filter((def) => 'pattern' in def && typeof def.error === 'function')
    .map(({ error }) => (error as () => unknown)());
  return messages.find((message) => typeof message === 'string')?.replace('|', ' ');
}

/**
 * JSON Schema (draft 2020-12) of what a value may be, for text editors: fields complete and explain themselves.
 * The patterns have our own words for what is wrong (`patternErrorMessage`, a keyword of VS Code's).
 */
export function toEditorSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const message = jsonSchema.pattern && describePattern(zodSchema);
      if (message) jsonSchema.patternErrorMessage = message;
    },
  });
}

/** The schema of each kind of file that editors write: records by the name of their file, and front matter. */
export const editorSchemas = (): Record<string, z.core.JSONSchema.BaseSchema> =>
  Object.fromEntries([
    ...Object.entries(recordFiles).map(([name, schema]) => [name, toEditorSchema(schema)]),
    // Of the one error page, nobody writes another.
    ...pageFiles.filter(({ only }) => !only).map(({ id, schema }) => [id, toEditorSchema(schema)]),
  ]);
