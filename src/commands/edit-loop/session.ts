import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ContentError, errorsIn, type Fault } from '../../checks/fault.ts';
import { root } from '../../plugins/project.ts';
import { createEleventy } from '../build/eleventy.ts';
import { type FileChange, type Work, workFor } from './changes.ts';
import {
  createState,
  type EditState,
  hasOtherData,
  hasOtherRecords,
  isOtherSite,
  pageAt,
  redirectFrom,
  renewAssets,
  takeCode,
  takeContent,
  toFile,
} from './edit-state.ts';
import { type Engine, EngineMaker } from './engine.ts';

// Eleventy remembers files and layouts from one build to the next in a process, and forgets them when its own watcher
// says so. Ours has to say it.
async function forgetTemplates(files: readonly string[]): Promise<void> {
  const bus = new URL('./EventBus.js', import.meta.resolve('@11ty/eleventy')).href;
  const { default: events } = (await import(bus)) as { default: { emit(name: string, path?: string): void } };
  for (const file of files) events.emit('eleventy.resourceModified', `./${file}`);
  events.emit('eleventy.compileCacheReset');
}

/** The site while somebody edits it: pages are made when they are asked for, of the content and code as they are then. */
export class EditSession {
  /** Grows with each change that is seen. */
  version = 0;
  faults: readonly Fault[] = [];
  /** Why our own code could not make the pages. */
  error: string | undefined;
  /** The addresses that browsers show now: these are made before they are told to look again. */
  shown: () => Iterable<string> = () => [];
  readonly #maker = new EngineMaker();
  #state: EditState | undefined;
  /** What earlier changes asked for and faults put off. */
  #undone = new Set<Work>();
  #memory: InstanceType<Engine['code']['CheckMemory']> | undefined;
  #queue: Promise<void> = Promise.resolve();

  /** The folder of the files that are no pages. */
  get site(): string | undefined {
    return this.#state?.site;
  }

  /** The content file that a page is made of. */
  sourceOf(address: string): string | undefined {
    const made = this.#state?.made.get(address);
    return made && toFile(made.data);
  }

  /** Takes changes in, one after another; a state with faults is told of and not shown. */
  change(changes: readonly FileChange[]): Promise<void> {
    this.#queue = this.#queue.then(() => this.#take(changes.flatMap(workFor)));
    return this.#queue;
  }

  async #take(work: readonly Work[]): Promise<void> {
    this.#undone = new Set([...this.#undone, ...work]);
    try {
      const next = await this.#next(this.#undone);
      if (next) {
        for (const address of this.shown()) await pageAt(next, address);
        this.#undone = new Set();
        if (this.#state && this.#state.site !== next.site)
          await rm(dirname(this.#state.site), { recursive: true, force: true });
        this.#state = next;
        this.version += 1;
      }
      this.error = undefined;
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof ContentError ? error.cause : error;
      if (cause instanceof ContentError)
        this.faults = [...cause.faults, ...this.faults.filter(({ severity }) => severity)];
      else this.error = cause instanceof Error ? cause.message : String(cause);
    }
  }

  async #next(work: Set<Work>): Promise<EditState | undefined> {
    const state = this.#state;
    if (!state || work.has('site')) return this.#makeSite();
    const next = { ...state, changes: { ...state.changes }, shown: new Map() };
    if (work.has('code')) takeCode(next, await this.#maker.makePageMaker());
    if (work.has('data') && (await hasOtherData(state, next.maker))) return this.#makeSite();
    if (work.has('assets')) await renewAssets(next);
    if (!work.has('content')) {
      // What a template says may come of more than what stands in its data.
      if (work.has('data')) await takeContent(next, next.content);
      return next;
    }
    const content = await this.#read(next.engine);
    if (!content) return undefined;
    if (isOtherSite(next, content.pages)) return this.#makeSite();
    await takeContent(next, content);
    return hasOtherRecords(next, state) ? this.#makeSite() : next;
  }

  /** The content, checked; undefined where it may not be shown. Faults are remembered either way. */
  async #read({ code }: Engine) {
    this.#memory ??= new code.CheckMemory();
    const content = await code.readContent(this.#memory);
    this.faults = content.faults;
    return errorsIn(content.faults).length > 0 ? undefined : content;
  }

  /** Lets Eleventy make the whole site, in a folder of its own. */
  async #makeSite(): Promise<EditState | undefined> {
    const engine = await this.#maker.make();
    this.#memory = undefined;
    const content = await this.#read(engine);
    if (!content) return undefined;
    const site = join(await mkdtemp(`${root}/.cache/start-${process.pid}-`), 'site');
    try {
      const folder = await engine.makeFolder();
      engine.code.changeEnvironment({ SITE_BUNDLE: folder, SITE_EDITING: '1' });
      engine.code.forgetBuild();
      await forgetTemplates(content.pages.map(({ file }) => file));
      await createEleventy(site, `${folder}/eleventy.config.mjs`).write();
    } catch (error) {
      await rm(dirname(site), { recursive: true, force: true });
      throw error;
    }
    return createState(engine, site, content);
  }

  /** A page as it is now, whatever is on its way, and of which version it is; undefined where there is none. */
  async page(address: string): Promise<{ html: string; version: number } | undefined> {
    await this.#queue;
    const { version } = this;
    const html = this.#state && (await pageAt(this.#state, address));
    return html === undefined ? undefined : { html, version };
  }

  /** Where an address that has no page leads on to, by the redirects as they are now. */
  async redirect(path: string): Promise<ReturnType<typeof redirectFrom>> {
    await this.#queue;
    return this.#state && redirectFrom(this.#state, path);
  }

  /** A style or script as it is now. */
  asset = (address: string): Uint8Array | undefined => this.#state?.assets.bytes.get(address);

  /** Waits for what is on its way, and lets files that are no pages be made anew where they are old. */
  async settle(): Promise<void> {
    await this.#queue;
    if (this.#state?.stale) await this.change([{ path: 'eleventy.config.ts', kind: 'change' }]);
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#maker.close();
    if (this.#state) await rm(dirname(this.#state.site), { recursive: true, force: true });
  }
}
