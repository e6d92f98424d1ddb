import { rename, rm } from 'node:fs/promises';
import { ContentError, errorsIn } from '../../checks/fault.ts';
import { isPageAddress } from '../../lib/addresses.ts';
import { endPhase, formatPhases } from '../../plugins/phases.ts';
import { loadContent, root } from '../../plugins/project.ts';
import { makeTemporary } from '../run/temporary.mjs';
import { readWords } from '../run/words.mjs';
import { createEleventy } from './eleventy.ts';
import { describeFirstView, weighFirstView } from './first-view.ts';
import { reportWarnings } from './report.ts';

// Two renames are the nearest that a file system has to an exchange: if the second fails, the first is undone.
async function replace(fresh: string, target: string): Promise<void> {
  const old = `${fresh}.old`;
  const hadOld = await rename(target, old).then(
    () => true,
    () => false,
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

const configPath = process.env.SITE_BUNDLE ? `${process.env.SITE_BUNDLE}/eleventy.config.mjs` : 'eleventy.config.ts';

/** Gives a task a folder of its own, and removes it afterwards. */
async function withFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = `${root}/${makeTemporary('site')}`;
  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes every page without writing the site or its search index: address → HTML. */
export function renderPages(): Promise<Map<string, string>> {
  process.env.SITE_SEARCH = 'off';
  return withFolder(async (folder) => {
    const made = await createEleventy(folder, configPath).toJSON();
    return new Map(made.flatMap(({ url, content }) => (isPageAddress(url) ? [[url, content] as const] : [])));
  });
}

/**
 * Builds the site in a fresh folder and lets it take the old one's place only when it is whole.
 * @param target the folder of the site, relative to the project
 * @throws {ContentError} with every fault of the content
 */
export async function buildSite(target: string): Promise<0> {
  endPhase('Node startar och koden laddas');
  const { faults } = await loadContent();
  endPhase('innehållet granskas');
  const errors = errorsIn(faults);
  if (errors.length > 0) throw new ContentError(errors);
  await withFolder(async (folder) => {
    const fresh = `${folder}/site`;
    await createEleventy(fresh, configPath).write();
    await replace(fresh, `${root}/${target}`);
  });
  reportWarnings(faults);
  console.log(`Webbplatsen är byggd och ligger i ${target}/.`);
  console.log(describeFirstView(weighFirstView(target)));
  endPhase('webbplatsen byts');
  if (readWords('build').values.tider === true) console.log(formatPhases());
  return 0;
}
