import { errorsIn, type Fault } from '../../checks/fault.ts';
import { judgeContent } from '../../checks/judge.ts';
import { CheckMemory } from '../../checks/memory.ts';
import type { ProjectFiles } from '../../checks/source/project-files.ts';
import { pageAddress } from '../../lib/addresses.ts';
import { neededAddresses } from '../../lib/needed-addresses.ts';
import { applyChanges, type Changes, type Project } from './project.ts';

/** What the check says of changes that are about to be written. */
export interface CheckResult {
  /** What they are refused for. */
  errors: readonly Fault[];
  /** Of the changed files alone. */
  advice: readonly Fault[];
}

const encoder = new TextEncoder();

function toFiles(project: Project): ProjectFiles {
  const paths = [...project.keys()].sort();
  return {
    list: (folder) => paths.flatMap((path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : [])),
    read(file) {
      const text = project.get(file);
      return text === undefined ? undefined : encoder.encode(text);
    },
  };
}

// Few of the texts change between two judgements.
const memory = new CheckMemory();

/** All that the check finds in a project, except what needs the bytes of files or a dictionary. */
function judge(project: Project, today: string): readonly Fault[] {
  const files = toFiles(project);
  const paths = files.list('assets');
  const addresses = new Set(paths.map((path) => `/assets/${path}`));
  const assets = { paths, addresses, pictures: new Map(), faults: [] };
  return judgeContent({ files, assets, today, memory }).faults;
}

// Several changes may be tried on one project.
const known = new WeakMap<Project, readonly Fault[]>();

function judgeOnce(project: Project, today: string): readonly Fault[] {
  const faults = known.get(project) ?? judge(project, today);
  known.set(project, faults);
  return faults;
}

/** Pages that templates and scripts of ours lead to: without them the site could not be built. */
function judgeNeeded(changes: Changes): Fault[] {
  return [...changes].flatMap(([path, text]) => {
    const address = path.endsWith('.md') ? pageAddress(path.replace('src/content/', '')) : '';
    if (text !== undefined || !neededAddresses.includes(address)) return [];
    const what = `Sidan ${address} behövs: webbplatsen leder dit själv.`;
    return [{ file: path, line: 1, column: 1, what, fix: 'Ändra den i stället för att ta bort eller flytta den.' }];
  });
}

// A fault counts as the same although its line has moved.
const sameness = ({ file, what, fix }: Fault) => [file, what, fix].join('\0');

/**
 * Judges changes by the same rules as `npm run check`. A fault of a file that is written is told of whoever made it: the
 * same form mends it. Of other files only what the changes bring about is, such as links that no longer lead anywhere.
 * @param today the day of the judgement, `YYYY-MM-DD`
 */
export function judgeChanges(project: Project, changes: Changes, today: string): CheckResult {
  const before = new Map<string, number>();
  for (const key of judgeOnce(project, today).map(sameness)) before.set(key, (before.get(key) ?? 0) + 1);
  const isNew = (fault: Fault) => {
    const key = sameness(fault);
    const left = before.get(key) ?? 0;
    before.set(key, left - 1);
    return left <= 0;
  };
  const fresh = judge(applyChanges(project, changes), today).filter((fault) => isNew(fault) || changes.has(fault.file));
  return {
    errors: [...judgeNeeded(changes), ...errorsIn(fresh)],
    advice: fresh.filter(({ severity, file }) => severity === 'warning' && changes.has(file)),
  };
}
