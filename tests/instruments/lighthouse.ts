import lighthouse, { type Flags, type Result } from 'lighthouse';
import type { Finding } from './finding.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse measured on one page, as on a phone with a slow line. */
export interface LighthouseRating {
  page: string;
  /** 0–100. No figure for search engines' part where the page asks them to stay away. */
  scores: Partial<Record<Category, number>>;
  /** First contentful paint, milliseconds. */
  fcp: number;
  /** Largest contentful paint, milliseconds. */
  lcp: number;
  /** Total blocking time, milliseconds. */
  tbt: number;
  /** Cumulative layout shift, without unit. */
  cls: number;
  /** What does not depend on the machine: everything but performance, and that nothing moves. */
  findings: Finding[];
}

// Lighthouse's own for a phone on a slow line; the processor's part is calibrated.
const line = { rttMs: 150, throughputKbps: 1638.4, requestLatencyMs: 562.5 };
const network = { ...line, downloadThroughputKbps: 1474.56, uploadThroughputKbps: 675 };

// The speed of a middling phone in Lighthouse's own benchmark, as Chrome's developer tools calibrate by.
const phone = 1000;

async function measure(url: string, port: number, settings: Flags): Promise<Result> {
  // The error page is a page too; its status is meant.
  const always: Flags = { logLevel: 'silent', output: 'json', ignoreStatusCode: true, disableFullPageScreenshot: true };
  const run = await lighthouse(url, { port, ...always, ...settings });
  const result = run?.lhr;
  if (!result || result.runtimeError) throw new Error(`Lighthouse: ${url}: ${result?.runtimeError?.message}`);
  return result;
}

/**
 * How many times slower than this machine a middling phone is. Lighthouse's fixed 4 is meant for a fast desktop: on a
 * slow shared machine a page without any content gets 87–96 of 100 by it.
 * @param url any page of ours
 * @param port the browser's port for its developer tools
 * @returns at least 1
 */
export async function calibrate(url: string, port: number): Promise<number> {
  const { environment } = await measure(url, port, { onlyCategories: ['performance'] });
  return Math.max(1, environment.benchmarkIndex / phone);
}

/** The audits that a category lost points to, each as a finding. */
function findLost({ audits, categories: rated }: Result, category: Category, page: string): Finding[] {
  return (rated[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
    const text = `${audit.title}${audit.displayValue ? `: ${audit.displayValue}` : ''}`;
    return [{ check: `lighthouse:${id}`, page, place: category, text }];
  });
}

/**
 * Rates a page with Lighthouse's own weights, mobile and with simulated throttling.
 * @param url where the page is served
 * @param page the address that findings are filed under
 * @param port the browser's port for its developer tools
 * @param cpuSlowdownMultiplier as from `calibrate`
 * @throws {Error} where Lighthouse could not run at all
 */
export async function rateByLighthouse(
  url: string,
  page: string,
  port: number,
  cpuSlowdownMultiplier: number,
): Promise<LighthouseRating> {
  const throttling = { ...network, cpuSlowdownMultiplier };
  const result = await measure(url, port, { throttling, onlyCategories: [...categories] });
  const isIndexed = result.audits['is-crawlable']?.score === 1;
  const scored = categories.filter((category) => category !== 'seo' || isIndexed);
  const value = (id: string) => result.audits[id]?.numericValue ?? Number.NaN;
  const toScore = (category: Category) => Math.round((result.categories[category]?.score ?? 0) * 100);
  const cls = value('cumulative-layout-shift');
  const shift: Finding = { check: 'lighthouse:layout-shift', page, place: 'CLS', text: `CLS är ${cls}, inte 0` };
  const lost = scored
    .filter((category) => category !== 'performance')
    .flatMap((category) => findLost(result, category, page));
  return {
    page,
    scores: Object.fromEntries(scored.map((category) => [category, toScore(category)])),
    fcp: Math.round(value('first-contentful-paint')),
    lcp: Math.round(value('largest-contentful-paint')),
    tbt: Math.round(value('total-blocking-time')),
    cls,
    findings: cls === 0 ? lost : [...lost, shift],
  };
}
