import type { Changes, Project } from './project.ts';
import { mayWrite } from './project.ts';
import { Refusal } from './refusal.ts';

/** A commit that is about to be sent. */
export interface Commit {
  /** Each file's bytes, by path; undefined for one that goes. */
  files: ReadonlyMap<string, Uint8Array | undefined>;
}

interface FileChanges {
  additions?: { path: string; contents: string }[];
  deletions?: { path: string }[];
}

const toBytes = (packed: string) => Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));

function readCommit(body: unknown): Commit | undefined {
  if (typeof body !== 'string' || !body.includes('createCommitOnBranch')) return undefined;
  const { variables } = JSON.parse(body) as { variables?: { input?: { fileChanges?: FileChanges } } };
  const { additions = [], deletions = [] } = variables?.input?.fileChanges ?? {};
  const files = new Map<string, Uint8Array | undefined>(deletions.map(({ path }) => [path, undefined]));
  for (const { path, contents } of additions) files.set(path, toBytes(contents));
  return { files };
}

/** Lets no commit go that the judge does not pass, nor one that writes where the editor may not. */
export function guardCommits(judge: (commit: Commit) => Promise<void>): void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href);
    const commit = address.hostname === 'api.github.com' ? readCommit(options?.body) : undefined;
    if (commit) {
      const outside = [...commit.files.keys()].filter((path) => !mayWrite(path));
      if (outside.length > 0)
        throw new Refusal('Filen får inte skrivas.', [
          ...outside.map((path) => `${path}: redigeraren skriver bara i src/content, _data och assets.`),
        ]);
      await judge(commit);
    }
    return fetch(input, options);
  };
}

const decoder = new TextDecoder();

/** What a commit does to the texts that the check reads. */
export const changesOf = ({ files }: Commit): Changes =>
  new Map(
    [...files].flatMap(([path, bytes]): [string, string | undefined][] =>
      path.startsWith('assets/') && bytes ? [] : [[path, bytes && decoder.decode(bytes)]],
    ),
  );

const request = <Result>(asked: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

/**
 * All that the check reads, as the editor fetched it last: it keeps the files in the browser, by path. Empty where the
 * browser keeps nothing.
 * @param repository `owner/name`
 * @param fixed what it does not fetch, since no editor writes it: templates and the host's settings
 */
export async function readProjectFromCache(repository: string, fixed: Project): Promise<Project> {
  const name = `github:${repository}`;
  const isThere = (await indexedDB.databases()).some((one) => one.name === name);
  if (!isThere) return new Map();
  const database = await request(indexedDB.open(name));
  try {
    if (!database.objectStoreNames.contains('file-cache')) return new Map();
    const store = database.transaction('file-cache').objectStore('file-cache');
    const [names, files] = await Promise.all([request(store.getAllKeys()), request(store.getAll())]);
    const known = names.map((name, index) => [String(name), (files[index] as { text?: string }).text] as const);
    return new Map([...fixed, ...known]);
  } finally {
    database.close();
  }
}
