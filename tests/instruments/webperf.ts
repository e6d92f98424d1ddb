import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Har, HarEntry, WebperfAnalyzer, WebperfIssue, WebperfScore } from '../../src/types/webperf.ts';
import type { Finding } from './finding.ts';
import type { Visit } from './visit.ts';

/** The tests of webperf_core that need neither a browser nor the live domain. */
export const webperfTests = ['html', 'css', 'javascript', 'pagenotfound', 'standard-files', 'a11y-statement'] as const;
export type WebperfTest = (typeof webperfTests)[number];

export interface Rating {
  page: string;
  test: string;
  /** From 1.00 to 5.00, where 5.00 is not one warning (WPC-S4). */
  rating: number;
  findings: Finding[];
  /** How many rules were tried. */
  rules: number;
}

const packages: Record<WebperfTest, string> = {
  html: 'plugin-html',
  css: 'plugin-css',
  javascript: 'plugin-javascript',
  pagenotfound: 'plugin-pagenotfound',
  'standard-files': 'plugin-standard-files',
  'a11y-statement': 'plugin-accessibility-statement',
};

// The packages open only their sitespeed.io plugin to others. The analyser that it uses lies beside it.
function load<Module>(name: string, file: string): Promise<Module> {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  return import(pathToFileURL(`${folder}/${file}`).href) as Promise<Module>;
}

async function createAnalyzer(test: WebperfTest): Promise<WebperfAnalyzer> {
  const { HarAnalyzer } = await load<{ HarAnalyzer: new () => WebperfAnalyzer }>(packages[test], 'harAnalyzer.js');
  return new HarAnalyzer();
}

const toEntry = ({ url, status, type, body }: Visit): HarEntry => ({
  request: { url },
  response: { status, content: { text: body, mimeType: type, size: Buffer.byteLength(body) } },
});

const toHar = (visits: readonly Visit[]): Har => ({ log: { entries: visits.map(toEntry) } });

/** Gives the answer to an address of the site, with the files that its page asks for after it. */
export type Visitor = (url: string) => Promise<Visit[]>;

type Runner = (analyzer: WebperfAnalyzer, url: string, visit: Visitor) => Promise<WebperfIssue[]>;

const group = 'site';

const runPage: Runner = async (analyzer, url, visit) => {
  const { knowledgeData } = await analyzer.analyzeData(url, toHar(await visit(url)), group);
  return Object.values(knowledgeData.issues);
};

const runNotFound: Runner = async (analyzer, url, visit) => {
  const missing = new URL('abcde/finns-det-en-sida/pa-den-har-adressen/testanrop/', url).href;
  analyzer.groups[group] = { 'page-not-found-url': missing };
  return runPage(analyzer, missing, visit);
};

const runStandardFiles: Runner = async (analyzer, url, visit) => {
  const waiting = [...analyzer.getInitialUrls(url, group), url];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    await analyzer.analyzeData(next, toHar(await visit(next)), group);
    waiting.push(...analyzer.getNextUrls(group));
  }
  return Object.values(analyzer.finalize(group).knowledgeData.issues);
};

const runStatement: Runner = async (analyzer, url, visit) => {
  const found: WebperfIssue[] = [];
  for (let next: string | undefined = url; next; next = analyzer.getNextInterestingUrl(group)) {
    found.push(...(await runPage(analyzer, next, visit)));
  }
  const first = analyzer.groups[group] as { 'has-a11y-statement'?: boolean };
  if (first['has-a11y-statement']) return found;
  const missing = { test: 'a11y-statement', rule: 'no-a11y-statement', category: 'a11y' };
  return [{ ...missing, severity: 'critical', subIssues: [{ url, text: 'Ingen tillgänglighetsredogörelse hittas.' }] }];
};

const runners: Record<WebperfTest, Runner> = {
  html: runPage,
  css: runPage,
  javascript: runPage,
  pagenotfound: runNotFound,
  'standard-files': runStandardFiles,
  'a11y-statement': runStatement,
};

const isBroken = ({ severity }: WebperfIssue) => severity !== 'resolved' && severity !== 'info';

function toFindings(test: string, page: string, issues: readonly WebperfIssue[]): Finding[] {
  return issues.filter(isBroken).flatMap(({ rule, subIssues }) =>
    subIssues.map(({ url = page, line, column, text = rule }) => ({
      check: `webperf-${test}:${rule}`,
      page,
      place: line ? `${url}:${line}:${column}` : url,
      text,
    })),
  );
}

const settle = async <Result>(today: string, run: () => Promise<Result>): Promise<Result> => {
  // The statement's analyser asks the system's clock how old a date is. Ours is the build's day.
  mock.timers.enable({ apis: ['Date'], now: new Date(`${today}T12:00:00Z`) });
  try {
    return await run();
  } finally {
    mock.timers.reset();
  }
};

/**
 * Rates a page by one of webperf_core's tests, with its own rules and its own scoring (WPC-S1 to S4).
 * @param url the page's public address
 * @param visit gives the site's answers
 * @param today the build's day, `YYYY-MM-DD`
 */
export async function rateByWebperf(test: WebperfTest, url: string, visit: Visitor, today: string): Promise<Rating> {
  const [analyzer, { Score }] = await Promise.all([
    createAnalyzer(test),
    load<{ Score: new () => WebperfScore }>('plugin-webperf-core', 'score.js'),
  ]);
  const issues = await settle(today, () => runners[test](analyzer, url, visit));
  const page = new URL(url).pathname;
  // A rule broken twice costs once (WPC-S2): the plugins give each rule one entry.
  const rating = new Score().calculateScore(issues).overall / 20;
  return { page, test, rating, findings: toFindings(test, page, issues), rules: issues.length };
}
