import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { today } from '../../../src/plugins/project.ts';

// Programs that ask the net only note what they were asked to do, and the clock stands still. The first installation is
// npm's own; those after it find the same packages.
const programs = (folder: string, npm: string, moment: string) => ({
  gh: `#!/bin/sh
echo "gh $*" >> '${folder}/calls'
for word; do if [ -f "$word" ]; then cat "$word" >> '${folder}/calls'; fi; done
case "$1" in api) echo "$RULES";; esac
case "$1 $2" in 'run list') echo "$NEWEST";; 'issue list') echo "$ISSUE";; esac
`,
  curl: `#!/bin/sh\necho "curl $*" >> '${folder}/calls'\n`,
  date: `#!/usr/bin/env node
const forms = { '--iso-8601=seconds': '${moment}', '+%F': '${moment.slice(0, 10)}', '+%Y-%m': '${moment.slice(0, 7)}' };
console.log(forms[process.argv[2]] ?? process.exit(1));
`,
  npm: `#!/bin/sh
if [ "$*" = ci ] && [ -d '${folder}/packages' ]; then exec mv '${folder}/packages' node_modules; fi
exec '${npm}' "$@"
`,
});

const author = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org' };
const committer = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org', GIT_CONFIG_GLOBAL: '/dev/null' };
// Where npm keeps what it has fetched, and under which address.
const npmSettings = ['npm_config_cache', 'npm_config_registry', 'npm_config_userconfig', 'npm_config_globalconfig'];

/** What a step's script ended with, and said. */
export interface Ended {
  code: number;
  output: string;
}

/** A machine where a job is run: empty until the repository is checked out, with npm's own cache in place of a net. */
export class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'varden-'));
  readonly work = join(this.folder, 'work');
  /** A moment of the day that the site is built for. */
  readonly moment = `${today()}T12:00:00+00:00`;
  readonly #repository = join(this.folder, 'repository');
  readonly #path = [join(this.folder, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);

  constructor() {
    for (const name of ['bin', 'work', 'repository']) mkdirSync(join(this.folder, name));
    const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
    for (const [name, script] of Object.entries(programs(this.folder, npm, this.moment)))
      writeFileSync(join(this.folder, 'bin', name), script, { mode: 0o755 });
    this.#git('init', '--quiet', '--initial-branch', 'main');
    this.#copyProject();
    this.#commit();
  }

  #git(...words: string[]): void {
    const dates = { GIT_AUTHOR_DATE: this.moment, GIT_COMMITTER_DATE: this.moment };
    const env = { PATH: process.env.PATH, ...author, ...committer, ...dates };
    execFileSync('git', words, { cwd: this.#repository, env, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  #commit(): void {
    this.#git('add', '--all', '--force');
    this.#git('commit', '--quiet', '--message', 'Change something');
  }

  /** All that would be committed, as it lies here now. */
  #copyProject(): void {
    const words = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    for (const file of execFileSync('git', words, { encoding: 'utf8' }).split('\0'))
      if (file && existsSync(file)) cpSync(file, join(this.#repository, file));
  }

  /** Puts a change on a branch of its own, one commit from main. */
  change(branch: string, file: string, edit: (text: string) => string): void {
    this.#git('switch', '--quiet', '--create', branch, 'main');
    const path = join(this.#repository, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
    this.#commit();
  }

  /** Checks a branch out as the code host's own action does. @param depth how many commits; 0 for all, of all branches */
  checkOut(branch: string, depth: number): void {
    const git = (...words: string[]) => execFileSync('git', words, { cwd: this.work, stdio: 'ignore' });
    git('init');
    git('remote', 'add', 'origin', `file://${this.#repository}`);
    if (depth === 0) git('fetch', 'origin');
    else git('fetch', '--depth', String(depth), 'origin', branch);
    git('checkout', '--detach', depth === 0 ? `origin/${branch}` : 'FETCH_HEAD');
  }

  /** Runs a step's script. */
  run(script: string, shell: string | undefined, environment: Record<string, string>): Promise<Ended> {
    const words = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e'];
    const settings = Object.fromEntries(npmSettings.map((name) => [name, process.env[name]]));
    const files = { GITHUB_OUTPUT: join(this.folder, 'output'), GITHUB_STEP_SUMMARY: join(this.folder, 'summary') };
    const env = { PATH: this.#path, HOME: process.env.HOME, CI: 'true', npm_config_offline: 'true', ...settings };
    return new Promise((resolve) => {
      const child = spawn('bash', [...words, '-c', script], {
        cwd: this.work,
        env: { ...env, ...files, ...environment },
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
      child.once('close', (code) => resolve({ code: code ?? 1, output }));
    });
  }

  /** What a program has written in a file of the machine's, which is then emptied: `calls`, `output` or `summary`. */
  take(name: 'calls' | 'output' | 'summary'): string {
    const path = join(this.folder, name);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    rmSync(path, { force: true });
    return text;
  }

  /** Leaves nothing of a job to the next but its installed packages, for npm to find. */
  clear(): void {
    const installed = join(this.work, 'node_modules');
    if (existsSync(join(installed, '.package-lock.json'))) renameSync(installed, join(this.folder, 'packages'));
    rmSync(this.work, { recursive: true, force: true });
    mkdirSync(this.work);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
