import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, test } from 'node:test';
import { build, type Metafile } from 'esbuild';
import { writeNotices } from '../../src/plugins/notices.ts';

const folder = mkdtempSync(join(tmpdir(), 'licenser-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string | object>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof text === 'string' ? text : JSON.stringify(text));
  }
}

const map = { sources: ['../../../node_modules/.pnpm/inre@1/node_modules/inre/index.js', '../src/egen.js'] };
write({
  'start.js': "import { a } from 'ett'; import { b } from '@ni/tva'; import { oanvand } from 'tre'; console.log(a, b);",
  'utan.js': "import { c } from 'fyra'; console.log(c);",
  'egen.js': 'console.log(1);',
  'node_modules/ett/package.json': { name: 'ett', version: '1.2.3', license: 'MIT', type: 'module' },
  'node_modules/ett/index.js': 'export const a = 1;',
  'node_modules/ett/index.js.map': map,
  'node_modules/ett/LICENSE': 'Copyright Ett\r\nFritt.\n',
  'node_modules/ett/NOTICE.txt': 'Tack till inre.',
  'node_modules/@ni/tva/package.json': { name: '@ni/tva', version: '2.0.0', license: 'ISC', type: 'module' },
  'node_modules/@ni/tva/index.js': "export { b } from 'djup';",
  'node_modules/@ni/tva/node_modules/djup/package.json': {
    ...{ name: 'djup', version: '9.0.0', license: '0BSD', main: 'index.mjs' },
  },
  'node_modules/@ni/tva/node_modules/djup/index.mjs': 'export const b = 2;',
  'node_modules/@ni/tva/node_modules/djup/licence.md': 'Djupt.',
  'node_modules/tre/package.json': { name: 'tre', version: '3.0.0', license: 'MIT', sideEffects: false },
  'node_modules/tre/index.js': 'export const oanvand = 3;',
  'node_modules/fyra/package.json': { name: 'fyra', version: '4.0.0' },
  'node_modules/fyra/index.js': 'export const c = 4;',
});
async function bundle(entry: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    logLevel: 'silent',
  });
  return metafile;
}

test('den som har skrivit något i ett paket står där, med licensens egna ord, och ingen annan', async () => {
  const notices = await writeNotices([await bundle('start.js'), await bundle('egen.js')]);
  assert.deepEqual(
    notices.split(/\n\n-+\n\n/).map((notice) => notice.trim()),
    [
      'djup 9.0.0\nLicense: 0BSD\n\nDjupt.',
      'ett 1.2.3\nLicense: MIT\nIt was itself bundled of: inre.\n\nCopyright Ett\nFritt.\n\nTack till inre.',
    ],
  );
  assert.doesNotMatch(notices, new RegExp(relative('.', folder)));
  assert.equal(await writeNotices([await bundle('egen.js')]), '');
});

test('ett paket utan licens kommer inte ut', async () => {
  const metafile = await bundle('utan.js');
  await assert.rejects(writeNotices([metafile]), /^Error: Paketet fyra säger inte vilken licens det har\.$/);
});
