import { inPage, type Mutation } from './mutation.ts';

const header = (fault: string, check: string, from: string | RegExp, to: string): Mutation => ({
  fault,
  check,
  change: (site) => site.edit('_headers', from, to),
});

// The page's own policy stands in the rule of its section.
const ofPage = (directive: string, to: string) =>
  [new RegExp(`(\\/lagen\\/\\*\\n  Content-Security-Policy: [^\\n]*?)${directive}`), `$1${to}`] as const;

/** Faults in what the host is told to send along. */
export const headers: Mutation[] = [
  header(
    'svaret säger inte att anslutningen ska vara krypterad',
    'webperf-hsts:missing',
    / {2}Strict-Transport-Security.*\n/,
    '',
  ),
  header(
    'adressen följer med till andra webbplatser',
    'webperf-privacy:referrer-leaky',
    'Referrer-Policy: same-origin',
    'Referrer-Policy: unsafe-url',
  ),
  header('webbläsaren får gissa filers slag', 'webperf-privacy:no-nosniff', / {2}X-Content-Type-Options.*\n/, ''),
  header(
    'policyn släpper in skript från var som helst',
    'observatory:content-security-policy',
    ...ofPage("script-src '[^']*'", 'script-src *'),
  ),
  header('policyn fattas', 'webperf-csp:no-policy', /(\/lagen\/\*\n) {2}Content-Security-Policy: [^\n]*\n/, '$1'),
  header(
    'ingen skillnad på webbplatsen och andra fönster',
    'observatory:cross-origin-opener-policy',
    / {2}Cross-Origin-Opener-Policy.*\n/,
    '',
  ),
  header(
    'sidan får byggas in filer från andra',
    'observatory:cross-origin-embedder-policy',
    / {2}Cross-Origin-Embedder-Policy.*\n/,
    '',
  ),
  header(
    'andra får använda filerna',
    'observatory:cross-origin-resource-policy',
    /(\/lagen\/\*\n(?: {2}.*\n)*?) {2}Cross-Origin-Resource-Policy.*\n/,
    '$1',
  ),
  inPage('skriptet kan bytas ut på vägen', 'observatory:subresource-integrity', /(\.js") integrity="[^"]*"/, '$1'),
];
