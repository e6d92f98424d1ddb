import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file of tests, and what it says. */
export interface TestFile {
  path: string;
  text: string;
}

/** Whether a file takes minutes, one program after another: begun last, it would be waited for alone. */
const takesLongest = ({ path }: TestFile) => /\/(?:workflows|builds|build-safety)\.test\.ts$/.test(path);

// What changes the process for the tests after it, waits for other programs, which one process does in turn, or must be ready
// within some seconds, as the speller must.
const needsItsOwn =
  /openSpeller|child_process|worker_threads|ProjectCopy|chdir\(|globalThis|process\.(?:env|exitCode|on)\b|mock\.|MockTimers|(?:before|after)Each/;

/** Enough for one process to load once what they have in common, and few enough for as many processes as there are cores. */
const together = 20;

/**
 * The files of each process. To start one, and load our code in it, takes more than most files of tests do.
 * @returns those first that take longest
 */
export function groupTests(files: readonly TestFile[]): string[][] {
  const [longest, others] = [files.filter(takesLongest), files.filter((file) => !takesLongest(file))];
  const alone = others.filter(({ text }) => needsItsOwn.test(text));
  const rest = others.filter((file) => !alone.includes(file));
  const groups = Array.from({ length: Math.ceil(rest.length / together) }, (_, index) =>
    rest.slice(index * together, (index + 1) * together),
  );
  return [...longest.map((file) => [file]), ...groups, ...alone.map((file) => [file])].map((group) =>
    group.map(({ path }) => path),
  );
}

async function readTests(folders: readonly string[]): Promise<TestFile[]> {
  const names = await Promise.all(
    folders.map(async (folder) => (await readdir(folder, { recursive: true })).map((name) => `${folder}/${name}`)),
  );
  const paths = names.flat().filter((name) => /\.test\.tsx?$/.test(name));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

/** The files to start, each in a process of its own; those of a group are named by one that we write. */
export async function listRuns(folders: readonly string[]): Promise<string[]> {
  const place = resolve('.cache/test-groups');
  await mkdir(place, { recursive: true });
  const runs = groupTests(await readTests(folders)).map(async (paths, index) => {
    if (paths.length === 1) return paths[0] ?? '';
    const file = `${place}/${index}.mjs`;
    const lines = paths.map((path) => `import '${pathToFileURL(resolve(path)).href}';\n`);
    await writeFile(file, lines.join(''));
    return file;
  });
  return Promise.all(runs);
}
