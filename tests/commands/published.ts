import { readFile } from 'node:fs/promises';
import { today } from '../../src/plugins/project.ts';
import type { Site } from '../../src/schemas/site.ts';
import { formatFinding } from '../instruments/finding.ts';
import { findPublishedSecurityTxt } from '../instruments/security-txt.ts';

/** Looks at what is published now, rather than at what would be: a site that nobody builds grows old all the same. */
async function lookAtPublished(): Promise<number> {
  const { origin } = JSON.parse(await readFile('_data/site.json', 'utf8')) as Site;
  const published = process.env.URL || origin;
  const findings = await findPublishedSecurityTxt(published, today());
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length > 0) {
    console.error('\nBygg och publicera webbplatsen igen, så får filen ett nytt datum.');
    return 1;
  }
  console.log(`${published}/.well-known/security.txt gäller i minst 60 dagar till.`);
  return 0;
}

process.exitCode = await lookAtPublished();
