import type { Judged } from './queries.ts';

/** How well queries were answered: reciprocal rank of the first right page, and how often it is first, or among three. */
export interface Measures {
  queries: number;
  mrr: number;
  first: number;
  three: number;
}

/** Measures rankings of addresses against what was judged right. */
export function measure(judged: readonly Judged[], rankings: readonly (readonly string[])[]): Measures {
  const ranks = judged.map(
    ({ answers }, index) => (rankings[index] ?? []).findIndex((one) => answers.includes(one)) + 1,
  );
  const share = (test: (rank: number) => number) => ranks.reduce((sum, rank) => sum + test(rank), 0) / ranks.length;
  return {
    queries: judged.length,
    mrr: share((rank) => (rank > 0 ? 1 / rank : 0)),
    first: share((rank) => (rank === 1 ? 1 : 0)),
    three: share((rank) => (rank > 0 && rank <= 3 ? 1 : 0)),
  };
}
