import type { FileContent, FileFormat } from '../formats.ts';
import type { Plan } from '../moves/plan-moves.ts';
import { relink } from '../moves/relink.ts';
import { finishOnDisk, followMoves, sendFiles, takeAlong, waitingFiles } from './along.client.ts';
import { ask, say } from './dialog.client.ts';
import { guardDisk, readFromDisk, worksOnDisk } from './disk.client.ts';
import { findFile, labelOf } from './field-places.ts';
import { type Commit, changesOf, guardCommits } from './github.client.ts';
import {
  type GuardContext,
  guardContext,
  judge,
  lines,
  readProject,
  saying,
  setGuardContext,
} from './guard-context.client.ts';
import type { Conflict, Side } from './merge.ts';
import { confirmRename, planRename } from './moves.client.ts';
import { keepNotes, noteFields } from './notes.client.ts';
import type { Project } from './project.ts';
import { Refusal } from './refusal.ts';
import { judgeRemoval, judgeRemovals } from './removals.client.ts';
import { bare, prepare, type Saving } from './save.client.ts';

let saving: Saving | undefined;

async function judgeFile(path: string, bytes: Uint8Array): Promise<void> {
  const { judgeUpload } = await import('./gate.client.ts');
  const { errors, advice } = await judgeUpload(path, bytes);
  if (errors.length > 0) throw new Refusal(`Filen ${path} får inte läggas upp.`, errors);
  if (advice.length > 0) say(`Råd om ${path}`, advice);
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

async function askSide(path: string, conflicts: readonly Conflict[], content: FileContent): Promise<Side | undefined> {
  const fields = findFile(guardContext().collections, path)?.fields ?? [];
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
function prepareText(project: Project, one: Saving, original: string, content: FileContent, format: FileFormat) {
  const onDisk = async (path: string) =>
    (await readFromDisk(path)) ?? project.get(findMoved(project, path, original) ?? '');
  const readNow = worksOnDisk() ? onDisk : async () => (one.isNew ? undefined : original);
  return prepare(one, original, content, format, { askSide, readNow });
}

const unjudged = ['De andra filerna går inte att läsa här. Kontrollen görs när ändringen skickas in.'];

/** A project with the chosen files that are uploaded once a text that names them is saved. */
const withFiles = (project: Project): Project =>
  new Map([...project, ...waitingFiles().map((path) => [path, undefined] as const)]);

/** Lets a page that gets another address take the links to it along. */
async function carry(plan: Plan, project: Project): Promise<void> {
  await confirmRename(plan, project, guardContext());
  takeAlong({ moves: plan.moves, why: plan.why, paths: plan.beside });
}

async function judgeSave(one: Saving, given: string, content: FileContent, format: FileFormat): Promise<string> {
  const project = withFiles(await readProject());
  const before = findMoved(project, one.path, given);
  const plan = before ? planRename(project, before, one.path) : undefined;
  const prepared = await prepareText(project, one, given, content, format);
  const text = plan ? relink(one.path, prepared, plan.moves) : prepared;
  if (project.size === 0) {
    say('Texten är inte kontrollerad.', unjudged);
    return text;
  }
  const { errors, advice } = await judge(project, new Map([...(plan?.changes ?? []), [one.path, text]]));
  noteFields(guardContext().root, [...errors, ...advice]);
  if (errors.length > 0)
    throw new Refusal(
      'Rätta det här, och spara sedan igen:',
      lines(errors).map((line) => `• ${line}`),
    );
  if (plan) await carry(plan, project);
  sendFiles(text);
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
export async function writeFile(original: string, content: FileContent, format: FileFormat): Promise<string> {
  const one = saving;
  saving = undefined;
  // A page below one that moves goes with it.
  if (!one) return followMoves('.md', format.write(original, content));
  try {
    return await judgeSave(one, ...followAll(one.path, original, content), format);
  } catch (error) {
    if (error instanceof Refusal) throw toEditorError(error);
    throw error;
  }
}

/** What a form holds, and what it began with, as they are since pages have moved during this visit. */
function followAll(path: string, original: string, content: FileContent): [string, FileContent] {
  const { body, ...fields } = content;
  const followed = JSON.parse(followMoves('_data/.json', JSON.stringify(fields))) as FileContent;
  if (!path.endsWith('.md')) return [followMoves(path, original), followed];
  return [followMoves(path, original), { ...fields, body: followMoves(path, String(body ?? '')) }];
}

/** Told by the editor just before it makes the text of a file. */
export function beginSave(entry: { get(key: string): unknown }): void {
  takeAlong();
  saving = { path: String(entry.get('path')), isNew: entry.get('newRecord') === true };
}

/** Told by the editor once it has written: what goes along is written too. */
export async function finishSave(): Promise<void> {
  if (!worksOnDisk()) return;
  const paths = await finishOnDisk(readFromDisk);
  if (paths.length > 0) say('Klart.', ['Länkarna är ändrade, och den gamla adressen leder vidare.']);
}

/** Begins to stand between the editor and what it writes. */
export function startGuard(given: GuardContext): void {
  setGuardContext(given);
  guardDisk({
    judgeFile: async (path, blob) =>
      saying(async () => judgeFile(path.slice('assets/'.length), new Uint8Array(await blob.arrayBuffer()))),
    judgeRemoval,
    afterRemoval: finishSave,
  });
  guardCommits(judgeCommit);
  keepNotes(given.root);
}
