import { type Content, judgeContent } from './judge.ts';
import type { TextMemory } from './memory.ts';
import { checkAssetFiles } from './source/asset-files.ts';
import { diskFiles } from './source/read.ts';
import type { RendererFor } from './text/texts.ts';

export type { Content } from './judge.ts';

/**
 * Checks all content of a project on this machine (`judge.ts`), and judges its files in `assets` by their bytes.
 * @param root the project's folder
 * @param today the build's day, `YYYY-MM-DD`
 * @param rendererFor makes each page's HTML while its tokens are at hand; the check alone needs none
 * @param memory lets texts that have not changed be
 */
export async function checkContent(
  root: string,
  today: string,
  rendererFor?: RendererFor,
  memory?: TextMemory,
): Promise<Content> {
  const assets = await checkAssetFiles(root);
  return judgeContent({ files: diskFiles(root), assets, today, rendererFor, memory });
}
