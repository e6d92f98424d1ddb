import { finishAlong, pathsAlong } from './along.client.ts';
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

const decoder = new TextDecoder();
const toBytes = (packed: string) => Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));

function readCommit(body: unknown): Commit | undefined {
  if (typeof body !== 'string' || !body.includes('createCommitOnBranch')) return undefined;
  const { variables } = JSON.parse(body) as { variables?: { input?: { fileChanges?: FileChanges } } };
  const { additions = [], deletions = [] } = variables?.input?.fileChanges ?? {};
  const files = new Map<string, Uint8Array | undefined>(deletions.map(({ path }) => [path, undefined]));
  for (const { path, contents } of additions) files.set(path, toBytes(contents));
  return { files };
}

const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

interface CommitBody {
  variables: {
    input: { branch: { repositoryNameWithOwner: string }; expectedHeadOid: string; fileChanges: FileChanges };
  };
}

/** Texts as they are in the commit that another goes on top of: what the editor has kept may be older. */
async function readAtHead(
  { branch, expectedHeadOid }: CommitBody['variables']['input'],
  paths: readonly string[],
  send: (body: string) => Promise<Response>,
): Promise<Map<string, string | undefined>> {
  if (paths.length === 0) return new Map();
  const [owner, name] = branch.repositoryNameWithOwner.split('/');
  const fields = paths.map((path, index) => {
    const place = JSON.stringify(`${expectedHeadOid}:${path}`);
    return `f${index}: object(expression: ${place}) { ... on Blob { text } }`;
  });
  const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
  const answer = await send(JSON.stringify({ query, variables: { owner, name } }));
  const { data } = (await answer.json()) as { data?: { repository?: Record<string, { text?: string } | null> } };
  if (!data?.repository) throw new Error('GitHub svarade inte. Försök igen.');
  const texts = new Map(paths.map((path, index) => [path, data.repository?.[`f${index}`]?.text]));
  const lost = paths.filter((path) => texts.get(path) === undefined);
  if (lost.length > 0)
    throw new Refusal('Filen finns inte längre.', [
      `Någon har tagit bort ${lost.join(', ')}. Öppna redigeraren på nytt.`,
    ]);
  return texts;
}

/**
 * A commit with what goes along in it.
 * @param send asks GitHub as the commit itself would be sent
 */
export async function fillCommit(body: string, send: (body: string) => Promise<Response>): Promise<string> {
  const commit = JSON.parse(body) as CommitBody;
  const { input } = commit.variables;
  const { additions = [] } = input.fileChanges;
  const own = new Map(additions.map(({ path, contents }) => [path, contents]));
  const read = await readAtHead(
    input,
    pathsAlong().filter((path) => !own.has(path)),
    send,
  );
  for (const [path, contents] of own)
    if (pathsAlong().includes(path)) read.set(path, decoder.decode(toBytes(contents)));
  const along = [...finishAlong(read)].map(([path, data]) => ({
    path,
    contents: toBase64(typeof data === 'string' ? new TextEncoder().encode(data) : data),
  }));
  const kept = additions.filter(({ path }) => !along.some((one) => one.path === path));
  input.fileChanges.additions = [...kept, ...along];
  return JSON.stringify(commit);
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
      const send = (body: string) => fetch(input, { ...options, body });
      return send(await fillCommit(String(options?.body), send));
    }
    return fetch(input, options);
  };
}

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
