import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { today } from '../../../src/plugins/project.ts';

// By day a job finds what is dear to make: the packages are those that this test is run with, once npm has said that its two
// lists agree, commands find what those of an earlier job have kept, and a branch that has been checked out is put back as it
// was. By night all of it is made.
const full = process.env.FULL === '1';

// Programs that ask the net only note what they were asked to do, and the clock stands still. What is kept comes with the
// first command, as a command makes it: what a step itself needs of folders is for the step to make.
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
if [ "$1" = run ] && [ -d '${folder}/kept' ]; then mkdir -p .cache && mv '${folder}/kept'/* .cache && rmdir '${folder}/kept'; fi
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
  /** Where the branch that is checked out is put, for the next job that asks for it. */
  #tree?: string | undefined;
  readonly #path = [join(this.folder, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);

  constructor() {
    for (const name of ['bin', 'work', 'repository']) mkdirSync(join(this.folder, name));
    const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
    for (const [name, script] of Object.entries(programs(this.folder, npm, this.moment)))
      writeFileSync(join(this.folder, 'bin', name), script, { mode: 0o755 });
    this.#git('init', '--quiet', '--initial-branch', 'main');
    this.#copyProject();
    this.#commit();
    // Each job fetches the same few files: to pack them well takes longer than to copy them.
    for (const name of ['pack.window', 'pack.compression']) this.#git('config', name, '0');
    if (!full) this.#linkPackages();
  }

  /** The packages that this test is run with, under names of their own: what a step takes away or adds is not theirs. */
  #linkPackages(): void {
    const packages = join(this.folder, 'packages');
    const env = { ...process.env, npm_config_offline: 'true' };
    execFileSync('npm', ['ci', '--dry-run'], { cwd: this.#repository, env, stdio: ['ignore', 'ignore', 'inherit'] });
    const copy = (words: string) => execFileSync('cp', [words, realpathSync('node_modules'), packages]);
    try {
      copy('-Rl');
    } catch {
      // The folder of temporary files is on another disk.
      rmSync(packages, { recursive: true, force: true });
      copy('-R');
    }
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
    this.#tree = join(this.folder, `tree-${branch}-${depth}`);
    if (existsSync(this.#tree)) {
      rmSync(this.work, { recursive: true });
      renameSync(this.#tree, this.work);
    } else this.#fetch(branch, depth);
  }

  #fetch(branch: string, depth: number): void {
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

  /** Leaves nothing of a job to the next but its installed packages, and by day what its commands have kept. */
  clear(): void {
    const installed = join(this.work, 'node_modules');
    if (existsSync(join(installed, '.package-lock.json'))) renameSync(installed, join(this.folder, 'packages'));
    if (!full) this.#keep();
    rmSync(this.work, { recursive: true, force: true });
    mkdirSync(this.work);
    this.#tree = undefined;
  }

  #keep(): void {
    this.#keepCommands();
    if (!this.#tree) return;
    for (const words of ['reset --quiet --hard', 'clean --quiet -ffdx'])
      execFileSync('git', words.split(' '), { cwd: this.work, stdio: 'ignore' });
    renameSync(this.work, this.#tree);
  }

  #keepCommands(): void {
    const names = ['code', 'kept'].filter((name) => existsSync(join(this.work, '.cache', name)));
    if (names.length === 0) return;
    const kept = join(this.folder, 'kept');
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(kept);
    for (const name of names) renameSync(join(this.work, '.cache', name), join(kept, name));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
