import { tokenize, tokenTypes as tokens } from 'css-tree/tokenizer';
import { ident, string, url } from 'css-tree/utils';

const loaders = /^(url|src|image|(-webkit-)?image-set)$/;

/**
 * Every address that a stretch of CSS may load, as it is meant. Its tokens are read rather than its rules: a reader of
 * rules passes over what it can't make out, and a browser may not.
 */
export function listCssAddresses(text: string): string[] {
  const found: string[] = [];
  // Of each open parenthesis: is what stands in it an address?
  const open: boolean[] = [];
  let rule = '';
  tokenize(text, (type, start, end) => {
    const written = text.slice(start, end);
    if (type === tokens.AtKeyword) rule = ident.decode(written.slice(1)).toLowerCase();
    if (type === tokens.Semicolon) rule = '';
    if (type === tokens.RightParenthesis) open.pop();
    if (type === tokens.LeftParenthesis) open.push(false);
    if (type === tokens.Function) {
      const name = ident.decode(written.slice(0, -1)).toLowerCase();
      open.push(loaders.test(name));
      // Written so that a quick eye passes over it, and then without quotation marks.
      if (name === 'url' && written.includes('\\')) found.push(written);
    }
    // A namespace is a name, not a place.
    if (rule === 'namespace') return;
    if (type === tokens.Url || type === tokens.BadUrl) found.push(url.decode(written));
    if (type === tokens.String && (open.at(-1) || rule === 'import')) found.push(string.decode(written));
  });
  return found;
}
