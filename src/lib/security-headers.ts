import { editorAddress, faviconAddress, touchIconAddress, versionAddress } from './addresses.ts';
import { assetPolicy, editorPolicy, pagePolicy, pdfPolicy } from './policies.ts';

type Headers = Record<string, string>;

export interface HeaderRule {
  /** A path, or a folder followed by `*`, in the syntax of `_headers`. */
  path: string;
  headers: Headers;
}

const features = [
  'accelerometer',
  'autoplay',
  'camera',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** What every answer carries (OWASP Secure Headers Project). */
export const commonHeaders: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-DNS-Prefetch-Control': 'off',
};

const revalidate = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const noIndex = { 'X-Robots-Tag': 'noindex' };
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A page as it is served: its address, and the SRI value of the one script that it loads. */
export interface ServedPage {
  address: string;
  integrity: string;
}

const policyOf = ({ integrity }: ServedPage) => pagePolicy(integrity);

/**
 * One rule for a folder whose pages all load the same script, else one for each folder below it and for the page of
 * the folder itself, which a host answers with by two names.
 */
function pageRules(pages: readonly ServedPage[], folder: string): HeaderRule[] {
  const toRule = (path: string, page: ServedPage) => ({
    path,
    headers: { 'Content-Security-Policy': policyOf(page), ...revalidate },
  });
  const [first] = pages;
  // Files lie in the topmost folder too, and the editor in its own, so no rule is for all of them.
  if (first && folder !== '/' && folder !== editorAddress && new Set(pages.map(policyOf)).size === 1)
    return [toRule(`${folder}*`, first)];
  const below = new Map<string, ServedPage[]>();
  const rules: HeaderRule[] = [];
  for (const page of pages) {
    const [name = '', ...deeper] = page.address.slice(folder.length).split('/');
    if (name === '') rules.push(toRule(folder, page), toRule(`${folder}index.html`, page));
    else if (deeper.length === 0)
      rules.push(toRule(page.address, page), toRule(page.address.replace('.html', ''), page));
    else below.set(name, [...(below.get(name) ?? []), page]);
  }
  return [...rules, ...[...below].flatMap(([name, inside]) => pageRules(inside, `${folder}${name}/`))];
}

// By both its names, and for nothing below it: pages for editors are ordinary ones.
const editorRules = (preview: boolean): HeaderRule[] =>
  [editorAddress, `${editorAddress}index.html`].map((path) => ({
    path,
    headers: { 'Content-Security-Policy': editorPolicy, ...(!preview && noIndex), ...revalidate },
  }));

const types: [pattern: RegExp, type: string][] = [
  [/\.ics$/, 'text/calendar; charset=utf-8'],
  [/\.vcf$/, 'text/vcard; charset=utf-8'],
  [/\/atom\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\/feed\.json$/, 'application/feed+json; charset=utf-8'],
];

// What is bundled is named by its hash, all but the file that says which build it is, and the notices of others.
const lifetimeOf = (path: string) => (path === versionAddress || path.endsWith('/licenser.txt') ? revalidate : forever);

// What is copied or drawn: nothing in it may run.
const isAsset = (path: string) =>
  path.startsWith('/assets/') || path.endsWith('.webp') || path === faviconAddress || path === touchIconAddress;

// One for each file: a rule for the folder would match its PDF files too, or the one bundled file that has no hash.
function fileRules(path: string): HeaderRule[] {
  const type = types.find(([pattern]) => pattern.test(path))?.[1];
  const policy = /\.pdf$/i.test(path) ? pdfPolicy : assetPolicy;
  const headers: Headers = {
    ...(type && { 'Content-Type': type }),
    ...(isAsset(path) && { 'Content-Security-Policy': policy }),
    ...(path.startsWith('/build/') && lifetimeOf(path)),
  };
  return Object.keys(headers).length > 0 ? [{ path, headers }] : [];
}

// Data that any site may read, and feeds, calendars and pictures that others show.
const open = { 'Access-Control-Allow-Origin': '*' };
const openRules: HeaderRule[] = [
  // The folder's own rule gives them their lifetime.
  { path: '/data/v1/*', headers: open },
  { path: '/datasets/dcat', headers: { ...open, ...revalidate, 'Content-Type': 'application/rdf+xml; charset=utf-8' } },
  {
    path: '/datasets/dcat.jsonld',
    headers: { ...open, ...revalidate, 'Content-Type': 'application/ld+json; charset=utf-8' },
  },
];

/**
 * All rules of the site. A host may merge rules that match one path in ways of its own, so no two that do set the
 * same header: pages have theirs by folder, and the rule for everything carries neither a policy nor a lifetime.
 * @param pages all pages, in the order in which the rules are to stand
 * @param files addresses of other files: calendars and feeds get types that few hosts know, what is in `assets` and the icons a policy,
 *   what is bundled a lifetime
 * @param preview the site shows a proposed change: search engines are kept out of all of it
 */
export function headerRules(
  pages: readonly ServedPage[],
  files: readonly string[] = [],
  preview = false,
): HeaderRule[] {
  return [
    { path: '/*', headers: { ...commonHeaders, ...(preview && noIndex) } },
    ...pageRules(pages, '/'),
    ...editorRules(preview),
    ...files.flatMap(fileRules),
    { path: '/sokindex/*', headers: revalidate },
    ...openRules,
  ];
}

/** The rules in the syntax of a `_headers` file. */
export function formatHeaderRules(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
