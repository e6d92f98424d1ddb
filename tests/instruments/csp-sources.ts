/** One directive of a policy, its sources sorted by kind as webperf_core sorts them. */
export interface CspDirective {
  name: string;
  all: string[];
  malformed: string[];
  hashes: string[];
  nonces: string[];
  wildcards: string[];
  /** Hosts that are not ours. */
  domains: string[];
  /** Hosts below ours. */
  subdomains: string[];
  /** `*.` and our host. */
  wildcardSubdomains: string[];
  schemes: string[];
}

const names = [
  ...['default-src', 'script-src', 'style-src', 'font-src', 'connect-src', 'frame-src', 'img-src', 'media-src'],
  ...['frame-ancestors', 'base-uri', 'form-action', 'block-all-mixed-content', 'child-src', 'fenced-frame-src'],
  ...['manifest-src', 'object-src', 'plugin-types', 'prefetch-src', 'referrer', 'report-to', 'report-uri'],
  ...['require-trusted-types-for', 'sandbox', 'script-src-attr', 'script-src-elem', 'strict-dynamic'],
  ...['style-src-attr', 'style-src-elem', 'trusted-types', 'upgrade-insecure-requests', 'worker-src'],
];
// webperf_core sees no value shorter than five characters.
const pattern = new RegExp(`(${names.join('|')}) ([^;]{5,10000});?`, 'gi');

// Which directives a directive speaks for where they are silent. The order is webperf_core's, and matters.
const fallbacks: [string, string[]][] = [
  ['style-src', ['style-src-attr', 'style-src-elem']],
  ['child-src', ['frame-src', 'worker-src']],
  ['script-src', ['script-src-attr', 'script-src-elem', 'worker-src']],
  [
    'default-src',
    [
      ...['child-src', 'connect-src', 'font-src', 'frame-src', 'img-src', 'manifest-src', 'media-src', 'object-src'],
      ...['script-src', 'script-src-elem', 'script-src-attr', 'style-src', 'style-src-elem', 'style-src-attr'],
      'worker-src',
    ],
  ],
];

function readSources(policies: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, name = '', value = ''] of policies.flatMap((policy) => [...policy.matchAll(pattern)])) {
    const known = found.get(name.toLowerCase()) ?? [];
    found.set(name.toLowerCase(), [...new Set([...known, ...value.split(' ')])]);
  }
  for (const [from, silent] of fallbacks) {
    const sources = found.get(from);
    for (const name of sources ? silent : []) if (!found.has(name)) found.set(name, sources ?? []);
  }
  return found;
}

const isHalfQuoted = (source: string) => source.startsWith("'") !== source.endsWith("'");

const hostOf = (source: string) =>
  source
    .replaceAll('*', 'any')
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/:]/)[0] ?? '';

function sortSources(name: string, all: string[], host: string): CspDirective {
  const malformed = all.filter((source) => source === '' || isHalfQuoted(source));
  const whole = all.filter((source) => !malformed.includes(source));
  const hashes = whole.filter((source) => /^'sha(256|384|512)-/.test(source));
  const nonces = whole.filter((source) => source.includes("'nonce-"));
  const open = whole.filter((source) => !hashes.includes(source) && !nonces.includes(source));
  const hosts = open.filter((source) => source.includes('.'));
  const wildcardSubdomains = hosts.filter((source) => hostOf(source).endsWith(`any.${host}`));
  const subdomains = hosts.filter(
    (source) => hostOf(source).endsWith(`.${host}`) && !wildcardSubdomains.includes(source),
  );
  return {
    ...{ name, all, malformed, hashes, nonces, subdomains, wildcardSubdomains },
    wildcards: open.filter((source) => source.includes('*')),
    domains: hosts.filter((source) => !subdomains.includes(source) && !wildcardSubdomains.includes(source)),
    schemes: open.filter((source) => /^[a-z]+:/.test(source)),
  };
}

/**
 * Reads the policies of one page as one, with what each directive falls back on (webperf_core's `csp_helper.py`).
 * @param policies the values of `Content-Security-Policy`, from the header and from meta elements
 * @param host the site's own host, such as `www.example.se`
 */
export function readDirectives(policies: readonly string[], host: string): Map<string, CspDirective> {
  return new Map([...readSources(policies)].map(([name, all]) => [name, sortSources(name, all, host)]));
}
