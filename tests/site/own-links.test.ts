import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('länkvakten hittar inget fel på den byggda webbplatsen, inte heller på formulären som kod svarar på', () => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'links'], { encoding: 'utf8' });
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
});
