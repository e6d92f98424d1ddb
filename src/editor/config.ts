import type { z } from 'zod';
import { type PageFile, pageFiles } from '../schemas/page-kinds.ts';
import { type AnyKind, listKinds, type Records } from '../schemas/records.ts';
import { type EditorField, toFields } from './editor-fields.ts';
import { toEditorSchema } from './json-schema.ts';
import { wordCollection } from './word-file.ts';

/** A kind of file that the editor writes, with a format of its own: the format reads and writes just that kind. */
export interface EditorKind {
  /** Also the name of its format. */
  name: string;
  extension: 'md' | 'json';
  schema: z.core.JSONSchema.BaseSchema;
}

type Kind = keyof Records;

// The most often changed first. What is not named here comes last.
const order =
  'events municipalities helplines contacts links reports words questions localities shared navigation languages wordings needs searches synonyms redirects reviews site'.split(
    ' ',
  );
const placeOf = (kind: Kind) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);

const kinds = listKinds()
  .filter(([, { isMade }]) => !isMade)
  .sort(([one], [other]) => placeOf(one) - placeOf(other));

/** The fields of a file of records: a list that is all of the file stands under a name, as editors want an object. */
function toRecordFields({ label, one, schema: own }: AnyKind): EditorField[] {
  const schema = toEditorSchema(own);
  if (schema.type !== 'array') return toFields(schema);
  const [list] = toFields({ properties: { items: schema } } as z.core.JSONSchema.BaseSchema);
  return [{ ...list, name: 'items', label, label_singular: one, widget: 'list', required: false }];
}

const body: EditorField = {
  name: 'body',
  label: 'Text',
  hint: 'Mellanrubriker börjar med ##. Knapparna ovanför sätter in rutor och länkar.',
  widget: 'markdown',
  modes: ['raw'],
  buttons: [],
  editor_components: [],
  required: true,
};

// The editor wants the name of a format for pages to end like this.
const formatOf = ({ one }: PageFile) => `${one.toLowerCase()}-frontmatter`;

/** A kind of page: the files of a folder, or the one file that there is. */
const pageCollections = pageFiles.map((kind) => {
  const { label, one, schema, folder, only, editor = {} } = kind;
  const name = label.toLowerCase();
  const fields = [...toFields(toEditorSchema(schema)), body];
  const common = { name, label, format: formatOf(kind) };
  if (only) return { ...common, files: [{ name, label, file: `${folder}/${only}`, fields }] };
  // Where the name of the file is no part of the title, the editor need not make it as `npm run ny` does.
  const named = editor.slug ? {} : { i18n: true };
  return { ...common, label_singular: one, folder, ...editor, extension: 'md', create: true, ...named, fields };
});

/** Kinds that no page shows: they work where somebody searches, or where an old address leads. */
export const unseenKinds: readonly Kind[] = kinds.flatMap(([name, { isUnseen }]) => (isUnseen ? [name] : []));

const toCollection = ([name, kind]: (typeof kinds)[number]) => ({
  name,
  label: kind.label,
  format: name,
  editor: { preview: !kind.isUnseen },
  files: [{ name, label: kind.label, file: `_data/${name}.json`, format: name, fields: toRecordFields(kind) }],
});

/** Each kind of file, for the formats that read and write them. */
export const editorKinds = (): EditorKind[] => [
  ...pageFiles.map(
    (kind): EditorKind => ({ name: formatOf(kind), extension: 'md', schema: toEditorSchema(kind.schema) }),
  ),
  ...kinds.map(([name, { schema }]): EditorKind => ({ name, extension: 'json', schema: toEditorSchema(schema) })),
];

const messages = {
  create: 'Lägg till {{collection}}: {{slug}}',
  update: 'Ändra {{collection}}: {{slug}}',
  delete: 'Ta bort {{collection}}: {{slug}}',
  uploadMedia: 'Lägg till filen {{path}}',
  deleteMedia: 'Ta bort filen {{path}}',
};

/**
 * The editor's configuration, all but which repository it writes to. Every field comes of the schemas.
 * What Sveltia alone knows is left out, but for how to sign in; Decap reads the rest.
 */
export const makeEditorConfig = () => ({
  load_config_file: false,
  backend: { name: 'github', branch: 'main', auth_methods: ['token'], commit_messages: messages },
  publish_mode: 'editorial_workflow',
  media_folder: 'assets',
  public_folder: '/assets',
  // Pictures lose the camera's notes before they leave the editor's machine, and are no larger than they need to be.
  media_libraries: {
    default: {
      config: {
        max_file_size: 25_000_000,
        slugify_filename: true,
        transformations: { raster_image: { format: 'webp', quality: 88, width: 2_400, height: 2_400 } },
      },
    },
  },
  app_title: 'Redigera webbplatsen',
  logo: { src: '/assets/favicon.svg' },
  // One language, so that an address is made as `npm run ny` makes it: by the rules of Swedish, ö becomes o. Each page is a
  // file, and none is called by its language.
  i18n: {
    structure: 'multiple_files',
    locales: ['sv'],
    default_locale: 'sv',
    omit_default_locale_from_file_path: true,
  },
  slug: { encoding: 'ascii', clean_accents: true },
  editor: { preview: true },
  collections: [
    ...pageCollections.filter((one) => 'folder' in one),
    ...kinds.map(toCollection),
    wordCollection,
    ...pageCollections.filter((one) => 'files' in one),
  ],
});
