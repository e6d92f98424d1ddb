import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Finding, formatFinding } from '../instruments/finding.ts';
import { findNu } from '../instruments/nu-checker.ts';
import { buildMadeUp } from './made-up.ts';
import { readSiteFile, siteFolder } from './site.ts';

function find(folder: string, context: TestContext): Finding[] | undefined {
  const answer = findNu(folder);
  if ('findings' in answer) return answer.findings;
  context.skip(answer.skipped);
  return undefined;
}

for (const [name, folder] of Object.entries({ webbplatsen: siteFolder, 'den påhittade': join(buildMadeUp(), '_site') }))
  test(`Nu HTML Checker hittar inga fel och inga varningar på någon sida: ${name}`, (context) => {
    const findings = find(folder, context);
    if (findings) assert.deepEqual(findings.map(formatFinding), []);
  });

test('Nu HTML Checker hittar felen på en trasig kopia, med sida, rad och kolumn', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'nu-'));
  try {
    mkdirSync(join(folder, 'lagen'));
    const html = readSiteFile('lagen/index.html');
    const broken = html.replace('</main>', '<section><p>Utan rubrik</section><img src="/a.png"><b id="q"></b></main>');
    writeFileSync(join(folder, 'lagen/index.html'), broken);
    const findings = find(folder, context);
    if (!findings) return;
    assert.deepEqual([...new Set(findings.map(({ check }) => check))].sort(), ['nu:error', 'nu:warning']);
    assert.ok(findings.every(({ page, place }) => page === '/lagen/' && /^[1-9]\d*:[1-9]\d*$/.test(place)));
    assert.ok(findings.some(({ text }) => text.includes('Duplicate ID')));
    assert.ok(findings.some(({ text }) => text.includes('alt')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
