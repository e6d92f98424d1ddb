import {
  calendarAddress,
  calendarFolder,
  editorAddress,
  faviconAddress,
  feedFolder,
  pictureFolder,
  touchIconAddress,
} from './addresses.ts';
import { isPicture } from './pictures.ts';
import { assetPolicy, editorPolicy, pagePolicy, pdfPolicy } from './policies.ts';

/** Headers of an answer, by name. */
export type Headers = Readonly<Record<string, string>>;

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

const resourcePolicy = 'Cross-Origin-Resource-Policy';
const csp = 'Content-Security-Policy';

/** What every answer carries, whatever it is of (OWASP Secure Headers Project). */
export const everywhere: Headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-DNS-Prefetch-Control': 'off',
};

const own: Headers = { [resourcePolicy]: 'same-origin' };
// Data that any site may read, and feeds, calendars and pictures that others show.
const open: Headers = { [resourcePolicy]: 'cross-origin', 'Access-Control-Allow-Origin': '*' };
const revalidate: Headers = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const forever: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** What every answer of ours alone carries: a page, and what a server says of its own. */
export const commonHeaders: Headers = { ...everywhere, ...own };

/** What is sent with each kind of file, beside what is sent with all of them. A page's policy names its scripts as well. */
const kinds = {
  page: { ...revalidate, ...own },
  editor: { [csp]: editorPolicy, ...revalidate, ...own },
  bundle: { ...forever, ...own },
  // Copies of pictures are named by their hash, and nothing in them may run.
  copy: { [csp]: assetPolicy, ...forever, ...open },
  picture: { [csp]: assetPolicy, ...revalidate, ...open },
  document: { [csp]: assetPolicy, ...revalidate, ...own },
  pdf: { [csp]: pdfPolicy, ...revalidate, ...own },
  open: { ...revalidate, ...open },
  file: { ...revalidate, ...own },
} satisfies Record<string, Headers>;

export type ResponseKind = keyof typeof kinds;

/** A file of the site, by its address. */
export interface Served {
  address: string;
  kind: ResponseKind;
  /** The SRI value of the one script that a page loads. */
  integrity?: string;
}

/** Where each kind lies; the first that matches is right. Pages are known by being pages. */
const places: readonly [of: (address: string) => boolean, kind: ResponseKind][] = [
  [(address) => address === editorAddress, 'editor'],
  [(address) => address.startsWith('/build/'), 'bundle'],
  [(address) => address.startsWith(pictureFolder), 'copy'],
  [(address) => address === faviconAddress || address === touchIconAddress, 'picture'],
  [(address) => address.startsWith('/assets/') && isPicture(address), 'picture'],
  [(address) => address.startsWith('/assets/') && /\.pdf$/i.test(address), 'pdf'],
  [(address) => address.startsWith('/assets/'), 'document'],
  [(address) => /^\/(data\/v1|datasets)\//.test(address), 'open'],
  [(address) => address.startsWith(feedFolder) || address.startsWith(calendarFolder), 'open'],
  [(address) => address === calendarAddress, 'open'],
];

/** What a file is, by where it lies. */
export const toServed = (address: string): Served => ({
  address,
  kind: places.find(([of]) => of(address))?.[1] ?? 'file',
});

/** Types that few hosts know by the name of a file. A whole folder of one type is told of once. */
export const types: readonly [of: RegExp, type: string, folder?: string][] = [
  [/\.ics$/, 'text/calendar; charset=utf-8', calendarFolder],
  [/\.vcf$/, 'text/vcard; charset=utf-8'],
  [new RegExp(`^${feedFolder}.*\\.xml$`), 'application/atom+xml; charset=utf-8'],
  [new RegExp(`^${feedFolder}.*\\.json$`), 'application/feed+json; charset=utf-8'],
  [/^\/datasets\/dcat$/, 'application/rdf+xml; charset=utf-8'],
  [/\.jsonld$/, 'application/ld+json; charset=utf-8'],
  [/^\/opensearch\.xml$/, 'application/opensearchdescription+xml'],
];

/** The headers of one kind, for one file or for several. @param integrities the scripts of the pages */
function headersOf(kind: ResponseKind, integrities: readonly string[]): Headers {
  return kind === 'page' ? { [csp]: pagePolicy(...integrities), ...kinds.page } : kinds[kind];
}

const listScripts = (files: readonly Served[]) => [
  ...new Set(files.flatMap(({ integrity }) => integrity ?? []).sort()),
];

// What lies among pages may be sent as they are: a policy means nothing to it.
const judged = (files: readonly Served[]) =>
  files.some(({ kind }) => kind === 'page') ? files.filter(({ kind }) => kind !== 'file') : files;

/** The headers that are right for every one of some files; undefined where there are none such. */
export function sharedHeaders(files: readonly Served[]): Headers | undefined {
  const [first, ...rest] = judged(files);
  if (!first || rest.some(({ kind }) => kind !== first.kind)) return undefined;
  const scripts = listScripts(files);
  return scripts.length > 1 ? undefined : headersOf(first.kind, scripts);
}

/**
 * The headers that some files can bear, each less strict than need be for some of them: pages may load the scripts of
 * each other, and nothing in `assets` runs, but what lies beside a PDF is not in a sandbox either. Undefined where kinds
 * have nothing in common.
 */
export function bearableHeaders(files: readonly Served[]): Headers | undefined {
  const found = new Set(judged(files).map(({ kind }) => kind));
  if (found.size === 1 && found.has('page')) return headersOf('page', listScripts(files));
  if (![...found].every((kind) => ['picture', 'document', 'pdf'].includes(kind))) return undefined;
  const policy = { [csp]: found.has('pdf') ? pdfPolicy : assetPolicy };
  return { ...policy, ...revalidate, ...(found.has('picture') ? open : own) };
}
