import type { Content, FileFormat } from '../formats.ts';
import { today } from './clock.client.ts';
import { ask, say } from './dialog.client.ts';
import { guardDisk, readFromDisk, readProjectFromDisk, worksOnDisk } from './disk.client.ts';
import { type Commit, changesOf, guardCommits, readProjectFromCache } from './github.client.ts';
import type { Conflict, Side } from './merge.ts';
import { keepNotes, noteFields } from './notes.client.ts';
import { type EditorCollection, findFile, labelOf } from './places.ts';
import { applyChanges, type Changes, type Project } from './project.ts';
import { Refusal } from './refusal.ts';
import { prepare, type Saving } from './save.client.ts';
import { nameFile, type Told, tell } from './told.client.ts';

/** What the guard has around it. */
export interface Around {
  root: HTMLElement;
  collections: readonly EditorCollection[];
  /** `owner/name`. */
  repository: string;
  /** What the editor does not fetch by itself: templates, and the host's settings. */
  fixed: Project;
}

const bare = (text = '') => text.trim().replace(/\r\n?/g, '\n');

// The rules weigh as much as a small editor, and are fetched once something is to be saved.
const loadJudge = () => import('./judge.client.ts');
const loadGate = () => import('./gate.client.ts');

let around: Around;
let saving: Saving | undefined;

const readProject = (): Promise<Project> =>
  worksOnDisk() ? readProjectFromDisk() : readProjectFromCache(around.repository, around.fixed);

const lines = (told: readonly Told[]) => [...new Set(told.map(({ line }) => line))];

/** What the check says of changes, in the words of the forms. */
async function judge(project: Project, changes: Changes): Promise<{ errors: Told[]; advice: Told[] }> {
  const { judgeChanges } = await loadJudge();
  const { errors, advice } = judgeChanges(project, changes, today());
  const after = applyChanges(project, changes);
  const own = new Set(changes.keys());
  const say = (fault: (typeof errors)[number]) => tell(fault, around.collections, after, own);
  return { errors: errors.map(say), advice: advice.map(say) };
}

/** Refuses what would leave something leading nowhere, with the list of what does. */
async function judgeRemovals(project: Project, changes: Changes): Promise<void> {
  const { errors } = await judge(project, changes);
  if (errors.length === 0) return;
  const gone = [...changes].flatMap(([path, text]) =>
    text === undefined ? [nameFile(around.collections, path, project.get(path))] : [],
  );
  throw new Refusal(`Det går inte att ta bort eller flytta ${gone.join(', ')} än.`, lines(errors));
}

async function judgeFile(path: string, bytes: Uint8Array): Promise<void> {
  const { judgeUpload } = await loadGate();
  const { errors, advice } = await judgeUpload(path, bytes);
  if (errors.length > 0) throw new Refusal(`Filen ${path} får inte läggas upp.`, errors);
  if (advice.length > 0) say(`Råd om ${path}`, advice);
}

/** Says why, where the editor's own window says no more than that something went wrong. */
async function saying<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) void ask(error.heading, error.lines, ['Stäng']);
    throw error;
  }
}

const batchWait = 50;
let batch: { paths: Set<string>; done: Promise<void> } | undefined;

// Files that go together are taken away one by one, all at once: they are judged together.
function judgeRemoval(path: string): Promise<void> {
  batch ??= {
    paths: new Set(),
    done: new Promise((resolve) => setTimeout(resolve, batchWait)).then(async () => {
      const paths = batch?.paths ?? new Set<string>();
      batch = undefined;
      const project = await readProject();
      const gone = [...paths].filter((one) => project.has(one));
      if (gone.length > 0) await saying(() => judgeRemovals(project, new Map(gone.map((one) => [one, undefined]))));
    }),
  };
  batch.paths.add(path);
  return batch.done;
}

async function judgeCommit(commit: Commit): Promise<void> {
  for (const [path, bytes] of commit.files)
    if (bytes && path.startsWith('assets/')) await saying(() => judgeFile(path.slice('assets/'.length), bytes));
  const changes = changesOf(commit);
  // A text was judged when it was made, in the words of its form.
  if ([...changes.values()].includes(undefined)) await saying(async () => judgeRemovals(await readProject(), changes));
}

const shorten = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return text.length > 160 ? `${text.slice(0, 160)}…` : text || '(tomt)';
};

async function askSide(path: string, conflicts: readonly Conflict[], content: Content): Promise<Side | undefined> {
  const fields = findFile(around.collections, path)?.fields ?? [];
  const answer = await ask(
    'Någon annan har ändrat samma fält sedan du öppnade filen.',
    conflicts.map(
      ({ path: keys, mine, theirs }) =>
        `${labelOf(fields, keys, content)}. Du har skrivit: ${shorten(mine)}. Där står nu: ${shorten(theirs)}.`,
    ),
    ['Avbryt', 'Spara det som jag har skrivit', 'Behåll det som står där nu'],
  );
  return ([undefined, 'mine', 'theirs'] as const)[answer];
}

/** Where a page that is moved lies still. */
function findMoved(project: Project, path: string, original: string): string | undefined {
  if (project.has(path) || !original) return undefined;
  return [...project].find(([other, text]) => other.endsWith('.md') && bare(text) === bare(original))?.[0];
}

/** The text that is to be written. Where the host keeps two from writing over each other, the form's own is the latest. */
function prepareText(project: Project, one: Saving, original: string, content: Content, format: FileFormat) {
  const onDisk = async (path: string) =>
    (await readFromDisk(path)) ?? project.get(findMoved(project, path, original) ?? '');
  const readNow = worksOnDisk() ? onDisk : async () => (one.isNew ? undefined : original);
  return prepare(one, original, content, format, { askSide, readNow });
}

const unjudged = ['De andra filerna går inte att läsa här. Kontrollen görs när ändringen skickas in.'];

async function judgeSave(one: Saving, original: string, content: Content, format: FileFormat): Promise<string> {
  const project = await readProject();
  const text = await prepareText(project, one, original, content, format);
  if (project.size === 0) {
    say('Texten är inte kontrollerad.', unjudged);
    return text;
  }
  const before = findMoved(project, one.path, original);
  const { errors, advice } = await judge(
    project,
    new Map([...(before ? [[before, undefined] as const] : []), [one.path, text]]),
  );
  noteFields(around.root, [...errors, ...advice]);
  if (errors.length > 0)
    throw new Refusal(
      'Rätta det här, och spara sedan igen:',
      lines(errors).map((line) => `• ${line}`),
    );
  say('Råd om det du skrev:', lines(advice));
  return text;
}

/** The editor shows the words of such an error in its window, and keeps what was written. */
const toEditorError = (refusal: Refusal) => new Error('saving_failed', { cause: refusal });

/**
 * The text of a file that the editor writes. Where it saves one, others' changes are kept and the check has its say.
 * @param original the text as the form got it
 * @throws {Error} in the editor's own form, where it is refused
 */
export async function writeFile(original: string, content: Content, format: FileFormat): Promise<string> {
  const one = saving;
  saving = undefined;
  if (!one) return format.write(original, content);
  try {
    return await judgeSave(one, original, content, format);
  } catch (error) {
    if (error instanceof Refusal) throw toEditorError(error);
    throw error;
  }
}

/** Told by the editor just before it makes the text of a file. */
export function beginSave(entry: { get(key: string): unknown }): void {
  saving = { path: String(entry.get('path')), isNew: entry.get('newRecord') === true };
}

/** Begins to stand between the editor and what it writes. */
export function startGuard(given: Around): void {
  around = given;
  guardDisk({
    judgeFile: async (path, blob) =>
      saying(async () => judgeFile(path.slice('assets/'.length), new Uint8Array(await blob.arrayBuffer()))),
    judgeRemoval,
  });
  guardCommits(judgeCommit);
  keepNotes(given.root);
}
