import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { forgetFiles, leftOut } from '../../src/plugins/editor-package.ts';

// What we ask of the editor's package beyond its settings. A new version of it is tried by these, and by a build with it
// (.github/workflows/canary.yml).

const folder = 'node_modules/@sveltia/cms';
const script = readFileSync(`${folder}/npm/index.js`, 'utf8');
const imported = [...script.matchAll(/(?:\bfrom|\bimport\(?)\s*[`'"]([^`'"]+)[`'"]/g)].map(([, name = '']) => name);

test('det som lämnas utanför redigeraren hämtas av paketet, under de namn som vi känner', () => {
  const parts = [/^@shikijs\//, /^leaflet/, /^terra-draw/, /^svgo\/browser$/, /heic/, /webp_enc/, /shiki-engine/];
  for (const part of parts)
    assert.ok(
      imported.some((name) => part.test(name) && leftOut.test(name)),
      String(part),
    );
});

test('filer som inte följer med nämns inte, och en ny plats för ett namn stoppar bygget', () => {
  const left = forgetFiles(script);
  assert.doesNotMatch(left, /assets\/(marker-icon|heic)/);
  // Fonts are what the package has beside its script, and what we put there.
  assert.equal(left.match(/new URL\(`assets\/[^`]+\.woff2`,import\.meta\.url\)/g)?.length, 3);
  assert.throws(() => forgetFiles(left), /nämner marker-icon-2x på ett annat sätt/);
  assert.throws(() => forgetFiles(script.replaceAll('`assets/heic_dec', '`other/heic_dec')), /heic_dec/);
});

test('paketet har de krokar som förhandsvisningen, filformaten och kontrollen använder', () => {
  for (const hook of ['registerCustomFormat', 'registerPreviewStyle', 'registerPreviewTemplate'])
    assert.match(script, new RegExp(`\\b${hook}:`), hook);
  for (const name of ['window.createClass=', 'window.h=']) assert.ok(script.includes(name), name);
});

test('varje inställning som vi ger redigeraren finns i paketets eget schema', () => {
  const schema = readFileSync(`${folder}/schema/sveltia-cms.json`, 'utf8');
  const used = [
    'auth_methods',
    'publish_mode',
    'media_libraries',
    'nested',
    'index_file',
    'slugify_filename',
    'maxlength',
  ];
  for (const name of used) assert.ok(schema.includes(`"${name}":`), name);
});
