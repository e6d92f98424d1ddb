const policy = (scriptSources: string, rest: string[]) =>
  [
    "default-src 'none'",
    `script-src ${scriptSources}`,
    "style-src 'self'",
    "style-src-attr 'none'",
    "img-src 'self'",
    // Only the search and the municipality finder fetch anything, but Lighthouse asks for robots.txt from within the page
    // that it judges.
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    // Every page has the search form.
    "form-action 'self'",
    ...rest,
  ].join('; ');

const trustedTypes = ["require-trusted-types-for 'script'", "trusted-types 'none'"];

/**
 * The policy of an ordinary page (rated by webperf_core's test 21): its script, allowed by its hash.
 * @param integrities the SRI value, `sha256-…`, of its script, or of each that pages with one rule load
 */
export function pagePolicy(...integrities: readonly string[]): string {
  return policy(integrities.map((integrity) => `'${integrity}'`).join(' '), [
    ...trustedTypes,
    'upgrade-insecure-requests',
  ]);
}

/** The policy of an ordinary page as a meta element, which knows no `frame-ancestors`. */
export function metaPolicy(integrity: string): string {
  return pagePolicy(integrity).replace("frame-ancestors 'none'; ", '');
}

/**
 * The policy of the browser editor, which styles itself as it runs and talks to GitHub. Workers, frames and a manifest
 * are made by its own script, as blobs.
 */
export const editorPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self' data: blob: https://api.github.com",
  "worker-src 'self' blob:",
  "manifest-src 'self' blob: data:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The policy of a file in `assets`: it is shown, or handed over, and nothing in it runs, whatever it holds. */
export const assetPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/**
 * The policy of a PDF. WebKit, and so every iPhone, shows it by a script and as an object of its own: in a sandbox, or
 * where no object may load, the window is empty.
 */
export const pdfPolicy = "script-src 'none'; object-src 'self'; base-uri 'none'; form-action 'none'";
