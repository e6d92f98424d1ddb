import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { parse } from 'yaml';

const folder = mkdtempSync(join(tmpdir(), 'lankar-nattligen-'));
after(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, '.cache/links'), { recursive: true });

interface Step {
  id?: string;
  run?: string;
  'continue-on-error'?: boolean;
  env?: Record<string, string>;
}
const { jobs } = parse(readFileSync('.github/workflows/links.yml', 'utf8')) as { jobs: { all: { steps: Step[] } } };
const { steps } = jobs.all;

/** Runs one of the workflow's scripts as the code host does, with programs that only say what they were asked to do. */
function run(script: string, programs: Record<string, string>, env: Record<string, string> = {}) {
  for (const [name, text] of Object.entries(programs))
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return spawnSync('bash', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH}`, GITHUB_OUTPUT: join(folder, 'output'), ...env },
  });
}

test('den nattliga kontrollen faller när kommandot inte gick att köra, och ger ett ärende när en länk är trasig', () => {
  const check = steps.find(({ id }) => id === 'check');
  const ticket = steps.find(({ run = '' }) => run.includes('gh issue create'));
  assert.equal(check?.['continue-on-error'], undefined);
  assert.match(ticket?.env?.CODE ?? '', /^\$\{\{ steps\.check\.outputs\.code \}\}$/);
  const report = '.cache/links/lankar.md';
  const outcomes = [`echo x > ${report}; exit 0`, `echo x > ${report}; exit 1`, 'exit 1', 'exit 2', 'exit 137'].map(
    (npm) => {
      for (const file of ['output', report]) writeFileSync(join(folder, file), '');
      const { status } = run(check?.run ?? '', { npm });
      return [status === 0, readFileSync(join(folder, 'output'), 'utf8').trim()];
    },
  );
  assert.deepEqual(outcomes, [
    [true, 'code=0'],
    [true, 'code=1'],
    [false, 'code=1'],
    [false, 'code=2'],
    [false, 'code=137'],
  ]);
  const asked = (CODE: string, open: string) =>
    run(ticket?.run ?? '', { gh: `[ "$2" = list ] && echo '${open}' || echo "$2"` }, { CODE }).stdout.trim();
  assert.deepEqual([asked('0', ''), asked('1', ''), asked('0', '7'), asked('1', '7')], ['', 'create', 'edit', 'edit']);
});

test('nya adresser ger ett ärende, en gång, med kommandot som skriver in dem, och det stängs när de är inskrivna', () => {
  const script = steps.find(({ run = '' }) => run.includes('links:published'))?.run ?? '';
  const list = '_data/published.json';
  mkdirSync(join(folder, '_data'), { recursive: true });
  const git = (...words: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: folder });
  writeFileSync(join(folder, list), '[\n  "/",\n  "/lagen/"\n]\n');
  git('init', '--quiet');
  git('add', list);
  git('commit', '--quiet', '--message', 'a');
  const asked = (adds: string, open: string) => {
    const npm = `printf '[\\n  "/",\\n${adds}  "/lagen/"\\n]\\n' > ${list}`;
    const gh = `[ "$2" = list ] && echo '${open}' || { echo "$2"; for word; do [ -f "$word" ] && cat "$word"; done; true; }`;
    const { stdout, stderr, status } = run(script, { npm, gh });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  const command =
    /Kör `npm run build && npm run links:published` och skicka in `_data\/published\.json`\..*- `\/ny\/`$/s;
  assert.equal(asked('', ''), '');
  assert.match(asked('  "/ny/",\\n', ''), /^create\n/);
  assert.match(asked('  "/ny/",\\n', ''), command);
  assert.match(asked('  "/ny/",\\n', '7'), /^edit\n/);
  assert.match(asked('', '7'), /^close/);
});
