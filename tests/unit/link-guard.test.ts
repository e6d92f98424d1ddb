import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { checkFolder } from '../../src/links/check-folder.ts';
import { addPublished, findUnpublished } from '../../src/links/judge/published-addresses.ts';
import { locate } from '../../src/links/locate/locate.ts';
import { readPageMap } from '../../src/links/read/folder.ts';
import { writeEditorsPage, writeTicket } from '../../src/links/report/editors-page.ts';
import { applyExceptions } from '../../src/links/report/exceptions.ts';
import { formatReport, reportFormats } from '../../src/links/report/format-report.ts';
import { type LinkFinding, rules } from '../../src/links/rules.ts';

const folder = mkdtempSync(join(tmpdir(), 'lankar-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

const menu = '<nav><a href="/meny-borta/">Meny</a></nav>';
write({
  'site/index.html': `${menu}<a href="/saknas/">x</a><a href="/post-borta/">y</a>`,
  'site/andra/index.html': `${menu}<a href="/s%C3%A5/">z</a><a href="/utkast/">u</a>`,
  'site/tredje/index.html': `${menu}<a href="/saknas/">a</a><a href="/saknas/">b</a>`,
  'src/start.md':
    '---\ntitle: x\n---\n\n`[kod](/saknas/)`\n\n```\n[kod](/saknas/)\n```\n\n<!-- [x](/saknas/) -->\nText [x](/saknas/).\n',
  'src/andra.md': 'En [länk](/så/) och ett [utkast](/utkast/).\n',
  'src/tredje.md': '[a][x] och [b][x]\n\n[x]: /saknas/\n',
  'src/utkast.md': '---\ndraft: true\n---\n',
  'src/layout.njk': `<body>\n  ${menu}\n</body>\n`,
  'src/poster.json': '[\n  { "id": "a", "source": "/post-borta/" },\n  { "id": "b", "url": "/post-borta/" }\n]\n',
  'src/sidor.json': JSON.stringify({
    'index.html': 'start.md',
    'andra/index.html': 'andra.md',
    'tredje/index.html': 'tredje.md',
    'utkast/index.html': 'utkast.md',
  }),
});

const find = (): LinkFinding[] => {
  const map = readPageMap(join(folder, 'src/sidor.json'), join(folder, 'site'));
  const { placed, sources } = checkFolder(join(folder, 'site'), 'https://exempel.se/', { map });
  return locate(placed, sources);
};

test('varje fel pekar på raden som redaktören skrev, och menyns fel sägs en gång med antalet sidor', () => {
  const places = find().map(({ file, line, column, rule, target, pages, pointer }) =>
    [`${file}:${line}:${column}`, rule, target, pages, pointer ?? ''].join(' '),
  );
  assert.deepEqual(places, [
    'andra.md:1:11 missing /s%C3%A5/ 1 ',
    'andra.md:1:34 draft /utkast/ 1 ',
    'layout.njk:2:17 missing /meny-borta/ 3 ',
    'poster.json:3:24 missing /post-borta/ 1 /1/url',
    'start.md:12:10 missing /saknas/ 1 ',
    'tredje.md:3:6 missing /saknas/ 1 ',
  ]);
});

test('varje format kan läsas av det som ska läsa det', () => {
  const findings = find();
  const [line = ''] = formatReport(findings, 'lines').split('\n');
  assert.match(line, /^error andra\.md:1:11 missing \/s%C3%A5\/ \S.*Sidan: andra\/index\.html\.$/);
  assert.equal(JSON.parse(formatReport(findings, 'json')).findings.length, findings.length);
  const { results, tool } = JSON.parse(formatReport(findings, 'sarif')).runs[0];
  assert.deepEqual(
    [results.length, results[0].level, results[0].locations[0].physicalLocation.region.startLine],
    [6, 'error', 1],
  );
  assert.equal(tool.driver.rules[results[0].ruleIndex].id, 'missing');
  assert.match(formatReport(findings, 'github'), /^::error file=andra\.md,line=1,col=11,title=missing::/);
  const hostile = { ...(findings[0] as LinkFinding), target: '/a\n::error::"<b>&\u001b[31m' };
  for (const format of reportFormats) assert.ok(!formatReport([hostile], format).includes('\u001b'), format);
  assert.equal(formatReport([hostile], 'lines').split('\n').length, 1);
  assert.equal(formatReport([], 'lines'), '');
});

test('varje regel har ett allvar, ett skäl och ett råd', () => {
  for (const { severity, about, fix } of Object.values(rules)) {
    assert.match(severity, /^(error|suspect|advice)$/);
    assert.match(about, /^\p{Lu}.*\.$/u);
    assert.match(fix, /\.$/);
  }
});

const command = (...words: string[]) =>
  spawnSync('npm', ['run', '--silent', 'links', '--', ...words], { encoding: 'utf8', env: { PATH: process.env.PATH } });

test('kommandot skriver bara rapporten, och säger med sin slutkod hur det gick', () => {
  write({ 'bra/index.html': '<a href="/">x</a><a href="">y</a>' });
  const bad = command(
    '--site',
    join(folder, 'site'),
    '--origin',
    'https://exempel.se/',
    '--pages',
    join(folder, 'src/sidor.json'),
  );
  assert.deepEqual([bad.status, bad.stdout.trim().split('\n').length, bad.stderr], [1, 6, '']);
  const good = command('--site', join(folder, 'bra'), '--origin', 'https://exempel.se/', '--format', 'lines');
  assert.deepEqual([good.status, good.stdout.split('\n').length], [0, 2]);
  for (const words of [
    ['--site', '/finns/inte'],
    ['--format', 'xls'],
    ['--vad'],
    ['--site', join(folder, 'bra'), '--origin', 'skräp'],
  ]) {
    const unusable = command(...words);
    assert.deepEqual([unusable.status, unusable.stdout], [2, ''], words.join(' '));
  }
});

// What the memory says of addresses that have moved.
function rememberMoves(moves: Record<string, string>): string {
  const lines = Object.entries(moves).map(([url, to]) =>
    JSON.stringify({ url, status: 'moved', kind: 'moved', message: 'Sidan har flyttat.', next: '2027-01-01', to }),
  );
  return lines.join('\n');
}

test('rättningen visar först, tar med det som står efter #, och lämnar en adress som bara finns i den byggda sidan', () => {
  const links = ['x#stycke', 'y#stycke', 'x', 'w'].map((path) => `https://annan.se/${path}`);
  write({
    'rad/index.html': [...links, 'https://annan.se/z'].map((link) => `<a href="${link}">x</a>`).join(''),
    'radkalla/sida.md': links.map((link) => `[x](${link})\n`).join(''),
    'radkalla/sidor.json': JSON.stringify({ 'index.html': 'sida.md' }),
    'minne.jsonl': rememberMoves({
      'https://annan.se/x': 'https://ny.annan.se/x',
      'https://annan.se/y': 'https://ny.annan.se/y#annat',
      'https://annan.se/z': 'https://ny.annan.se/z',
      'https://annan.se/w': 'https://tredje.se/w',
    }),
  });
  const at = (name: string) => join(folder, name);
  const words = ['--site', at('rad'), '--origin', 'https://exempel.se/', '--pages', at('radkalla/sidor.json')];
  words.push('--state', at('minne.jsonl'), '--now', '2026-11-24T12:00:00Z', '--format', 'json', '--fix');
  const read = () => readFileSync(at('radkalla/sida.md'), 'utf8');
  const before = read();
  assert.match(command(...words).stderr, /Inget är ändrat/);
  assert.equal(read(), before);
  const { status, stdout, stderr } = command(...words, '--spara');
  assert.equal(status, 0, stderr);
  assert.match(stderr, /sida\.md:4 {2}.* → https:\/\/tredje\.se\/w {2}Ändras inte: den nya adressen hör till en annan/);
  const fixed = ['ny.annan.se/x#stycke', 'ny.annan.se/y#annat', 'ny.annan.se/x', 'annan.se/w'];
  assert.equal(read(), fixed.map((link) => `[x](https://${link})\n`).join(''));
  const { findings } = JSON.parse(stdout) as { findings: LinkFinding[] };
  assert.deepEqual(
    findings.map(({ file, replacement }) => [file, replacement]),
    [
      ['index.html', 'https://ny.annan.se/z'],
      ['sida.md', 'https://ny.annan.se/x#stycke'],
      ['sida.md', 'https://ny.annan.se/y#annat'],
      ['sida.md', 'https://ny.annan.se/x'],
      ['sida.md', 'https://tredje.se/w'],
    ],
  );
  assert.match(writeEditorsPage(findings, '2026-11-24'), /Skriv https:\/\/ny\.annan\.se\/x#stycke/);
});

test('ett undantag gäller till sin sista dag, och sägs till om när den har passerat eller när det inte gäller något', () => {
  const file = join(folder, 'undantag.json');
  const entry = { reason: 'Den andra myndigheten lagar sidan.', until: '2026-12-01', by: 'webbredaktör' };
  const exceptions = [
    { url: '/saknas/', ...entry },
    { pattern: '/s%*', ...entry, until: '2026-11-01' },
    { url: '/aldrig/', ...entry },
  ];
  writeFileSync(file, JSON.stringify(exceptions));
  const left = applyExceptions(find(), [], { file, name: 'undantag.json', today: '2026-12-01' });
  assert.deepEqual(
    left.filter(({ target }) => target === '/saknas/'),
    [],
  );
  assert.deepEqual(
    left.flatMap(({ rule, target }) => (/exception|%/.test(rule + target) ? `${rule} ${target}` : [])),
    ['missing /s%C3%A5/', 'exception-expired /s%*', 'exception-unused /aldrig/'],
  );
  // Time alone makes no error.
  assert.equal(left.find(({ target }) => target === '/s%C3%A5/')?.severity, 'suspect');
  writeFileSync(file, JSON.stringify([{ url: '/a/', until: 'snart' }]));
  assert.throws(
    () => applyExceptions([], [], { file, name: 'undantag.json', today: '2026-12-01' }),
    /posten 0\/reason är inte rätt/,
  );
  writeFileSync(file, '[{ "url": "/a/",');
  assert.throws(
    () => applyExceptions([], [], { file, name: 'undantag.json', today: '2026-12-01' }),
    /går inte att läsa som JSON\. Kör npm run check/,
  );
});

test('ett undantag för en adress på en annan webbplats är inte onödigt för att ingen frågade den', () => {
  const entry = { reason: 'Den andra myndigheten lagar sidan.', until: '2026-12-01', by: 'webbredaktör' };
  write({
    'ut/index.html': '<a href="https://a.se/x#y">x</a><a href="/">y</a>',
    'ut-undantag.json': JSON.stringify([
      { url: 'https://a.se/x#y', ...entry },
      { pattern: 'https://a.se/*', ...entry },
      { url: '/', ...entry },
      { url: 'https://b.se/', ...entry },
    ]),
    'ut-kanda.txt': 'https://a.se/x\n',
  });
  for (const words of [[], ['--external', '--known', join(folder, 'ut-kanda.txt')]]) {
    const { status, stdout, stderr } = command(
      ...['--site', join(folder, 'ut'), '--origin', 'https://exempel.se/', '--now', '2026-11-24T12:00:00Z'],
      ...['--exceptions', join(folder, 'ut-undantag.json'), ...words],
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^advice \S+ exception-unused https:\/\/b\.se\/ [^\n]*\n$/);
  }
});

test('en adress som har varit publicerad dör aldrig: posten som behövs står i felet', () => {
  const toml = '[[redirects]]\nfrom = "/flyttad/"\nto = "/"\n';
  const list = addPublished(['/', '/flyttad/', '/borta/', '/var/'], undefined);
  const faults = findUnpublished(['/', '/ny/'], list, toml, '/var / 301\n');
  assert.deepEqual(
    faults.map(({ line, what }) => [line, what]),
    [[3, 'Adressen /borta/ har varit publicerad och finns inte längre.']],
  );
  assert.match(
    faults[0]?.fix ?? '',
    /en post i _data\/redirects\.json: "from": "\/borta\/", "to" och den nya adressen/,
  );
  assert.deepEqual(JSON.parse(addPublished(['/ny/'], list)), ['/', '/borta/', '/flyttad/', '/ny/', '/var/']);
});

test('redaktörernas sida är ren svenska och tar inget för kod', () => {
  const [first] = find() as [LinkFinding];
  const page = writeEditorsPage([{ ...first, target: '<script>alert(1)</script>', since: '2026-11-01' }], '2026-11-24');
  assert.ok(!page.includes('<script'));
  for (const words of ['Laga nu (1)', 'Vad är fel', 'Sedan', '2026-11-01', 'Ändra här', 'Gör så här'])
    assert.ok(page.includes(words), words);
  assert.match(writeEditorsPage([], '2026-11-24'), /Alla länkar fungerar\./);
  assert.match(writeTicket([first], '2026-11-24'), /^Länkarna den 2026-11-24\.\n\n## Laga nu \(1\)\n\n- `\/s%C3%A5\/`/);
});
