import type MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

/** Lines as EasyLines has them, which an inline text can't be given as children. */
export function addLineRules(rules: MarkdownIt['renderer']['rules']): void {
  rules.lines_open = () => '<p class="easy-lines"><span>';
  rules.line_break = () => '</span><br>\n<span>';
  rules.lines_close = () => '</span></p>\n';
}

const retyped = (token: Token, type: string, rest: Partial<Token> = {}): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, { type, ...rest }) as Token;

/** Makes each line of a paragraph that is written in several a line to read. One within a link or a mark is none. */
export function separateLines(tokens: readonly Token[]): Token[] {
  const isBreak = ({ type, level }: Token) => type === 'softbreak' && level === 0;
  const isParted = (inline: Token | undefined, around: Token | undefined) =>
    around?.type.startsWith('paragraph') && !around.hidden && (inline?.children ?? []).some(isBreak);
  return tokens.map((token, index) => {
    if (isParted(tokens[index + 1], token)) return retyped(token, 'lines_open');
    if (isParted(tokens[index - 1], token)) return retyped(token, 'lines_close');
    if (!isParted(token, tokens[index - 1])) return token;
    const children = token.children?.map((child) => (isBreak(child) ? retyped(child, 'line_break') : child)) ?? null;
    return retyped(token, token.type, { children });
  });
}
