/**
 * The files of the project as the editor knows them, by path: their texts, or undefined for one that is there and is
 * judged by its name alone (a template, a file in `assets`).
 */
export type Project = ReadonlyMap<string, string | undefined>;

/** Files as they are to be: the text, or undefined for one that goes. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** The project as it would be after the changes. */
export function applyChanges(project: Project, changes: Changes): Map<string, string | undefined> {
  const after = new Map(project);
  for (const [path, text] of changes)
    if (text === undefined) after.delete(path);
    else after.set(path, text);
  return after;
}

/** What the editor may write: pages, records, and files that are copied. All else is the developers'. */
export const mayWrite = (path: string): boolean =>
  /^(src\/content|_data|assets)\/[^/].*$/.test(path) && !path.split('/').some((part) => part === '..' || part === '.');
