import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { chromium } from 'playwright';
import { browserFlags, ensureBrowser } from '../../src/commands/browser.ts';
import { startPreview } from '../../src/commands/preview-server.ts';
import { collectAnswers } from '../../src/instruments/answer.ts';
import { isAccepted } from '../../src/instruments/audit-site.ts';
import { findAxe } from '../../src/instruments/axe.ts';
import type { Finding } from '../../src/instruments/finding.ts';
import { findHtmlCodesniffer } from '../../src/instruments/html-codesniffer.ts';
import { findInvalidMarkup } from '../../src/instruments/html-validate.ts';
import { findObservatory } from '../../src/instruments/observatory.ts';
import { findOverflow } from '../../src/instruments/overflow.ts';
import { createVisitor } from '../../src/instruments/visit.ts';
import { rateByWebperf, type WebperfTest } from '../../src/instruments/webperf.ts';
import { rateHeaders } from '../../src/instruments/webperf-headers.ts';
import { accessibility } from './accessibility.ts';
import { standardFiles } from './files.ts';
import { headers } from './headers.ts';
import { markup } from './markup.ts';
import { type Mutation, SiteCopy } from './mutation.ts';
import { styles } from './styles.ts';

const origin = 'https://brottsforebyggande-dalarna.example';
const today = '2026-11-24';
const all: Mutation[] = [...markup, ...styles, ...standardFiles, ...headers, ...accessibility];

// Every tenth, always the same ones, is quick enough for each run; `npm run test:mutations` tries them all.
const chosen = process.env.MUTATIONS === 'all' ? all : all.filter((_, index) => index % 10 === 0);

const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
after(() => browser.close());

const ofHeaders = ['webperf-csp', 'webperf-privacy', 'webperf-hsts', 'observatory'];

async function findInHeaders(served: string, page: string): Promise<Finding[]> {
  const answers = await collectAnswers(served, [page]);
  return answers.flatMap((answer) => [
    ...Object.values(rateHeaders(answer, new URL(origin).host)).flatMap(({ findings }) => findings),
    ...findObservatory(answer),
  ]);
}

const inBrowser = { axe: findAxe, htmlcs: findHtmlCodesniffer, overflow: findOverflow };

async function findInBrowser(kind: keyof typeof inBrowser, served: string, page: string): Promise<Finding[]> {
  // As for the tests of accessibility: the instruments are let in past the page's policy.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 640 } });
  const tab = await context.newPage();
  // The loader of TypeScript names functions by a helper of its own, which the page does not have.
  await tab.addInitScript('globalThis.__name = (value) => value');
  await tab.goto(served + page);
  const found = await inBrowser[kind](tab, page, 'all');
  await context.close();
  return found;
}

async function find(check: string, page: string, site: SiteCopy): Promise<Finding[]> {
  const [instrument = ''] = check.split(':');
  if (instrument === 'html-validate') {
    return findInvalidMarkup(page, readFileSync(`${site.folder}${page}index.html`, 'utf8'));
  }
  const { url, server } = await startPreview(process.cwd(), site.folder, 0);
  try {
    if (instrument in inBrowser) return await findInBrowser(instrument as keyof typeof inBrowser, url, page);
    if (ofHeaders.includes(instrument)) return await findInHeaders(url, page);
    const kind = instrument.replace('webperf-', '') as WebperfTest;
    return (await rateByWebperf(kind, origin + page, createVisitor(url, origin), today)).findings;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('varje fel har ett eget namn, och högst två fel prövar samma kontroll', () => {
  assert.equal(new Set(all.map(({ fault }) => fault)).size, all.length);
  const counts = new Map<string, number>();
  for (const { check } of all) counts.set(check, (counts.get(check) ?? 0) + 1);
  assert.deepEqual(
    [...counts].filter(([, count]) => count > 2),
    [],
  );
  console.log(`${all.length} slags fel, ${counts.size} olika kontroller`);
});

test('den oförändrade webbplatsen ger inga rapporter', async () => {
  const site = new SiteCopy();
  for (const check of new Set(all.map((mutation) => mutation.check.split(':')[0] ?? ''))) {
    const found = (await find(check, '/lagen/', site)).filter((finding) => !isAccepted(finding));
    assert.deepEqual(found, [], check);
  }
  site.dispose();
});

const table: string[] = [];
after(() => console.log(table.join('\n')));

for (const { fault, check, page = '/lagen/', change } of chosen) {
  test(`${check} hittar felet: ${fault}`, async () => {
    const site = new SiteCopy();
    try {
      change(site);
      const found = (await find(check, page, site)).map((finding) => finding.check);
      assert.ok(found.includes(check), `hittade i stället: ${[...new Set(found)].join(', ') || 'inget'}`);
      table.push(`${fault} → ${check}`);
    } finally {
      site.dispose();
    }
  });
}
