import { addDays } from '../lib/dates.ts';
import type { Audit } from '../schemas/audit.ts';
import type { Review } from '../schemas/review.ts';

/** What the accessibility statement may say, and what keeps it from saying more. */
export interface Statement {
  level: 'helt' | 'delvis';
  /** True where the audited version is the one that is being built. */
  isCurrent: boolean;
  passed: boolean;
  /** The latest review of the whole site by people that is under a year old. */
  review: Review | undefined;
}

/**
 * Computes the level of the statement from the evidence (Commission Implementing Decision (EU) 2018/1523): "helt" only where every
 * automatic and scripted check passed on this very version, and people have found it without faults within a year.
 * @param version fingerprint of the content and code that is being built
 * @param today the build's day, `YYYY-MM-DD`
 */
export function toStatement(audit: Audit, reviews: readonly Review[], version: string, today: string): Statement {
  const limit = addDays(today, -365);
  const review = reviews
    .filter(({ page, date }) => !page && date > limit && date <= today)
    .reduce<Review | undefined>((latest, next) => (latest && latest.date >= next.date ? latest : next), undefined);
  const isCurrent = audit.version === version;
  const isWhole = audit.passed && isCurrent && audit.date > limit && review?.result === 'utan brister';
  return { level: isWhole ? 'helt' : 'delvis', isCurrent, passed: audit.passed, review };
}
