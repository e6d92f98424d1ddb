import { listPageAddresses } from './built-pages.ts';
import type { Finding } from './finding.ts';
import { collectAnswers } from './served-response.ts';
import { createVisitor, type Visit } from './visit.ts';
import { type Rating, rateByWebperf, webperfTests } from './webperf.ts';
import { rateEnergy, rateHeaders } from './webperf-headers.ts';

interface ServedSite {
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

const weigh = (visits: readonly Visit[]) => visits.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);

async function rateServed(page: string, { served, origin }: ServedSite, visits: readonly Visit[]): Promise<Rating[]> {
  const [answer] = await collectAnswers(served, [page]);
  if (!answer) return [];
  const ratings = { ...rateHeaders(answer, new URL(origin).host), energy: rateEnergy(page, weigh(visits)) };
  return Object.entries(ratings).map(([test, { rating, findings }]) => ({ page, test, rating, findings, rules: 1 }));
}

/**
 * Rates every page by every test that needs no browser: webperf_core's own rules, and its
 * numbers for headers and weight.
 * @returns one rating for each page and test
 */
export async function auditSite(given: ServedSite): Promise<Rating[]> {
  const { served, origin, site, today } = given;
  const visit = createVisitor(served, origin);
  const ratings: Rating[] = [];
  for (const page of listPageAddresses(site)) {
    for (const test of webperfTests) ratings.push(await rateByWebperf(test, origin + page, visit, today));
    ratings.push(...(await rateServed(page, given, await visit(origin + page))));
  }
  return ratings;
}
