import { readFile, writeFile } from 'node:fs/promises';
import { contentVersion } from '../checks/content-version.ts';
import { root, today } from '../plugins/project.ts';
import type { Audit } from '../schemas/audit.ts';

const packages = [
  'axe-core',
  'html_codesniffer',
  'html-validate',
  'playwright',
  'plugin-accessibility-statement',
  'plugin-css',
  'plugin-html',
  'plugin-javascript',
  'plugin-pagenotfound',
  'plugin-standard-files',
];

async function readJson<Value>(path: string): Promise<Value | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Value);
}

async function readVersion(name: string): Promise<Audit['instruments'][number]> {
  const found = await readJson<{ version: string }>(`node_modules/${name}/package.json`);
  return { name, version: found?.version ?? 'okänd' };
}

/** Writes what the latest whole run of the tests measured as the evidence behind the accessibility statement. */
async function record(): Promise<number> {
  const run = await readJson<{ version: string; passed: boolean }>('.cache/tests.json');
  const audit = await readJson<{ version: string; ratings: { page: string }[] }>('.cache/audit/report.json');
  const version = contentVersion(root);
  if (run?.version !== version || audit?.version !== version) {
    console.error('Det finns ingen hel granskning av just den här versionen. Kör först: npm test');
    return 1;
  }
  const pages = new Set(audit.ratings.map(({ page }) => page)).size;
  const instruments = await Promise.all(packages.map(readVersion));
  const evidence: Audit = { date: today(), version, passed: run.passed, pages, instruments };
  await writeFile('_data/audit.json', `${JSON.stringify(evidence, null, 2)}\n`);
  console.log(
    `_data/audit.json är skriven: ${pages} sidor, ${run.passed ? 'alla kontroller gick bra' : 'alla kontroller är inte gjorda utan fel'}. Checka in den.`,
  );
  return 0;
}

process.exitCode = await record();
