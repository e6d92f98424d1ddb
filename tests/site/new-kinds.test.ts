import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { madeUp, ProjectCopy } from './copy.ts';
import { madeUpBuild } from './made-up.ts';

const project = new ProjectCopy(madeUp);
after(() => project.remove());

const read = (path: string) => readFileSync(join(project.folder, path), 'utf8');
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(project.folder, path)), { recursive: true });
  writeFileSync(join(project.folder, path), text);
};
const insert = (path: string, before: string, text: string) => {
  assert.ok(read(path).includes(before), `${path}: ${before}`);
  write(path, read(path).replace(before, text + before));
};

// What README says of a new kind of record: a schema, two lines, a file, and a template for pages.
write(
  'src/schemas/spell.ts',
  `import { z } from 'zod';
import { id, provenance, ref, text } from './fields.ts';

export const spell = z.strictObject({
  id: id.meta({ title: 'Id', description: 'Trollformelns id.' }),
  title: text(60).meta({ title: 'Trollformel', description: 'Det man säger.' }),
  summary: text(200).meta({ title: 'Verkan', description: 'Vad som händer då.' }),
  helpline: ref('helplines').optional().meta({ title: 'Nummer', description: 'Vem man ringer om det går fel.' }),
  ...provenance,
});
`,
);
insert('src/schemas/records.ts', 'import { synonym }', "import { spell } from './spell.ts';\n");
insert(
  'src/schemas/records.ts',
  '  synonyms: list(',
  "  spells: list(spell, { label: 'Trollformler', one: 'Trollformel', page: { by: 'id', addressOf: ({ id }) => '/trollformler/' + id + '/' } }),\n",
);
const origin = { publisher: 'Sagokällan', source: 'egen', published: null, checked: '2026-11-24', confidence: 'high' };
const spell = {
  id: 'simsalabim',
  title: 'Simsalabim',
  summary: 'En drake blir så liten att den ryms i en tändsticksask.',
  helpline: 'kvinnofridslinjen',
};
const writeSpell = (changes = {}) =>
  write('_data/spells.json', JSON.stringify([{ ...spell, ...changes, ...origin }], null, 2));
write(
  'src/content/trollformler/spell.records.11ty.tsx',
  `export const data = {
  pagination: { data: 'records.spells', size: 1, alias: 'spell', addAllPagesToCollections: true },
  permalink: ({ spell }) => \`/trollformler/\${spell.id}/\`,
  eleventyComputed: {
    title: ({ spell }) => spell.title,
    description: ({ spell }) => spell.summary,
    reviewed: ({ spell }) => spell.checked,
  },
};

export default ({ spell }) => <p>{spell.summary}</p>;
`,
);

// And of a new kind of page: a schema, a row, and Markdown in its folder.
insert(
  'src/schemas/page.ts',
  'export type Page =',
  `export const tale = z.strictObject({
  ...shared,
  spell: ref('spells').meta({ title: 'Sagans trollformel', description: 'Formeln som löser allt.' }),
});

`,
);
insert('src/schemas/page-kinds.ts', 'newsItem, newsletterIssue, page }', '/**/ tale, ');
insert(
  'src/schemas/page-kinds.ts',
  "  { at: ['/kalender/*']",
  "  { at: ['/sagor/*'], file: { id: 'tale', schema: tale, label: 'Sagor', one: 'Saga', article: 'en' }, search: 'r', reader: easy },\n",
);
const tale = 'src/content/sagor/drakens-tandsticksask.md';
const writeTale = (named: string) =>
  write(
    tale,
    `---
title: Drakens tändsticksask
description: En saga om en drake som blev mindre och mindre tills ingen såg den.
reviewed: 2026-11-24
spell: ${named}
---
Det var en gång en [drake](/trollformler/simsalabim/).
`,
  );
writeSpell();
writeTale('simsalabim');

test('en ny sort av poster och ett nytt slag av sidor, gjorda efter README, är med överallt', () => {
  const { status, output } = project.build(madeUpBuild);
  assert.equal(status, 0, output);
  const site = (path: string) => read(`_site/${path}`);
  assert.match(site('trollformler/simsalabim/index.html'), /<h1[^>]*>Simsalabim<\/h1>.*tändsticksask/s);
  assert.match(site('sagor/drakens-tandsticksask/index.html'), /href="\/trollformler\/simsalabim\/"/);
  for (const list of ['a-o/index.html', 'webbkarta/index.html', 'sitemap.xml'])
    for (const address of ['/trollformler/simsalabim/', '/sagor/drakens-tandsticksask/'])
      assert.ok(site(list).includes(address), `${list} har inte ${address}`);
  const titles = site('sokindex/titles.json');
  assert.match(titles, /"\/sagor\/drakens-tandsticksask\/","Drakens tändsticksask","r"/);
  assert.match(titles, /"\/trollformler\/simsalabim\/","Simsalabim","p"/);
  const fields = site('admin/falt/index.html');
  for (const said of ['Överst på en saga', 'Formeln som löser allt.', '_data/spells.json', 'Vad som händer då.'])
    assert.ok(fields.includes(said), `fältlistan har inte ${said}`);
  const [script = ''] = listFiles(join(project.folder, '_site/build/redigering')).filter((name) =>
    /^redigering-\w+\.js$/.test(name),
  );
  const editor = site(`build/redigering/${script}`);
  for (const said of [
    'src/content/sagor',
    'saga-frontmatter',
    'Trollformler',
    'Sagans trollformel',
    '_data/spells.json',
  ])
    assert.ok(editor.includes(said), `redigeraren har inte ${said}`);
  assert.match(editor, /relation[^}]*collection:"spells"|collection:"spells"[^}]*display_fields/);
});

test('det som pekar på ingenting nekas med fil och rad, och frågan om vad som menades', () => {
  writeSpell({ helpline: 'kvinofridslinjen' });
  writeTale('simsalabin');
  const { status, output } = project.build(madeUpBuild);
  assert.notEqual(status, 0);
  assert.match(
    output,
    /_data\/spells\.json:6:17 {2}"kvinofridslinjen" finns inte i _data\/helplines\.json\. {2}Menade du "kvinnofridslinjen"\?/,
  );
  assert.match(
    output,
    /sagor\/drakens-tandsticksask\.md:5:8 {2}"simsalabin" finns inte i _data\/spells\.json\. {2}Menade du "simsalabim"\?/,
  );
});

test('README nämner varje plats som en ny sort och ett nytt slag rör', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, record = ''] = /- \*\*A kind of record\.\*\*(.*?)\n- /s.exec(readme) ?? [];
  const [, page = ''] = /- \*\*A kind of page\.\*\*(.*?)\n- /s.exec(readme) ?? [];
  for (const place of ['src/schemas/', 'src/schemas/records.ts', '_data/', '.records.11ty.tsx', 'ref(', '`page`'])
    assert.ok(record.includes(place), place);
  for (const place of ['src/schemas/page.ts', 'src/schemas/page-kinds.ts', 'Markdown'])
    assert.ok(page.includes(place), place);
});
