import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { headersFor, readNetlifyRules } from '../../src/commands/preview/start-preview.ts';
import { faviconAddress, touchIconAddress, versionAddress } from '../../src/lib/addresses.ts';
import { assetPolicy, pdfPolicy } from '../../src/lib/policies.ts';
import { readPages, readSiteFile, siteFolder } from './site.ts';

const { headers, redirects } = await readNetlifyRules(process.cwd(), siteFolder);
const pages = readPages();
const assets = listFiles(`${siteFolder}/assets`).map((path) => `/assets/${path}`);
const icons = [faviconAddress, touchIconAddress];
const bundled = listFiles(`${siteFolder}/build`).map((path) => `/build/${path}`);
// The host reads its rules, and hands them to nobody.
const served = listFiles(siteFolder)
  .map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`)
  .filter((path) => !['/_headers', '/_redirects'].includes(path));
const policyOf = (path: string) => headersFor(headers, path)['Content-Security-Policy'] ?? '';

test('värdens egen tolk läser alla regler i _headers, som är färre än hundra och högst 2 000 tecken breda', () => {
  const text = readSiteFile('_headers');
  const written = text.match(/^\/.*/gm) ?? [];
  assert.equal(headers.length, written.length);
  assert.deepEqual(written, [...new Set(written)]);
  // Cloudflare reads no more.
  assert.ok(written.length < 100, `${written.length}`);
  assert.ok(text.split('\n').every((line) => line.length <= 2_000));
});

const topOf = (address: string) => address.split('/')[1];
const scriptOf = ($: (typeof pages)[number]['$']) => `'${$('script[src]').attr('integrity')}'`;

test('varje sida har en sträng policy utan unsafe-, som tillåter sidans skript, och bara i en stor mapp någon grannes', () => {
  for (const { address, $ } of pages) {
    const policy = policyOf(address);
    assert.match(policy, /^default-src 'none'; /, address);
    assert.ok(!/unsafe-/.test(policy), address);
    const [, sources = ''] = /; script-src ([^;]*);/.exec(policy) ?? [];
    const own = scriptOf($);
    const beside = pages.filter((page) => topOf(page.address) === topOf(address));
    const allowed = beside.length > 20 ? beside.map((page) => scriptOf(page.$)) : [own];
    const named = sources.split(' ');
    assert.ok(named.includes(own) && named.every((one) => allowed.includes(one)), `${address}: ${sources}`);
    assert.ok($('form').length > 0, `${address}: form-action 'self' utan formulär`);
    for (const directive of [
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "trusted-types 'none'",
    ]) {
      assert.ok(policy.includes(directive), `${address}: ${directive}`);
    }
  }
});

test('varje fil i assets, och varje ikon, har en policy som inte låter den köra något', () => {
  assert.ok(assets.length > 0);
  for (const path of [...assets, ...icons])
    assert.equal(policyOf(path), path.endsWith('.pdf') ? pdfPolicy : assetPolicy, path);
});

test('skript har den hash som sidan säger, och stilmallar den som namnet säger', () => {
  for (const { address, $ } of pages) {
    $('script[src], link[rel=stylesheet]').each((_, element) => {
      const { src, href, integrity } = $(element).attr() ?? {};
      const hash = createHash('sha256').update(readFileSync(`${siteFolder}${src ?? href}`));
      if (src) assert.equal(integrity, `sha256-${hash.digest('base64')}`, address);
      else assert.equal(href?.split('.').at(-2), hash.digest('hex').slice(0, 10), address);
    });
  }
});

test('inga två regler som träffar samma adress sätter samma rubrik', () => {
  for (const path of [...pages.map(({ address }) => address), '/finns-inte/', '/sokindex/x', ...served]) {
    const seen = new Set<string>();
    for (const rule of headers.filter(
      ({ for: pattern }) => Object.keys(headersFor([{ for: pattern, values: { hit: '1' } }], path)).length > 0,
    )) {
      for (const name of Object.keys(rule.values)) {
        assert.ok(!seen.has(name), `${path}: ${name}`);
        seen.add(name);
      }
    }
  }
});

test('alla svar har myndighetens skyddsrubriker', () => {
  const common = headersFor(headers, '/vad-som-helst');
  assert.equal(common['Strict-Transport-Security'], 'max-age=63072000; includeSubDomains; preload');
  assert.equal(common['X-Content-Type-Options'], 'nosniff');
  assert.equal(common['X-Frame-Options'], 'DENY');
  assert.equal(common['Referrer-Policy'], 'same-origin');
  assert.match(common['Permissions-Policy'] ?? '', /camera=\(\).*geolocation=\(\)/);
  assert.equal(common['Cross-Origin-Opener-Policy'], 'same-origin');
  // Who may use a file, the rule that covers it says.
  for (const path of served) assert.ok(headersFor(headers, path)['Cross-Origin-Resource-Policy'], path);
  for (const { address } of pages)
    assert.equal(headersFor(headers, address)['Cross-Origin-Resource-Policy'], 'same-origin', address);
  assert.equal(common['Cross-Origin-Embedder-Policy'], 'require-corp');
});

test('filer med hash i namnet sparas länge, sidor frågas efter varje gång', () => {
  assert.ok(bundled.length > 10);
  for (const path of bundled) {
    assert.match(path, /[.-][\w-]{8,10}\.\w+$/, `${path} har ingen hash i namnet`);
    assert.match(headersFor(headers, path)['Cache-Control'] ?? '', /immutable/, path);
  }
  for (const address of [versionAddress, ...pages.map((page) => page.address)])
    assert.match(headersFor(headers, address)['Cache-Control'] ?? '', /max-age=0, must-revalidate/);
});

test('det som andra har skrivit står med sin licens bredvid det som är packat av det', () => {
  const found = (folder: string) => listFiles(folder).filter((name) => /^licenser(\.\w+)?\.txt$/.test(name));
  for (const folder of [`${siteFolder}/build`, `${siteFolder}/build/redigering`, '.cache/functions']) {
    const [name, ...others] = found(folder);
    assert.match(readFileSync(`${folder}/${name}`, 'utf8'), /^\S+ \d+\.\d+\.\d+\nLicense: \S/, folder);
    assert.deepEqual(others, []);
  }
});

test('varje omdirigering hos oss går till en sida som finns', () => {
  for (const { from, to } of redirects) {
    const [target = ''] = to.split('#');
    if (target.startsWith('/'))
      assert.ok(pages.some(({ address }) => address === target) || readSiteFile(target), from);
  }
});

const commandOf = (context: string) =>
  new RegExp(`\\[context\\.${context}\\]\\n {2}command = "(.*)"`).exec(readFileSync('netlify.toml', 'utf8'))?.[1] ?? '';

test('värden märker förhandsvisningar av ett förslag eller en gren, och bara dem', () => {
  for (const context of ['deploy-preview', 'branch-deploy'])
    assert.equal(commandOf(context), 'SITE_PREVIEW=1 URL=$DEPLOY_PRIME_URL npm run build');
  assert.doesNotMatch(commandOf('production'), /SITE_PREVIEW/);
});

// As systemd reads it: its own signs are doubled.
const ownServersCommand = () =>
  /^ExecStart=\/bin\/sh -c '(.*)'$/m
    .exec(readFileSync('.github/systemd/webbplats-bygg.service', 'utf8'))?.[1]
    ?.replaceAll(/([$%])\1/g, '$1') ?? '';

test('värden bygger det publicerade som det är i dag i Stockholm, också när det är en annan dag där värden står', () => {
  const folder = mkdtempSync(join(tmpdir(), 'varden-'));
  const add = (name: string, script: string) => writeFileSync(join(folder, name), script, { mode: 0o755 });
  // Half an hour after midnight in Stockholm.
  add('date', '#!/usr/bin/env node\nconsole.log(new Date("2026-11-24T23:30:00Z").toLocaleDateString("sv"));\n');
  add('npm', '#!/bin/sh\necho "$SITE_NOW: npm $*"\n');
  const env = { PATH: `${folder}:${process.env.PATH}`, TZ: 'America/Los_Angeles' };
  for (const command of [commandOf('production'), ownServersCommand()])
    assert.equal(
      spawnSync('sh', ['-c', command], { encoding: 'utf8', env }).stdout,
      '2026-11-25: npm run build\n',
      command,
    );
  rmSync(folder, { recursive: true });
});

test('värden bygger med samma kommando och en Node som duger', () => {
  const toml = readFileSync('netlify.toml', 'utf8');
  assert.match(toml, /^ {2}command = "npm run build"$/m);
  assert.match(toml, /^ {2}publish = "_site"$/m);
  assert.match(toml, /^ {2}NODE_VERSION = "24"$/m);
});
