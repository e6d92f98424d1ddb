import { listFiles } from '../checks/load.ts';
import type { Finding } from './finding.ts';
import { createVisitor } from './visit.ts';
import { type Rating, rateByWebperf, webperfTests } from './webperf.ts';

interface Site {
  /** Where the built site is served now. */
  served: string;
  /** Its public address. */
  origin: string;
  /** The built folder. */
  site: string;
  /** The build's day, `YYYY-MM-DD`. */
  today: string;
}

// What can't be 5.00 as things are, each with the reason that the report gives. Nothing else may be broken.
const accepted: Record<string, string> = {
  'webperf-a11y-statement:compatible-word-partly':
    'Redogörelsen får 4,50: den säger "delvis förenlig". Ingen människa har granskat just den här versionen utan att hitta brister, och då vore "helt" inte sant.',
};

/** True for a broken rule that is told of with its reason instead of stopping the tests. */
export const isAccepted = ({ check }: Finding): boolean => check in accepted;

/** The reasons for what is accepted among the findings, once each. */
export const acceptedReasons = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.flatMap(({ check }) => accepted[check] ?? [])),
];

/** The addresses of all pages of a built folder, and of one page that is not there. */
export function listPages(site: string): string[] {
  const pages = listFiles(site).filter((path) => path.endsWith('index.html'));
  return [...pages.map((path) => `/${path.replace(/index\.html$/, '')}`), '/finns-inte/'];
}

/**
 * Rates every page by every test that needs no browser: webperf_core's own rules (`standards.md` 1.2).
 * @returns one rating for each page and test
 */
export async function auditSite({ served, origin, site, today }: Site): Promise<Rating[]> {
  const visit = createVisitor(served, origin);
  const ratings: Rating[] = [];
  for (const page of listPages(site)) {
    for (const test of webperfTests) ratings.push(await rateByWebperf(test, origin + page, visit, today));
  }
  return ratings;
}
