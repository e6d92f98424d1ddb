/** What a change asks for: at most the whole site anew. */
export type Work = 'site' | 'code' | 'data' | 'content' | 'assets';

/** A file that has come, gone or been saved: its path in the project. */
export interface FileChange {
  path: string;
  kind: 'add' | 'change' | 'unlink';
}

// The finder's list is made of them, which scripts fetch.
const makesFiles = /^_data\/localities\.json$/;

/** What has to be done after a file has changed. What is not known to be less is the whole site. */
export function workFor({ path, kind }: FileChange): Work[] {
  if (kind !== 'change' || makesFiles.test(path)) return ['site'];
  if (/^(src\/content\/.*\.md|_data\/.*\.json)$/.test(path)) return ['content'];
  if (/^src\/(components|styles)\/.*\.css$/.test(path)) return ['assets'];
  if (/^src\/components\/.*\.client\.ts$/.test(path)) return ['assets'];
  if (/^src\/(components|layouts)\/.*\.tsx?$/.test(path)) return ['code'];
  // What a template says of its page, other pages may show.
  if (/^src\/content\/.*\.tsx$/.test(path)) return ['code', 'data'];
  return ['site'];
}
