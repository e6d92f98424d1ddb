import { readFileSync } from 'node:fs';
import { checkFolder, readPageMap } from '../checks/links/check-folder.ts';
import { locate } from '../checks/links/locate.ts';
import { formatReport } from '../checks/links/report.ts';
import { readOptions } from './links-options.ts';

async function links(): Promise<number> {
  const { origin } = JSON.parse(readFileSync('_data/site.json', 'utf8')) as { origin: string };
  const options = readOptions(process.argv.slice(2), { site: '_site', origin: process.env.URL || origin });
  const map = options.pages === undefined ? undefined : readPageMap(options.pages, options.site);
  const { placed, sources } = checkFolder(options.site, options.origin, { map, allowPrivate: options.allowPrivate });
  const findings = locate(placed, sources);
  const report = formatReport(findings, options.format);
  if (report) process.stdout.write(`${report}\n`);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = await links().catch((error: Error) => {
  console.error(error.message);
  return 2;
});
