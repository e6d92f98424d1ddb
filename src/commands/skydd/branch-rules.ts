/** A rule that holds for a branch, as GitHub tells of it (GET /repos/{owner}/{repo}/rules/branches/{branch}). */
interface BranchRule {
  type: string;
  parameters?: {
    required_approving_review_count?: number;
    require_last_push_approval?: boolean;
    dismiss_stale_reviews_on_push?: boolean;
    required_status_checks?: { context: string }[];
  };
}

/** The checks that a proposal has to pass, by the names of their jobs in ci.yml. */
export const requiredChecks = ['Innehåll', 'Allt'];

/** What does not hold, in Swedish. A rule may stand in several sets: the strictest counts. */
const demands: [holds: (rules: readonly BranchRule[]) => boolean, otherwise: string][] = [
  [(rules) => rules.some(({ type }) => type === 'pull_request'), 'Det går att ändra main utan en pull request.'],
  [
    (rules) => rules.some(({ parameters }) => (parameters?.required_approving_review_count ?? 0) > 0),
    'Ingen behöver godkänna en ändring.',
  ],
  [
    (rules) => rules.some(({ parameters }) => parameters?.require_last_push_approval),
    'Den som ändrade sist kan själv vara den som godkänner.',
  ],
  [
    (rules) => rules.some(({ parameters }) => parameters?.dismiss_stale_reviews_on_push),
    'Ett godkännande står kvar när förslaget ändras efteråt.',
  ],
  ...requiredChecks.map((name): [(rules: readonly BranchRule[]) => boolean, string] => [
    (rules) =>
      rules.some(({ parameters }) => parameters?.required_status_checks?.some(({ context }) => context === name)),
    `Ett förslag kan slås ihop fast kontrollen ${name} är röd.`,
  ]),
  [(rules) => rules.some(({ type }) => type === 'non_fast_forward'), 'Historien på main går att skriva om.'],
  [(rules) => rules.some(({ type }) => type === 'deletion'), 'Grenen main går att ta bort.'],
];

/**
 * What the rules of the main branch leave open.
 * @param text GitHub's answer
 * @throws {SyntaxError} where it is none
 */
export function findOpenDoors(text: string): string[] {
  const rules = JSON.parse(text) as unknown;
  if (!Array.isArray(rules)) throw new SyntaxError('GitHub svarade inte med en lista av regler.');
  return demands.flatMap(([holds, otherwise]) => (holds(rules as BranchRule[]) ? [] : [otherwise]));
}
