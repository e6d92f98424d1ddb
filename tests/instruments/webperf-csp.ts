import { type CspDirective, readDirectives } from './csp-sources.ts';
import type { Finding } from './finding.ts';

/** A rating and what keeps it from being 5.00. */
export interface HeaderRating {
  /** From 1.00 to 5.00, with two decimals. */
  rating: number;
  findings: Finding[];
}

interface Point {
  points: number;
  /** The rule's name, which is given where the points are not full. */
  rule: string;
  place: string;
  text: string;
}

const full = 5;

const rated = [
  ...['default-src', 'script-src', 'style-src', 'font-src', 'connect-src', 'frame-src', 'img-src', 'media-src'],
  ...['frame-ancestors', 'base-uri', 'form-action', 'child-src', 'manifest-src', 'object-src', 'script-src-attr'],
  ...['script-src-elem', 'style-src-attr', 'style-src-elem', 'worker-src'],
];
const selfAllowed = new Set([
  ...['style-src-elem', 'style-src', 'font-src', 'connect-src', 'frame-src', 'img-src', 'media-src'],
  ...['frame-ancestors', 'base-uri', 'form-action', 'child-src', 'manifest-src'],
]);
const required = ['base-uri', 'object-src', 'frame-ancestors', 'form-action', 'default-src'];
const deprecated = ['block-all-mixed-content', 'plugin-types', 'prefetch-src', 'referrer', 'report-uri'];
const headerOnly = ['frame-ancestors', 'report-uri', 'sandbox'];
const unsafe = ["'unsafe-eval'", "'wasm-unsafe-eval'", "'unsafe-hashes'", "'unsafe-inline'"];

const point = (points: number, rule: string, place: string, text: string): Point => ({ points, rule, place, text });

function rateWildcards({ name, wildcards, wildcardSubdomains }: CspDirective): Point[] {
  const each = wildcards.map((source) =>
    source.endsWith('*')
      ? point(1, 'wildcard', name, `${source} släpper in vad som helst.`)
      : point(2, 'wildcard', name, `${source} släpper in alla underdomäner.`),
  );
  const own = wildcardSubdomains.length > 0 ? [point(selfAllowed.has(name) ? full : 2.7, 'wildcard', name, '*')] : [];
  return [...(each.length > 0 ? each : [point(full, 'wildcard', name, '')]), ...own];
}

function rateSafe({ name, all, hashes }: CspDirective): Point[] {
  if (all.includes("'none'"))
    return [point(all.length > 1 ? 1.5 : full, 'none-not-alone', name, "'none' står inte ensamt.")];
  if (hashes.length > 0) return [point(full, 'no-hash', name, '')];
  return selfAllowed.has(name) ? [] : [point(1, 'no-hash', name, "Varken 'none' eller en hash.")];
}

function rateHosts({ name, all, nonces, subdomains, domains, malformed }: CspDirective): Point[] {
  const isOpen = !selfAllowed.has(name);
  return [
    // A file is the same at every visit, and so is its nonce: webperf_core calls that reuse.
    ...(nonces.length > 0 ? [point(1, 'nonce', name, 'Samma nonce i varje svar.')] : []),
    point(all.includes("'self'") && isOpen ? 3 : full, 'self', name, "'self' släpper in alla egna filer."),
    point(subdomains.length > 0 && isOpen ? 3 : full, 'subdomain', name, subdomains.join(' ')),
    ...(domains.length > 15 ? [point(1.5, 'domain', name, 'Fler än 15 andra domäner.')] : []),
    point(domains.length > 0 ? 2 : full, 'domain', name, `Andra domäner: ${domains.join(' ')}`),
    ...(malformed.length > 0 ? [point(1, 'malformed', name, `Trasigt: ${malformed.join(' ')}`)] : []),
  ];
}

function rateUnsafe({ name, all }: CspDirective): Point[] {
  const used = unsafe.filter((source) => all.includes(source));
  if (used.length === 0) return [point(full, 'unsafe', name, '')];
  return used.map((source) => point(1, 'unsafe', name, `${source} tillåts.`));
}

const saysSomething = ({ all, hashes, nonces, wildcards, domains, schemes }: CspDirective) =>
  all.includes("'none'") ||
  all.includes("'self'") ||
  [hashes, nonces, wildcards, domains, schemes].some((sources) => sources.length > 0);

const rateDirective = (directive: CspDirective): Point[] => [
  ...rateWildcards(directive),
  ...rateSafe(directive),
  ...rateHosts(directive),
  ...(saysSomething(directive) ? [] : [point(1, 'empty', directive.name, 'Ingen källa som betyder något.')]),
  ...rateUnsafe(directive),
];

function rateWhole(directives: Map<string, CspDirective>, meta: readonly string[]): Point[] {
  const old = deprecated.filter((name) => directives.has(name));
  const misplaced = headerOnly.filter((name) => meta.some((policy) => policy.includes(`${name} `)));
  return [
    ...(misplaced.length > 0 ? [point(1, 'meta', misplaced.join(' '), 'Gäller inte i ett meta-element.')] : []),
    ...(old.length > 0
      ? old.map((name) => point(1, 'deprecated', name, 'Direktivet är utgånget.'))
      : [point(full, 'deprecated', '', '')]),
    ...required.map((name) => point(directives.has(name) ? full : 1, 'missing', name, 'Direktivet saknas.')),
  ];
}

/** The mean of ratings, with the two decimals that webperf_core keeps. */
export const mean = (points: readonly number[]): number =>
  Number((points.reduce((sum, value) => sum + value, 0) / points.length).toFixed(2));

/**
 * Rates a page's Content-Security-Policy by webperf_core's rules (its test 21).
 * The rules and numbers are those of its `helpers/csp_helper.py`, v2026.7.2.
 * @param page address of the page
 * @param host the site's own host
 * @param policies from the header and from meta elements; a page without any is rated 1.00
 */
export function rateCsp(
  page: string,
  host: string,
  { header, meta = [] }: { header: string | undefined; meta?: readonly string[] },
): HeaderRating {
  const policies = [...(header ? [header] : []), ...meta];
  const directives = readDirectives(policies, host);
  const points =
    policies.length === 0
      ? [point(1, 'no-policy', 'Content-Security-Policy', 'Rubriken saknas.')]
      : [
          ...rateWhole(directives, meta),
          ...rated.flatMap((name) => {
            const directive = directives.get(name);
            return directive ? rateDirective(directive) : [];
          }),
        ];
  const findings = points
    .filter((item) => item.points < full)
    .map(({ rule, place, text }) => ({ check: `webperf-csp:${rule}`, page, place, text }));
  return { rating: mean(points.map((item) => item.points)), findings };
}
