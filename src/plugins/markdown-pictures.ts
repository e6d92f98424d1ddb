import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Picture } from '../components/picture/picture.tsx';
import { decorative, type Pictures, showPicture } from '../lib/pictures.ts';

// A browser reads a backslash as a slash and skips tabs and line ends, so /\x leads to another site, as //x does.
/** True for an address of ours, which stays ours in every browser. */
export const isOurs = (address: string): boolean => /^(\/(?!\/)|#)[^\\\t\n\r]*$/.test(address);

/** Pictures, each with its own place on the page. */
export function addPictures(
  { rules }: MarkdownIt['renderer'],
  pictures: Pictures,
  escapeHtml: (text: string) => string,
): void {
  rules.image = (tokens: Token[], index: number, options, environment, self) => {
    const token = tokens[index] as Token;
    const address = String(token.attrGet('src'));
    const said = self.renderInlineAsText(token.children ?? [], options, environment);
    if (!isOurs(address)) return escapeHtml(said);
    const picture = pictures.get(address);
    const props = {
      shown: picture ? showPicture(picture) : { src: address },
      alt: said.trim() === decorative ? '' : said,
      caption: token.attrGet('title') ?? '',
      isLate: token.info === 'late',
      isInline: token.markup !== 'figure',
    };
    return renderToString(h(Picture, props)) + (props.isInline ? '' : '\n');
  };
}
