import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { workingMoment } from '../../src/commands/granska/working-day.ts';
import { readArguments } from '../../src/commands/run/arguments.mjs';
import { Failure } from '../../src/commands/run/failure.mjs';
import { dayOf, readMoment } from '../../src/lib/dates.ts';
import { environment } from '../../src/plugins/environment.ts';
import type { Site } from '../../src/schemas/site.ts';
import { formatFinding } from '../instruments/finding.ts';
import { findPublishedVersion, type Newest } from '../instruments/published-version.ts';
import { findPublishedSecurityTxt } from '../instruments/security-txt.ts';

/** @throws {Failure} where one of the two is missing or can't be read */
function readNewest(): Newest | undefined {
  const { newest, since } = readArguments('freshness').values;
  if (newest === undefined && since === undefined) return undefined;
  const [commit, moment] = [String(newest), readMoment(String(since))];
  if (!/^[0-9a-f]{40}$/.test(commit) || Number.isNaN(moment.getTime()))
    throw new Failure('Ange både --newest (40 hexadecimala tecken) och --since (en tidpunkt).', 2);
  // A commit that this copy of the history does not have is not known to be later.
  const isIn = (later: string) =>
    spawnSync('git', ['merge-base', '--is-ancestor', commit, later], { stdio: 'ignore' }).status === 0;
  return { commit, since: moment, isIn };
}

/** Looks at what is published now, rather than at what would be: a site that nobody builds grows old all the same. */
async function lookAtPublished(): Promise<number> {
  const { origin } = JSON.parse(await readFile('_data/site.json', 'utf8')) as Site;
  const published = environment().URL ?? origin;
  const now = workingMoment();
  const findings = [
    ...(await findPublishedVersion(published, now, readNewest())),
    ...(await findPublishedSecurityTxt(published, dayOf(now))),
  ];
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length > 0) {
    console.error(
      `\nBygg och publicera ${published} igen. Hjälper det inte: se efter hos värden varför den är gammal.`,
    );
    return 1;
  }
  console.log(`${published} är från i dag eller i går, och dess security.txt gäller i minst 60 dagar till.`);
  return 0;
}

process.exitCode = await lookAtPublished();
