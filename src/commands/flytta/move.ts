import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../../checks/content.ts';
import { errorsIn, formatFaults } from '../../checks/fault.ts';
import { type MovePlan, planMove } from './plan-move.ts';

const describeLinks = ({ links }: MovePlan): string[] =>
  links.size === 0
    ? ['Ingen länkar till sidan.']
    : [...links].map(([file, count]) => `Länkar som rättas i ${file}: ${count}`);

/** What will be done, or has been, a line each. */
const describe = (plan: MovePlan): string =>
  [
    `${plan.file} → ${plan.newFile}`,
    ...describeLinks(plan),
    `${plan.from} leder vidare till ${plan.to} (_data/redirects.json).`,
    ...plan.notes,
  ].join('\n');

function write(root: string, { file, texts }: MovePlan): void {
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  rmSync(join(root, file));
  const folder = dirname(join(root, file));
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/**
 * Moves a page, or says what a move would do.
 * @param day the day of the content check, `YYYY-MM-DD`
 * @returns the exit code: 1 where faults are left
 * @throws {Failure} saying in Swedish why it can't be moved
 */
export async function movePage(
  root: string,
  addresses: readonly [string, string],
  { why, saves, day, say }: { why: string; saves: boolean; day: string; say: (text: string) => void },
): Promise<0 | 1> {
  const plan = planMove(root, addresses, why);
  say(describe(plan));
  if (!saves) {
    say('\nInget är ändrat. Är det rätt? Kör igen med --spara sist.');
    return 0;
  }
  write(root, plan);
  const errors = errorsIn((await checkContent(root, day)).faults);
  say(errors.length > 0 ? `\n${formatFaults(errors)}\n\nRätta raderna ovanför.` : '\nKlart. Kör npm run check.');
  return errors.length > 0 ? 1 : 0;
}
