import { Editor, editDay } from '../../edits/editor.ts';
import type { Draw, MixedEdit } from '../../edits/mixed-edit.ts';
import { mixedEdits } from '../../edits/mixed-edits.ts';
import { wrongEdits } from '../../edits/wrong-edits.ts';
import { ProjectCopy } from '../../site/copy.ts';
import { createRandom } from '../generate.ts';
import { CleanBuild, type Files, readFiles, saveAs } from './clean-build.ts';
import { type Loop, startLoop } from './loop.ts';
import { Watcher } from './watcher.ts';

// Edits of every kind, one after another: what the loop shows beside what a build shows that remembers nothing.

type Shown = ReadonlyMap<string, string>;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How many of the pages that an edit has left alone are looked at too, and of the other files, each time they are. */
const sampleSizes = { pages: 15, files: 8 };

const sample = <Item>(draw: Draw, from: readonly Item[], size: number): Item[] =>
  from
    .map((item) => [draw(), item] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, size)
    .map(([, item]) => item);

function describe(shown: string, wanted: string): string {
  const at = [...wanted].findIndex((sign, index) => shown[index] !== sign);
  const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `      visas: ${part(shown)}\n      byggt: ${part(wanted)}`;
}

async function show(url: string, address: string): Promise<string> {
  const response = await fetch(url + address, { redirect: 'manual' });
  const text = await response.text();
  const status = response.ok ? '' : `${response.status} `;
  return status + text.replace(/<script src="\/__redigering[^>]*><\/script>/, '');
}

/** What is shown and is not what it should be, a moment after the edit. */
async function findStale(url: string, wanted: Shown, gone: readonly string[]): Promise<string[]> {
  for (let time = 0; ; time += 1) {
    const lines: string[] = [];
    for (const [address, text] of wanted) {
      const shown = await show(url, address);
      if (shown !== text) lines.push(`    GAMMAL: ${address}\n${describe(shown, text)}`);
    }
    for (const address of gone)
      if (!/^[345]\d\d /.test(await show(url, address))) lines.push(`    FINNS KVAR: ${address}`);
    if (lines.length === 0 || time === 4) return lines;
    await pause(500);
  }
}

/** A copy that is edited while the loop runs in it, and one that is built anew after each edit. */
class Trial {
  readonly clean = new CleanBuild();
  readonly copy = new ProjectCopy();
  readonly #watcher = new Watcher();
  readonly #draw: Draw;
  #loop: Loop | undefined;
  #saved: Files = readFiles(this.copy.folder);
  /** How many times each kind of edit has been made, and how often it left something old. */
  readonly tally = new Map<string, [count: number, stale: number]>();

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  async start(): Promise<void> {
    this.clean.build();
    this.#loop = await startLoop(this.copy.folder, { SITE_NOW: editDay, SITE_SEARCH: 'off' });
    this.#watcher.watch(this.#loop.url);
    await this.#watcher.until(({ version }) => version > 0);
  }

  async stop(): Promise<void> {
    this.#watcher.close();
    await this.#loop?.stop();
    this.copy.remove();
    this.clean.copy.remove();
  }

  #note(name: string, lines: readonly string[], more: string): void {
    const [count, stale] = this.tally.get(name) ?? [0, 0];
    this.tally.set(name, [count + 1, stale + Math.sign(lines.length)]);
    console.log([`${name}: ${more}`, ...lines].join('\n'));
  }

  /** All that an edit has changed, and a sample of the rest. */
  #choose(before: Shown, now: Shown, size: number): Map<string, string> {
    const changed = [...now].filter(([address, text]) => before.get(address) !== text);
    const rest = [...now].filter(([address, text]) => before.get(address) === text);
    return new Map([...changed, ...sample(this.#draw, rest, size)]);
  }

  async #save(files: Files): Promise<boolean> {
    const { version } = this.#watcher.state;
    saveAs(this.copy.folder, files, this.#saved);
    this.#saved = files;
    return this.#watcher.until((state) => state.version > version);
  }

  /** Makes an edit in both copies, and compares. @returns whether it could be made */
  async tryRight({ name, make }: MixedEdit, number: number): Promise<boolean> {
    const { pages, files: others } = this.clean;
    const files = await this.clean.edit((editor) => make(editor, this.#draw, number));
    if (!files) return false;
    const isSeen = await this.#save(files);
    const wanted = this.#choose(pages, this.clean.pages, sampleSizes.pages);
    // To ask for a file that is no page may make the whole site anew, and what is old would be made new with it.
    if (number % 10 === 0)
      for (const [address, text] of sample(
        this.#draw,
        [...this.#choose(others, this.clean.files, 4)],
        sampleSizes.files,
      ))
        wanted.set(address, text);
    const gone = [...pages.keys()].filter((address) => !this.clean.pages.has(address));
    const lines = isSeen ? await findStale(this.#url, wanted, gone) : ['    SYNS INTE', ...this.#watcher.state.errors];
    this.#note(name, lines, `${wanted.size + gone.length} jämförda`);
    return true;
  }

  get #url(): string {
    return this.#loop?.url ?? '';
  }

  /** Saves a mistake, which may not be shown, and mends it. @returns whether it could be made */
  async tryWrong(name: string, make: (editor: Editor) => void): Promise<boolean> {
    const before = this.#saved;
    try {
      make(new Editor(this.copy.folder));
    } catch {
      return false;
    }
    this.#saved = readFiles(this.copy.folder);
    const isTold = await this.#watcher.until(({ errors }) => errors.length > 0);
    const wanted = new Map(sample(this.#draw, [...this.clean.pages], sampleSizes.pages));
    const shown = await findStale(this.#url, wanted, []);
    await this.#save(before);
    const mended = await findStale(this.#url, wanted, []);
    const lines = [...(isTold ? [] : ['    SÄGS INTE']), ...shown, ...mended];
    this.#note(`fel, och rättat: ${name}`, lines, `${wanted.size} jämförda`);
    return true;
  }
}

async function makeEdits(trial: Trial, draw: Draw, count: number): Promise<void> {
  for (let number = 1; number <= count; number += 1) {
    process.stdout.write(`${number}. `);
    const [wrong] = sample(draw, wrongEdits, 1);
    if (draw() < 0.1 && wrong && (await trial.tryWrong(wrong.name, wrong.make))) continue;
    // Some can't be made now: there is nothing of the kind, or it would be a mistake after those before it.
    while (!(await trial.tryRight(sample(draw, mixedEdits, 1)[0] as MixedEdit, number)));
  }
}

/** Makes edits of all kinds. @returns 1 where anything that was shown was old, as an exit code */
export async function tryMixed(count: number, seed: number): Promise<number> {
  console.log(`${count} ändringar med fröet ${seed}, var och en jämförd med ett bygge som inte minns något.`);
  const draw = createRandom(seed);
  const trial = new Trial(draw);
  try {
    await trial.start();
    await makeEdits(trial, draw, count);
  } finally {
    await trial.stop();
  }
  const all = [...trial.tally].sort(([a], [b]) => a.localeCompare(b, 'sv'));
  for (const [name, [made, stale]] of all)
    console.log(`${String(made).padStart(4)}  ${String(stale).padStart(3)} gamla  ${name}`);
  const stale = all.reduce((sum, [, [, old]]) => sum + old, 0);
  console.log(`Frö ${seed}: ${stale} av ${count} ändringar lämnade något gammalt.`);
  return stale === 0 ? 0 : 1;
}
