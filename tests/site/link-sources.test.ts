import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { madeUp, ProjectCopy } from './copy.ts';

// Made-up content with an address broken in every file that has one: each report is to name the place where the address
// is written, whichever of the content check and the link guard it comes from.

// What a template links to is tried only where the content is right: each has a copy of its own.
const copies = { content: new ProjectCopy(madeUp), code: new ProjectCopy(madeUp) };
after(() => {
  for (const copy of Object.values(copies)) copy.remove();
});

const environment = { SITE_NOW: '2026-11-24T12:00:00+01:00' };
const least = 0.98;

interface Break {
  /** The address that stands there now: no other is like it. */
  address: string;
  file: string;
  line: number;
}

const filesUnder = (project: ProjectCopy, folder: string, pattern: RegExp) =>
  listFiles(join(project.folder, folder))
    .filter((path) => pattern.test(path))
    .map((path) => `${folder}/${path}`);

/** Breaks the addresses that a pattern finds, at most a few in a file, and says on which lines they stand. */
function breakIn({ folder }: ProjectCopy, files: readonly string[], pattern: RegExp, name: string, most = 3): Break[] {
  const broken: Break[] = [];
  for (const file of files) {
    const path = join(folder, file);
    let left = most;
    const lines = readFileSync(path, 'utf8').split('\n');
    const changed = lines.map((text, index) =>
      text.replace(pattern, (whole: string, before: string, after: string) => {
        if (left === 0) return whole;
        left -= 1;
        const address = `/provfel-${name}-${broken.length}/`;
        broken.push({ address, file, line: index + 1 });
        return before + address + after;
      }),
    );
    writeFileSync(path, changed.join('\n'));
  }
  return broken;
}

/** Builds, and counts the breaks whose report stands at the file and line where they were made. */
function judge(project: ProjectCopy, broken: readonly Break[]): void {
  const { status, output } = project.build(environment);
  assert.equal(status, 1, output);
  const reports = output.split('\n').filter((line) => /^\S+:\d+:\d+ {2}/.test(line));
  const unsaid = broken.filter(({ address }) => !reports.some((report) => report.includes(address)));
  assert.deepEqual(unsaid, []);
  const about = reports.filter((report) => report.includes('/provfel-'));
  const isRight = (report: string) =>
    broken.some(({ address, file, line }) => report.includes(address) && report.startsWith(`${file}:${line}:`));
  const wrong = about.filter((report) => !isRight(report));
  console.log(`${broken.length} brutna adresser, ${about.length} rapporter, ${wrong.length} på fel rad`);
  assert.ok(about.length - wrong.length >= least * about.length, wrong.join('\n'));
}

test('en bruten adress i Markdown eller JSON pekas ut på raden där den står', () => {
  const { content } = copies;
  judge(content, [
    ...breakIn(content, filesUnder(content, 'src/content', /\.md$/), /(\]\()\/[^)\s]*(\))/g, 'text'),
    ...breakIn(
      content,
      filesUnder(content, '_data', /^(navigation|languages|answers|questions|reports)\.json$/),
      /(": ")\/[^"]*(")/g,
      'post',
      10,
    ),
  ]);
});

test('en bruten adress i en layout, en komponent eller en mall pekas ut på raden där den står', () => {
  // The browser editor's own page is made beside the site: its links are tried in `own-links.test.ts`.
  const { code } = copies;
  // The calendar has a link of its own where nothing is coming.
  const events = join(code.folder, '_data/events.json');
  const isPast = ({ date = '' }: { date?: string }) => date < environment.SITE_NOW;
  writeFileSync(events, JSON.stringify(JSON.parse(readFileSync(events, 'utf8')).filter(isPast), null, 2));
  judge(
    code,
    breakIn(
      code,
      // And so are those of the catalogue of components, whose examples lead where they like.
      filesUnder(code, 'src', /^(layouts(?!\/catalogue)|components(?!\/editor-shell|.*\.examples)|content)\/.*\.tsx$/),
      /(href=")\/[^"{]*(")/g,
      'kod',
    ),
  );
});
