import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FileChange, type Work, workFor } from '../../src/commands/edit-loop/changes.ts';

const rows: [path: string, kind: FileChange['kind'], work: Work[]][] = [
  ['src/content/lagen/index.md', 'change', ['content']],
  ['src/content/lagen/index.md', 'unlink', ['site']],
  ['_data/events.json', 'change', ['content']],
  ['_data/localities.json', 'change', ['site']],
  ['src/styles/elements.css', 'change', ['assets']],
  ['src/components/site-footer/site-footer.css', 'change', ['assets']],
  // The browser editor's own styles are made with the site.
  ['src/editor/editor.css', 'change', ['site']],
  ['src/components/share-page/share-page.client.ts', 'change', ['assets']],
  ['src/components/site-footer/site-footer.tsx', 'change', ['code']],
  ['src/content/kalender/index.11ty.tsx', 'change', ['code', 'data']],
  ['src/collections/pages.ts', 'change', ['site']],
  ['assets/favicon.svg', 'change', ['site']],
];

for (const [path, kind, work] of rows)
  test(`${path} (${kind}) ber om ${work.join(' och ')}`, () => assert.deepEqual(workFor({ path, kind }), work));
