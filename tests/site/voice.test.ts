import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import type { Wording } from '../../src/schemas/wording.ts';
import { buildMadeUp } from './made-up.ts';
import { readPages, readRecords, visibleText } from './site.ts';

const sites = { webbplatsen: '.', 'den påhittade': buildMadeUp() };

for (const [name, project] of Object.entries(sites)) {
  const phrases = readRecords<Wording[]>('wordings', project).flatMap(({ avoid, voice }) => (voice ? avoid : []));

  test(`ingen sida berättar vad vi inte vet i stället för vart man kan gå: ${name}`, () => {
    const told = readPages(join(project, '_site'))
      .filter(({ address }) => !address.startsWith('/admin/'))
      .flatMap(({ address, html }) => {
        const $ = load(html);
        const text =
          `${$('title').text()} ${$('meta[name=description]').attr('content')} ${visibleText($)}`.toLowerCase();
        return phrases.filter((phrase) => text.includes(phrase)).map((phrase) => `${address}: ${phrase}`);
      });
    assert.deepEqual(told, []);
  });
}
