import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import Eleventy from '@11ty/eleventy';
import { ContentError, errorsIn } from '../checks/fault.ts';
import { loadContent, root } from '../plugins/project.ts';
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

/**
 * Builds the site in a fresh folder and lets it take the old one's place only when it is whole.
 * @param target the folder of the site, relative to the project
 * @throws {ContentError} with every fault of the content
 */
export async function buildSite(target: string): Promise<0> {
  const { faults } = await loadContent();
  const errors = errorsIn(faults);
  if (errors.length > 0) throw new ContentError(errors);
  await mkdir(`${root}/.cache`, { recursive: true });
  const folder = await mkdtemp(`${root}/.cache/site-`);
  try {
    const fresh = `${folder}/site`;
    const bundle = process.env.SITE_BUNDLE;
    const eleventy = new Eleventy('src/content', fresh, {
      configPath: bundle ? `${bundle}/eleventy.config.mjs` : 'eleventy.config.ts',
      quietMode: true,
    });
    await eleventy.write();
    await replace(fresh, `${root}/${target}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  reportWarnings(faults);
  return 0;
}
