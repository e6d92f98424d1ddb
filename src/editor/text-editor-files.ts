import type { z } from 'zod';
import { pageFiles } from '../schemas/page-kinds.ts';
import { editorSchemas } from './json-schema.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

const folder = '.vscode/schemas';
const isFrontMatter = (name: string) => pageFiles.some(({ id }) => id === name);

// The most exact folder first. In one whose files the browser editor has to pick out lie ordinary pages too.
const pageFolders = pageFiles
  .filter(({ only }) => !only)
  .map(({ label, folder, id, editor }) => ({
    title: label,
    path: `[[workspace]]/${folder}`,
    contentTypes: [id, ...(editor?.filter ? ['page'] : [])],
  }))
  .sort((one, other) => Number(other.path.startsWith(one.path)) - Number(one.path.startsWith(other.path)));
const write = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The kind of field that the Front Matter extension shows for a value. */
function fieldType({ type, pattern, enum: choices }: JsonSchema): Record<string, unknown> {
  if (choices) return { type: 'choice', choices };
  if (type === 'array') return { type: 'list' };
  if (type === 'object') return { type: 'json' };
  if (pattern?.startsWith('^\\d{4}-')) return { type: 'datetime', dateFormat: 'yyyy-MM-dd' };
  return { type: type === 'boolean' || type === 'number' ? type : 'string' };
}

/** One kind of page for the Front Matter extension, which completes and explains the lines at the top of a text. */
function toContentType(name: string, { properties = {}, required = [] }: JsonSchema) {
  const fields = Object.entries(properties).filter(([, value]) => !(value as JsonSchema).not);
  return {
    name,
    pageBundle: false,
    previewPath: null,
    fields: fields.map(([key, value]) => ({
      title: key,
      name: key,
      ...fieldType(value as JsonSchema),
      description: (value as JsonSchema).description,
      required: required.includes(key),
    })),
  };
}

/**
 * Everything that a text editor (VS Code) reads to help with our files, made of the same schemas as the check's.
 * @returns the content of each file, by its path in the project
 */
export function makeEditorFiles(): Map<string, string> {
  const schemas = Object.entries(editorSchemas());
  const records = schemas.filter(([name]) => !isFrontMatter(name));
  const settings = {
    'json.schemas': records.map(([name]) => ({ fileMatch: [`/_data/${name}.json`], url: `./${folder}/${name}.json` })),
    'frontMatter.content.pageFolders': pageFolders,
    'frontMatter.taxonomy.contentTypes': schemas
      .filter(([name]) => isFrontMatter(name))
      .map(([name, schema]) => toContentType(name, schema)),
    'editor.formatOnSave': false,
    'files.eol': '\n',
    '[markdown]': {
      'editor.wordWrap': 'on',
      'editor.quickSuggestions': { other: true, comments: false, strings: true },
    },
  };
  const recommendations = ['editorconfig.editorconfig', 'eliostruyf.vscode-front-matter', 'biomejs.biome'];
  return new Map([
    ...records.map(([name, schema]) => [`${folder}/${name}.json`, write(schema)] as const),
    ['.vscode/settings.json', write(settings)],
    ['.vscode/extensions.json', write({ recommendations })],
  ]);
}
