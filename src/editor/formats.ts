import { readFrontMatter, rewritePage, splitPage } from './edit-front-matter.ts';
import { rewriteJson } from './edit-json.ts';
import { type Shape, tidy } from './tidy.ts';

/** What a file says: fields by name. A list that is all of a file stands under `items`, as editors want an object. */
export type FileContent = Record<string, unknown>;

/** How one kind of file is read and written. */
export interface FileFormat {
  read(text: string): FileContent;
  /** Changes a text into other content, and leaves every byte that need not change. */
  write(text: string, content: FileContent): string;
  /** Content as a file of the kind has it, of what a form gives. */
  tidy(content: FileContent): FileContent;
}

/** Pages: what stands at the top, and the text under `body`. */
export const pageFormat = (schema: Shape): FileFormat => ({
  read(text) {
    const { front, body } = splitPage(text);
    return { ...readFrontMatter(front), body: body.trim() };
  },
  write: (text, { body = '', ...data }) => rewritePage(text, data, String(body)),
  tidy: ({ body = '', ...data }) => ({ ...(tidy(data, schema) as FileContent), body: String(body).trim() }),
});

/** Records. */
export const recordFormat = (schema: Shape): FileFormat => {
  const isList = schema.type === 'array';
  const shaped = (content: FileContent) => tidy(isList ? (content.items ?? []) : content, schema);
  return {
    read(text) {
      const value = JSON.parse(text) as FileContent | unknown[];
      return Array.isArray(value) ? { items: value } : value;
    },
    write: (text, content) => rewriteJson(text, isList ? content.items : content),
    tidy: (content) => (isList ? { items: shaped(content) } : (shaped(content) as FileContent)),
  };
};
