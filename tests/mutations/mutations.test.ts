import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { isAccepted } from '../instruments/audit-site.ts';
import { findPort, launchBrowser } from '../instruments/browser.ts';
import { accessibility } from './accessibility.ts';
import { content } from './content.ts';
import { standardFiles } from './files.ts';
import { formPages } from './forms.ts';
import { headers } from './headers.ts';
import { findBy } from './instruments.ts';
import { markup } from './markup.ts';
import { contentCheck, type Mutation, SiteCopy } from './mutation.ts';
import { privacy } from './privacy.ts';
import { scripted } from './scripted.ts';
import { styles } from './styles.ts';

const all: Mutation[] = [
  ...markup,
  ...styles,
  ...standardFiles,
  ...headers,
  ...accessibility,
  ...scripted,
  ...privacy,
  ...content,
  ...formPages,
];

// Every tenth, always the same ones, is quick enough for each run; `npm run test:mutations` tries them all.
const chosen = process.env.MUTATIONS === 'all' ? all : all.filter((_, index) => index % 10 === 0);

const port = await findPort();
const browser = await launchBrowser(`--remote-debugging-port=${port}`);
after(() => browser.close());

const copyFor = (check: string) => new SiteCopy(check.startsWith(contentCheck) ? 'content' : 'site');

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
  // One question for each instrument and page that a fault is looked for on.
  const asked = new Map(
    (process.env.MUTATIONS === 'all' ? all : chosen).map(({ check, page = '/lagen/' }) => [
      `${check.split(':')[0]} ${page}`,
      { check, page },
    ]),
  );
  for (const { check, page } of asked.values()) {
    const site = copyFor(check);
    const found = (await findBy(check, page, site.folder, browser, port)).filter((finding) => !isAccepted(finding));
    assert.deepEqual(found, [], check);
    site.dispose();
  }
});

const table: string[] = [];
after(() => console.log(table.join('\n')));

for (const { fault, check, page = '/lagen/', change } of chosen) {
  test(`${check} hittar felet: ${fault}`, async () => {
    const site = copyFor(check);
    try {
      change(site);
      const found = (await findBy(check, page, site.folder, browser, port)).map((finding) => finding.check);
      assert.ok(found.includes(check), `hittade i stället: ${[...new Set(found)].join(', ') || 'inget'}`);
      table.push(`${fault} → ${check}`);
    } finally {
      site.dispose();
    }
  });
}
