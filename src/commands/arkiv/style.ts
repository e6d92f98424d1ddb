import parse from 'css-tree/parser';
import walk from 'css-tree/walker';
import type { ArchiveFiles } from './archive-files.ts';

/**
 * Writes the addresses of a stylesheet as they are from its own file.
 * @throws {Error} where one leads to what the archive has not got
 */
export function archiveStyle(css: string, file: string, files: ArchiveFiles): string {
  const edits: { start: number; end: number; text: string }[] = [];
  walk(parse(css, { positions: true }), (node) => {
    if (node.type !== 'Url' || !node.loc) return;
    edits.push({
      start: node.loc.start.offset,
      end: node.loc.end.offset,
      text: `url("${files.shownFrom(node.value, file)}")`,
    });
  });
  return edits.reduceRight((text, { start, end, text: fresh }) => text.slice(0, start) + fresh + text.slice(end), css);
}
