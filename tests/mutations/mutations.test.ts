import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { startPreview } from '../../src/commands/preview-server.ts';
import { isAccepted } from '../../src/instruments/audit-site.ts';
import type { Finding } from '../../src/instruments/finding.ts';
import { findInvalidMarkup } from '../../src/instruments/html-validate.ts';
import { createVisitor } from '../../src/instruments/visit.ts';
import { rateByWebperf, type WebperfTest } from '../../src/instruments/webperf.ts';
import { standardFiles } from './files.ts';
import { markup } from './markup.ts';
import { type Mutation, SiteCopy } from './mutation.ts';
import { styles } from './styles.ts';

const origin = 'https://brottsforebyggande-dalarna.example';
const today = '2026-11-24';
const all: Mutation[] = [...markup, ...styles, ...standardFiles];

// Every tenth, always the same ones, is quick enough for each run; `npm run test:mutations` tries them all.
const chosen = process.env.MUTATIONS === 'all' ? all : all.filter((_, index) => index % 10 === 0);

async function find(check: string, page: string, site: SiteCopy): Promise<Finding[]> {
  const [instrument = ''] = check.split(':');
  if (instrument === 'html-validate') {
    return findInvalidMarkup(page, readFileSync(`${site.folder}${page}index.html`, 'utf8'));
  }
  const { url, server } = await startPreview(process.cwd(), site.folder, 0);
  const kind = instrument.replace('webperf-', '') as WebperfTest;
  const { findings } = await rateByWebperf(kind, origin + page, createVisitor(url, origin), today);
  server.close();
  return findings;
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
