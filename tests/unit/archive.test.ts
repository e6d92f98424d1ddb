import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ArchiveFiles } from '../../src/commands/arkiv/archive-files.ts';
import { archivePage } from '../../src/commands/arkiv/archive-page.ts';
import { archiveStyle } from '../../src/commands/arkiv/style.ts';

const day = '2026-11-24';
const files = new ArchiveFiles(
  ['index.html', 'a/b/index.html', 'assets/å.png', 'admin/index.html', 'build/x.css'],
  'https://prov.example',
);
const around = { files, contact: undefined, day };
const body = (html: string) =>
  /<\/aside>(.*)<\/body>/.exec(
    archivePage(`<html><head></head><body>${html}</body></html>`, 'a/b/index.html', around).html,
  )?.[1];

test('en adress i arkivet är som den är från sin egen fil', () => {
  assert.equal(files.from('/', 'a/b/index.html'), '../../index.html');
  assert.equal(files.from('/a/b/?q=1#c', 'index.html'), 'a/b/index.html#c');
  assert.equal(files.from('https://prov.example/a/b/', 'a/b/index.html'), 'index.html');
  assert.equal(files.from('#c', 'index.html'), '#c');
  assert.equal(files.from('tel:112', 'index.html'), 'tel:112');
  assert.equal(files.from('https://andra.example/', 'index.html'), 'https://andra.example/');
  assert.equal(files.from('/admin/', 'index.html'), undefined);
  assert.throws(() => files.from('/finns-inte/', 'index.html'), /leder till \/finns-inte\/, som inte finns/);
});

test('en sidas adresser, bilder och formulär skrivs om, och det som inget kan stå för stoppar arkivet', () => {
  assert.equal(
    body('<a href="/">Start</a><a href="/admin/">Redigera</a>'),
    '<a href="../../index.html">Start</a><a>Redigera</a>',
  );
  assert.equal(
    body('<img src="/assets/å.png" srcset="/assets/å.png 1x, /assets/å.png 2x" alt="">'),
    '<img src="../../assets/%C3%A5.png" srcset="../../assets/%C3%A5.png 1x, ../../assets/%C3%A5.png 2x" alt>',
  );
  assert.equal(body('<p>5 &lt; 6 &amp; ä&shy;r</p>'), '<p>5 &lt; 6 &amp; ä\u00adr</p>');
  assert.throws(() => body('<form action="/okant/"></form>'), /har inget i sitt ställe/);
  assert.throws(() => body('<img src="/admin/" alt="">'), /visar \/admin\/, som arkivet lämnar ute/);
});

test('en stilmalls adresser skrivs om, och inget annat i den', () => {
  assert.equal(
    archiveStyle('/* x */ a{background:url(/assets/å.png)} b{color:red}', 'build/x.css', files),
    '/* x */ a{background:url("../assets/%C3%A5.png")} b{color:red}',
  );
  assert.throws(() => archiveStyle('a{background:url(/admin/)}', 'build/x.css', files), /lämnar ute/);
});
