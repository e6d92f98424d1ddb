import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { madeUp, ProjectCopy } from '../site/copy.ts';
import { type Disk, files, makeFolder, openEditor } from './editor-folder.ts';
import { Hand } from './editor-tasks/hand.ts';
import { newsTasks } from './editor-tasks/news.ts';
import { pageTasks } from './editor-tasks/pages.ts';
import { recordTasks } from './editor-tasks/records.ts';
import { day, type EditorTask } from './editor-tasks/task.ts';
import { madeUpSite } from './servers.ts';

// Every everyday task of an editor, done in the browser editor each night: what it takes, and that the change is all that
// has changed. Seconds are printed, and decide nothing.

test.describe.configure({ mode: 'default' });
test.use({ baseURL: madeUpSite.url, actionTimeout: 20_000 });
test.skip(!process.env.FULL, 'Körs varje natt: FULL=1.');

let project: ProjectCopy;

test.beforeAll(() => {
  project = new ProjectCopy(madeUp);
  console.log('uppgift | sekunder | klick + tangentgrupper | filer som skiljer | check | mötte');
});

test.afterAll(() => {
  project?.remove();
});

/** The files after a task that are not as they were to be, and how many bytes they differ by. */
function findStray(task: EditorTask, before: Record<string, string>, now: Record<string, string>): string[] {
  const wanted = { ...before, ...task.expected(files) } as Record<string, string | undefined>;
  const isSame = (path: string) => {
    const text = wanted[path];
    if (text === '*') return now[path] !== undefined;
    // What stands in one line was written as a value: the same value, and nothing else of the file.
    if (path.endsWith('.json') && text && !text.includes('\n')) return isSameValue(before[path], now[path], text);
    return now[path] === text;
  };
  return [...new Set([...Object.keys(wanted), ...Object.keys(now)])].filter((path) => !isSame(path));
}

function isSameValue(before: string | undefined, now: string | undefined, value: string): boolean {
  const lost = (before ?? '').split('\n').filter((line) => !now?.split('\n').includes(line));
  return (
    JSON.stringify(sortKeys(JSON.parse(now ?? 'null'))) === JSON.stringify(sortKeys(JSON.parse(value))) &&
    lost.length <= 2
  );
}

const sortKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sortKeys)
    : value && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([key, inner]) => [key, sortKeys(inner)]),
        )
      : value;

/** What `npm run check` says of the folder. */
async function check(disk: Disk, changed: readonly string[]): Promise<string> {
  const now = await disk.read();
  for (const path of changed) {
    const place = join(project.folder, path);
    if (now[path] === undefined) rmSync(place, { force: true });
    else {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, path.startsWith('assets/') ? await disk.readBytes(path) : now[path]);
    }
  }
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'check'], {
    cwd: project.folder,
    encoding: 'utf8',
    env: { ...process.env, SITE_NOW: `${day}T12:00:00+01:00` },
  });
  for (const path of changed) {
    const place = join(project.folder, path);
    if (files[path] === undefined) rmSync(place, { force: true });
    else writeFileSync(place, files[path]);
  }
  return status === 0 ? 'grön' : `RÖD ${stderr}`;
}

const tasks = [...pageTasks(files), ...newsTasks(files), ...recordTasks(files)].sort((a, b) => a.number - b.number);

for (const task of tasks)
  test(`uppgift ${task.number}: ${task.title}`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: madeUpSite.url, viewport: { width: 1280, height: 1200 } });
    context.setDefaultTimeout(20_000);
    const disk = await makeFolder(context, task.before);
    const page = await context.newPage();
    await page.clock.setFixedTime(`${day}T12:00:00+01:00`);
    await openEditor(page);
    const before = { ...files, ...task.before };
    const hand = new Hand(page);
    const from = performance.now();
    const met = await task
      .run(hand, disk)
      .finally(() => page.screenshot({ path: `.cache/editor-tasks/${task.number}.png` }));
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    const now = await disk.read();
    const stray = findStray(task, before, now);
    const changed = Object.keys({ ...now, ...before }).filter((path) => now[path] !== files[path]);
    const answer = await check(disk, changed);
    const { clicks, groups } = hand.effort;
    console.log(
      `${task.number}. ${task.title} | ${seconds} | ${clicks} + ${groups} | ${stray.length === 0 ? 0 : stray} | ${answer} | ${met}`,
    );
    for (const path of stray) expect(now[path], path).toBe({ ...before, ...task.expected(files) }[path]);
    expect(answer).toBe('grön');
    await context.close();
  });
