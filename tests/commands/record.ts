import { readFile, writeFile } from 'node:fs/promises';
import axe from 'axe-core';
import { contentVersion } from '../../src/plugins/content-version.ts';
import { root, today } from '../../src/plugins/project.ts';
import type { Audit } from '../../src/schemas/audit.ts';
import { scriptedChecks } from '../instruments/scripted/index.ts';
import { states } from '../instruments/states.ts';
import type { Rating } from '../instruments/webperf.ts';

const packages = [
  '@mdn/mdn-http-observatory',
  'axe-core',
  'html_codesniffer',
  'html-validate',
  'lighthouse',
  'playwright',
  'plugin-accessibility-statement',
  'plugin-css',
  'plugin-html',
  'plugin-javascript',
  'plugin-pagenotfound',
  'plugin-standard-files',
];

interface Run {
  version: string;
  passed: boolean;
  /** Whether it was the whole matrix. */
  full: boolean;
}

/** The rules that a page is tried against: webperf_core's, axe's and the scripted checks. */
function countRules(ratings: readonly Rating[]): number {
  const ofPage = ratings.filter(({ page }) => page === ratings[0]?.page);
  return ofPage.reduce((sum, { rules }) => sum + rules, 0) + axe.getRules().length + scriptedChecks.length;
}

async function readJson<Value>(path: string): Promise<Value | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Value);
}

async function readVersion(name: string): Promise<Audit['instruments'][number]> {
  const found = await readJson<{ version: string }>(`tests/node_modules/${name}/package.json`);
  return { name, version: found?.version ?? 'okänd' };
}

/** Writes what the latest whole run of the tests measured as the evidence behind the accessibility statement. */
async function record(): Promise<number> {
  const run = await readJson<Run>('.cache/tests.json');
  const audit = await readJson<{ version: string; ratings: Rating[] }>('.cache/audit/report.json');
  const version = contentVersion(root);
  if (run?.version !== version || audit?.version !== version) {
    console.error('Det finns ingen hel granskning av just den här versionen. Kör först: npm test');
    return 1;
  }
  const pages = new Set(audit.ratings.map(({ page }) => page)).size;
  const tried = states.filter(({ everyTime }) => everyTime || run.full).map(({ name }) => name);
  const instruments = await Promise.all(packages.map(readVersion));
  const rules = countRules(audit.ratings);
  const evidence: Audit = { date: today(), version, passed: run.passed, pages, rules, states: tried, instruments };
  await writeFile('_data/audit.json', `${JSON.stringify(evidence, null, 2)}\n`);
  console.log(
    `_data/audit.json är skriven: ${pages} sidor, ${run.passed ? 'alla kontroller gick bra' : 'alla kontroller är inte gjorda utan fel'}. Checka in den.`,
  );
  return 0;
}

process.exitCode = await record();
