import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { startPreview } from '../../src/commands/preview/start-preview.ts';
import { contentVersion } from '../../src/plugins/content-version.ts';
import { environment } from '../../src/plugins/environment.ts';
import { root, today } from '../../src/plugins/project.ts';
import type { Site } from '../../src/schemas/site.ts';
import { formatAuditPage, formatAuditTable } from '../instruments/audit-report.ts';
import { acceptedReasons, auditSite, isAccepted } from '../instruments/audit-site.ts';
import { formatFinding } from '../instruments/finding.ts';

const folder = '.cache/audit';

/** Rates every page of the built site by the tests that auditors use, and writes the report. */
async function audit(): Promise<number> {
  const { origin } = JSON.parse(await readFile('_data/site.json', 'utf8')) as Site;
  const { url, server } = await startPreview(root, '_site', 0);
  const ratings = await auditSite({ served: url, origin: environment().URL ?? origin, site: '_site', today: today() });
  server.close();
  const findings = ratings.flatMap((rating) => rating.findings);
  const broken = findings.filter((finding) => !isAccepted(finding));
  console.log(formatAuditTable(ratings));
  for (const reason of acceptedReasons(findings)) console.log(`\n${reason}`);
  for (const finding of broken) console.error(formatFinding(finding));
  await mkdir(folder, { recursive: true });
  const report = { date: today(), version: contentVersion(root), passed: broken.length === 0, ratings };
  await writeFile(`${folder}/report.json`, `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(`${folder}/report.html`, formatAuditPage(ratings));
  console.log(`\nRapporten ligger i ${folder}/report.html och report.json.`);
  return report.passed ? 0 : 1;
}

process.exitCode = await audit();
