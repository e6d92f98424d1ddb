import type { Choice } from './choices.ts';
import type { EditorField } from './editor-fields.ts';
import type { EditorCollection } from './guard/field-places.ts';

// Only fields that choose among pages are bundled without options: the pages are not known then.
const isPageField = ({ widget, options }: EditorField) =>
  widget === 'select' && Array.isArray(options) && options.length === 0;

function offerIn(field: EditorField, options: readonly Choice[]): EditorField {
  return {
    ...field,
    ...(isPageField(field) && { options }),
    ...(field.fields && { fields: field.fields.map((inner) => offerIn(inner, options)) }),
    ...(field.field && { field: offerIn(field.field, options) }),
  };
}

/** The editor's collections, where a page is chosen by its title among all that the site has. */
export function offerPages(
  collections: readonly EditorCollection[],
  pages: readonly { address: string; title: string }[],
): EditorCollection[] {
  const options = pages.map(({ address, title }) => ({ label: `${title} (${address})`, value: address }));
  return collections.map((collection) => ({
    ...collection,
    ...(collection.fields && { fields: collection.fields.map((field) => offerIn(field, options)) }),
    ...(collection.files && {
      files: collection.files.map((file) => ({ ...file, fields: file.fields.map((field) => offerIn(field, options)) })),
    }),
  }));
}
