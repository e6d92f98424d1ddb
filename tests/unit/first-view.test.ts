import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { describeFirstView, weighFirstView } from '../../src/commands/build/first-view.ts';

const page =
  '<link rel="stylesheet" href="/build/a.css"/><script src="/build/a.js" defer></script><link rel="icon" href="/assets/i.svg"/><img src="/assets/c.svg"/>';

function makeSite(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vikt-'));
  for (const name of ['build', 'assets']) mkdirSync(join(folder, name));
  for (const [path, text] of Object.entries(files)) writeFileSync(folder + path, text);
  return folder;
}

test('startsidans vikt är sidan, stilmallen, skriptet, det som ritas och ikonen, var och en en gång', () => {
  const styles = 'a{background:url(/assets/b.svg)}b{background:url("/assets/b.svg")}';
  const folder = makeSite({
    '/index.html': page,
    '/build/a.css': styles,
    '/build/a.js': 'x'.repeat(10),
    '/assets/i.svg': 'x'.repeat(20),
    '/assets/b.svg': 'x'.repeat(30),
    '/assets/c.svg': 'x'.repeat(40),
  });
  assert.deepEqual(
    weighFirstView(folder).map(({ bytes }) => bytes),
    [page.length, styles.length, 10, 70, 20],
  );
});

test('summan sägs efter varje bygge, med ett råd först när den är över 15 000', () => {
  const parts = (bytes: number) => [{ name: 'sidan', bytes }];
  assert.match(
    describeFirstView(parts(15_000)),
    /^Startsidans första vy: 15\s000 byte av högst 15\s279 \(sidan 15\s000\)\.$/,
  );
  assert.match(describeFirstView(parts(15_001)), /\nRåd: det är mer än 15\s000\./);
});
