import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { formatFaults, formatSummary } from '../../src/checks/fault.ts';
import { assertReadable, check, copyProject, valid } from './fixture-project.ts';

const page = 'src/content/lagen/index.md';

test('det lilla provprojektet har inga fel', async () => {
  assert.equal(formatFaults(await check(valid)), '');
});

test('sidor som mallar gör av poster går att länka till, med säker dag och på lätt svenska', async () => {
  const folder = copyProject();
  const text = readFileSync(join(folder, page), 'utf8');
  const links = '[dagen](/kalender/exempeldag/) [orten](/kommuner/pahitt/) [lätt](/lattlast/kommuner/pahitt/)';
  writeFileSync(join(folder, page), `${text}\n${links}\n`);
  assert.equal(formatFaults(await check(folder)), '');
  // A day without a date has no page of its own.
  const events = join(folder, '_data/events.json');
  writeFileSync(events, readFileSync(events, 'utf8').replace(/ {4}"(date|endDate)": .*\n/g, ''));
  assert.match(formatFaults(await check(folder)), /^\S+ {2}Sidan \/kalender\/exempeldag\/ finns inte\.[^\n]*$/);
});

test('BOM och Windows radslut gör inget', async () => {
  const folder = copyProject();
  for (const file of [page, 'src/content/404.md', '_data/links.json', '_data/municipalities.json']) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(join(folder, file), `\ufeff${text.replaceAll('\n', '\r\n')}`);
  }
  assert.equal(formatFaults(await check(folder)), '');
});

test('BOM och Windows radslut flyttar inte felets rad och kolumn', async () => {
  const folder = copyProject();
  const text = readFileSync(join(folder, page), 'utf8').replace(/^Lagen gäller.*/m, 'Gå till [kontakt](/kontkat/).');
  writeFileSync(join(folder, page), `\ufeff${text.replaceAll('\n', '\r\n')}`);
  assert.match(
    formatFaults(await check(folder)),
    /^src\/content\/lagen\/index\.md:6:19 {2}Sidan \/kontkat\/ finns inte/,
  );
});

test('filer som datorn själv lägger i mappen gör inget', async () => {
  const folder = copyProject();
  for (const file of ['src/content/.DS_Store', '_data/.DS_Store', 'src/content/lagen/Thumbs.db'])
    writeFileSync(join(folder, file), '\0');
  assert.equal(formatFaults(await check(folder)), '');
});

test('en fil på över 1 MB avvisas vänligt', async () => {
  const folder = copyProject();
  writeFileSync(join(folder, page), 'a'.repeat(1_000_001));
  const text = formatFaults(await check(folder));
  assert.equal(text, `${page}:1:1  Filen är större än 1 MB.  Dela upp texten, eller kontrollera att det är rätt fil.`);
});

test('det som är så långt som det får vara läses som vanligt', async () => {
  const folder = copyProject();
  const longest = [
    'a'.repeat(200),
    `<https://example.org/${'a'.repeat(1_980)}>`,
    `${'=_-+/'.repeat(100)}`,
    `| ${'-'.repeat(300)} |`,
    'ord. '.repeat(4_000).trim(),
    'ትግርኛ ቋንቋ። '.repeat(100),
  ];
  writeFileSync(join(folder, page), `${readFileSync(join(folder, page), 'utf8')}\n${longest.join('\n\n')}\n`);
  assert.doesNotMatch(formatFaults(await check(folder)), /i följd|längre än/);
});

test('det som en redaktör har skrivit bryter inte meddelandets rad eller styr terminalen', async () => {
  const folder = copyProject();
  const text = readFileSync(join(folder, page), 'utf8');
  writeFileSync(join(folder, page), `${text}\n[a](<\u001b[31m/x/>) [b](</y\u202e/>) [c](/${'z.'.repeat(250)}/)\n`);
  const lines = formatFaults(await check(folder)).split('\n');
  assert.equal(lines.length, 5);
  for (const line of lines) assert.ok(line.length < 300 && !/[\p{Cc}\p{Cf}]/u.test(line), line);
});

const front = (title: string) => readFileSync(join(valid, page), 'utf8').replace('Lagen om exempel', title);
const body = (text: string) => `${readFileSync(join(valid, page), 'utf8')}\n${text}\n`;
const bomb = ['a: &a [1]', 'b: &b [*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b]', 'd: [*c,*c,*c,*c]'].join('\n');
const odd: Record<string, [file: string, text: string]> = {
  'hänvisningar som växer': [page, front(`x\n${bomb}`)],
  'tjugo tusen klammer i uppgifterna': [page, front('['.repeat(20_000))],
  'en nyckel som är en lista': [page, front('x\n? [a, b]\n: c')],
  'femtio tusen hakparenteser': [page, body(`${'['.repeat(10_000)}\n`.repeat(5))],
  'tre tusen rutor i varandra': [page, body('::: info\n'.repeat(3000))],
  'länkar med trasiga procenttecken': [page, body('[a](#100%) [b](/%zz/) [c](https://[)')],
  'en sida av bara ---': [page, '---'],
  'en fil utan tecken': [page, ''],
  'hundra tusen klamrar i data': ['_data/contacts.json', '['.repeat(100_000)],
  'nycklar med namn som JavaScript har': ['_data/contacts.json', '[{"__proto__": {"id": "x"}, "constructor": 1}]'],
};
// Markdown reads on where brackets never end, and a page may hold what it likes as text.
const harmless = new Set(['femtio tusen hakparenteser']);

for (const [name, [file, text]] of Object.entries(odd))
  test(`${name} kraschar inte kontrollen`, async () => {
    const folder = copyProject();
    writeFileSync(join(folder, file), text);
    const faults = await check(folder);
    assert.equal(faults.length > 0, !harmless.has(name));
    assertReadable(faults);
  });

test('sammanfattningen av en körning har alla fel, och det en redaktör skrev är text i den', () => {
  const fault = {
    file: '_data/a|b.json',
    line: 7,
    column: 1,
    what: '<b>*Fet*\n[x](y)</b> är fel.',
    fix: 'Ta bort @det.',
  };
  const faults = Array.from({ length: 40 }, (_, index) => ({ ...fault, line: index + 1 }));
  const rows = formatSummary('40 fel', faults).split('\n');
  assert.equal(rows[0], '## 40 fel');
  assert.equal(rows.filter((row) => row.startsWith('- ')).length, 40);
  assert.equal(
    new MarkdownIt({ html: true }).render(rows[8] ?? ''),
    '<ul>\n<li><strong>_data/a|b.json, rad 7:</strong> &lt;b&gt;*Fet* [x](y)&lt;/b&gt; är fel. Ta bort @det.</li>\n</ul>\n',
  );
  assert.match(
    formatSummary('1 råd', [{ ...fault, severity: 'warning' }]),
    /^<details><summary>1 råd<\/summary>\n\n- /,
  );
});
