import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { listFiles } from '../../src/checks/source/read.ts';
import { collectStyles } from '../../src/plugins/collect-styles.ts';

async function bundle(files: Record<string, string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stilar-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { outputFiles } = await build({
    entryPoints: [`${folder}/styles/site.css`],
    bundle: true,
    minifyWhitespace: true,
    write: false,
    plugins: [collectStyles],
    logLevel: 'silent',
  });
  rmSync(folder, { recursive: true });
  return outputFiles[0]?.text.replaceAll('\n', '') ?? '';
}

const site = '@layer components, print;\n@import "../components/*/*.css";\n@import "../components/*/*.print.css";\n';

test('komponenternas stilar samlas ur mapparna, i namnens ordning och i sina lager', async () => {
  const made = await bundle({
    'styles/site.css': site,
    'components/b/b.css': '.b { color: red }',
    'components/a/a.css': '.a { color: red }',
    'components/a/a.print.css': '.a { color: blue }',
    'components/a/a.start.css': '.start { color: red }',
    'components/c/other.css': '.other { color: red }',
  });
  assert.equal(
    made,
    '@layer components,print;@layer components{.a{color:red}}@layer components{.b{color:red}}@layer print{.a{color:blue}}',
  );
});

test('varje stilmall i en komponents mapp hör till en sida', () => {
  const start = readFileSync('src/styles/start.css', 'utf8');
  const collected = readFileSync('src/styles/site.css', 'utf8').match(/(?<=\/\*)[.\w]*\.css(?=")/g) ?? [];
  assert.deepEqual(collected, ['.css', '.print.css']);
  const files = listFiles('src/components').filter((path) => path.endsWith('.css'));
  assert.ok(files.length > 1);
  for (const file of files) {
    const isCollected = collected.some((ending) => file === `${dirname(file)}/${dirname(file)}${ending}`);
    assert.ok(isCollected || start.includes(`../components/${file}"`), `${file} hör inte till någon sida`);
  }
});
