/** What webperf_core's rule plugins say of one rule: they ship no types of their own. */
export interface WebperfIssue {
  test: string;
  rule: string;
  category: string;
  severity: 'critical' | 'error' | 'warning' | 'info' | 'resolved';
  subIssues: { url?: string; text?: string; line?: number; column?: number }[];
}

/** A recorded visit, as far as the plugins read it (HTTP Archive 1.2). */
export interface Har {
  log: { entries: HarEntry[] };
}

export interface HarEntry {
  request: { url: string };
  response: { status: number; content: { text: string; mimeType: string; size: number } };
}

interface Analysis {
  knowledgeData: { issues: Record<string, WebperfIssue> };
}

/** The analyser in each plugin. Only some have the methods of more than one page. */
export interface WebperfAnalyzer {
  groups: Record<string, object | undefined>;
  analyzeData(url: string, har: Har, group: string): Promise<Analysis>;
  getInitialUrls(url: string, group: string): string[];
  getNextUrls(group: string): string[];
  finalize(group: string): Analysis;
  getNextInterestingUrl(group: string): string | undefined;
}

export interface WebperfScore {
  calculateScore(issues: readonly WebperfIssue[]): { overall: number };
}
