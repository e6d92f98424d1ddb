import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

interface Workflow {
  jobs: Record<string, { steps: { run?: string }[] }>;
}

const folder = '.github/workflows';

for (const name of readdirSync(folder))
  test(`${name} installerar paketen innan något körs ur dem`, () => {
    const { jobs } = parse(readFileSync(`${folder}/${name}`, 'utf8')) as Workflow;
    for (const [job, { steps }] of Object.entries(jobs)) {
      const scripts = steps.flatMap(({ run }) => run ?? []);
      assert.equal(scripts[0], 'npm ci', job);
    }
  });
