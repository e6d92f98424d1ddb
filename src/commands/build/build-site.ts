import { rm } from 'node:fs/promises';
import { ContentError, errorsIn } from '../../checks/fault.ts';
import { isPageAddress } from '../../lib/addresses.ts';
import { type BuiltPage, builtPages } from '../../plugins/built-page.ts';
import { changeEnvironment, environment } from '../../plugins/environment.ts';
import { endPhase, formatPhases } from '../../plugins/phases.ts';
import { loadContent, root } from '../../plugins/project.ts';
import { readArguments } from '../run/arguments.mjs';
import { exchange } from '../run/exchange.mjs';
import { makeTemporary } from '../run/temporary.mjs';
import { createEleventy } from './eleventy.ts';
import { describeFirstView, weighFirstView } from './first-view.ts';
import { reportWarnings } from './report-faults.ts';

// A command is bundled with the configuration beside it.
const configPath = () => `${environment().SITE_BUNDLE}/eleventy.config.mjs`;

/** Gives a task a folder of its own, relative to the project, and removes it afterwards. */
async function withFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeTemporary('site');
  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes every page without writing the site or its search index, and tells what was read of each, by address. */
export function readAllPages(): Promise<Map<string, BuiltPage>> {
  changeEnvironment({ SITE_SEARCH: 'off' });
  return withFolder(async (folder) => {
    await createEleventy(`${root}/${folder}`, configPath()).toJSON();
    return new Map([...builtPages].filter(([address]) => isPageAddress(address)));
  });
}

/**
 * Builds the site in a fresh folder and lets it take the old one's place only when it is whole.
 * @throws {ContentError} with every fault of the content
 */
export async function buildSite(): Promise<0> {
  endPhase('Node startar och koden laddas');
  const { faults } = await loadContent();
  endPhase('innehållet granskas');
  const errors = errorsIn(faults);
  if (errors.length > 0) throw new ContentError(errors);
  await withFolder(async (folder) => {
    await createEleventy(`${root}/${folder}/site`, configPath()).write();
    exchange(folder);
  });
  reportWarnings(faults);
  console.log(`Webbplatsen är byggd och ligger i _site/.`);
  console.log(describeFirstView(weighFirstView('_site')));
  endPhase('webbplatsen byts');
  if (readArguments('build').values.tider === true) console.log(formatPhases());
  return 0;
}
