import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { findRedirect, redirectFile } from '../../lib/redirects.ts';
import { applyRedirect } from '../../links/index.ts';

export interface NetlifyHeaders {
  for: string;
  values: Record<string, string>;
}

export interface NetlifyRedirect {
  from: string;
  to: string;
  status: number;
  /** It holds only for some visitors. */
  conditional?: boolean;
}

interface ParsedRedirect extends NetlifyRedirect {
  query?: object;
  conditions?: object;
}

const silence = { warn: () => {}, error: () => {}, log: () => {} };

/** The header rules and redirects of a built site, read by Netlify's own parsers. */
export async function readNetlifyRules(
  root: string,
  site: string,
): Promise<{ headers: NetlifyHeaders[]; redirects: NetlifyRedirect[] }> {
  const headers = await parseAllHeaders({ headersFiles: [`${site}/_headers`], minimal: true, logger: silence });
  const redirects = await parseAllRedirects({
    redirectsFiles: [`${site}/${redirectFile}`],
    netlifyConfigPath: `${root}/netlify.toml`,
    configRedirects: [],
    minimal: true,
  });
  const errors = [...headers.errors, ...redirects.errors];
  if (errors.length > 0) throw new Error(errors.map(({ message }: Error) => message).join('\n'));
  return {
    headers: headers.headers as NetlifyHeaders[],
    redirects: (redirects.redirects as ParsedRedirect[]).map(({ query, conditions, ...redirect }) => ({
      ...redirect,
      conditional: Object.keys({ ...query, ...conditions }).length > 0,
    })),
  };
}

// A file is answered with a slash after its name too.
const matches = (rule: string, path: string) =>
  rule.endsWith('/*') ? path.startsWith(rule.slice(0, -1)) : rule === path || `${rule}/` === path;

/** The headers that a host gives a path: those of every rule that matches. */
export function headersFor(rules: readonly NetlifyHeaders[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => matches(rule.for, path)).map(({ values }) => values));
}

/**
 * Where a path that no file has leads on to. Undefined where nowhere, and where it depends on who asks or by which of
 * our names: that only the host knows.
 * @param path as it is asked for, decoded
 */
export function resolveRedirect(
  redirects: readonly NetlifyRedirect[],
  path: string,
): { to: string; status: number } | undefined {
  const certain = redirects.filter(
    ({ from, status, conditional }) => from.startsWith('/') && !conditional && status >= 300 && status <= 399,
  );
  const exact = findRedirect(certain, path);
  if (exact) return exact;
  for (const { from, to, status } of certain) {
    const made = applyRedirect({ from, to }, path);
    if (made !== undefined) return { to: made, status };
  }
  return undefined;
}
