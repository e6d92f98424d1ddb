import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { environmentSchema } from '../../src/schemas/environment.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const list = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
const matchAll = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

// What a newcomer reads, whatever brings them here.
const papers = ['README.md', 'tests/instruments/README.md', ...list('.github').filter((path) => path.endsWith('.md'))];
const picture = '.github/pictures/start.webp';
const overview = '.github/pictures/bilder.webp';

test('README går att läsa på en gång: högst 120 rader, med bilder som är lätta', () => {
  const readme = read('README.md');
  assert.ok(readme.split('\n').length <= 121, `${readme.split('\n').length}`);
  assert.ok(readme.includes(`](${picture})`));
  assert.ok(statSync(picture).size < 120_000);
  assert.ok(readme.includes(`](${overview})`));
  assert.ok(statSync(overview).size <= 400_000);
});

test('redaktörer får veta på svenska, överst i README, var deras hjälp finns', () => {
  const top = read('README.md').split('\n').slice(0, 6).join('\n');
  assert.match(top, /Är du redaktör\?.*\/admin\/hjalp\//);
});

// Names that stand for whatever the reader calls it, and what only a build makes.
const examples = /my-box|min-sida|<name>|2026-11\.md|\*/;

test('varje fil och mapp som papperen nämner finns', () => {
  for (const paper of papers.filter((path) => !path.endsWith('CHANGELOG.md')))
    for (const path of matchAll(
      read(paper),
      /(?<![\w/])((?:src|tests|_data|assets|\.github|\.vscode)\/[\w.<>*/-]*)/g,
    )) {
      const bare = path.replace(/[.,]$/, '');
      assert.ok(examples.test(bare) || existsSync(bare), `${paper}: ${bare}`);
    }
});

test('kartan i README har varje rum i src och varje mapp i tests', () => {
  const [, map = ''] = read('README.md').split('## The map');
  for (const room of readdirSync('src')) assert.ok(new RegExp(`\\b${room}/`).test(map), `src/${room}`);
  const tests = read('.github/CONTRIBUTING.md');
  for (const entry of readdirSync('tests', { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== 'node_modules')
      assert.ok(tests.includes(`| \`tests/${entry.name}\``), `tests/${entry.name}`);
});

test('varje skriptad kontroll står en gång i förteckningen, med sitt kriterium, och inget annat nummer nämns', () => {
  const listed = matchAll(read('tests/instruments/README.md'), /^\| (AS-\d\d) \| [^|]*\S[^|]*\| \S/gm);
  assert.deepEqual([...new Set(listed)], listed);
  const code = ['src', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'))
      .map((path) => join(folder, path)),
  );
  const named = new Set(code.flatMap((path) => matchAll(read(path), /\b(AS-\d\d)\b/g)));
  assert.deepEqual([...named].sort(), listed);
});

// How many success criteria each guideline of WCAG 2.2 has, and which of them are of level AAA (https://www.w3.org/TR/WCAG22/).
const criteria: Record<string, number> = {
  ...{ '1.1': 1, '1.2': 9, '1.3': 6, '1.4': 13, '2.1': 4, '2.2': 6, '2.3': 3, '2.4': 13, '2.5': 8 },
  ...{ '3.1': 6, '3.2': 6, '3.3': 9, '4.1': 3 },
};
const strictest =
  /^(1\.2\.[6-9]|1\.3\.6|1\.4\.[6-9]|2\.1\.3|2\.2\.[3-6]|2\.3\.[23]|2\.4\.([89]|1[023])|2\.5\.[56]|3\.1\.[3-6]|3\.2\.5|3\.3\.[569])$/;

/** True for a criterion of WCAG with its level where that is AAA, one of its requirements for conformance, or a clause of EN 301 549. */
function isClause(text: string): boolean {
  if (/^EN 301 549, \d+(\.\d+)*( \(\w+\), by analogy)?$/.test(text) || /^5\.2\.[1-5]$/.test(text)) return true;
  const [, criterion = '', guideline = '', number, level] = /^((\d\.\d)\.(\d+))( \(AAA\))?$/.exec(text) ?? [];
  const exists = Number(number) >= 1 && Number(number) <= (criteria[guideline] ?? 0) && criterion !== '4.1.1';
  return exists && strictest.test(criterion) === Boolean(level);
}

test('varje skriptad kontroll har sin grund i ett ställe i en standard som finns', () => {
  for (const row of matchAll(read('tests/instruments/README.md'), /^\| (AS-\d\d \| [^|]+) \|/gm)) {
    const [, grounds = ''] = row.split(' | ');
    for (const clause of grounds.split(/; |, (?=\d\.\d)/)) assert.ok(isClause(clause), `${row}: ${clause}`);
  }
});

test('koden hänvisar till standarder som vem som helst kan läsa', () => {
  for (const folder of ['src', 'tests'])
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (/\.tsx?$/.test(path) && !/node_modules|papers\.test/.test(path))
        assert.doesNotMatch(read(join(folder, path)), /\b(WR|WPC|SEC|PRV|DAT|STM|LNG|FB)-\d\d\b|standards\.md/, path);
});

test('varje kommando som papperen nämner finns i package.json', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const readers = [...papers, ...list('.github/ISSUE_TEMPLATE')];
  for (const paper of readers)
    for (const name of matchAll(read(paper), /\bnpm (?:run )?(start|test(?::\w+)?|(?<=run )[a-z][\w:]*)/g))
      assert.ok(name in scripts, `${paper}: npm run ${name}`);
});

test('varje länk i papperen leder till en fil som finns', () => {
  for (const paper of papers)
    for (const target of matchAll(read(paper), /\]\(([^)\s]+)\)/g).filter((address) => !/^https?:/.test(address)))
      assert.ok(existsSync(join(dirname(paper), target.replace(/#.*/, ''))), `${paper}: ${target}`);
});

test('inget papper nämner en mapp på någons egen dator', () => {
  for (const paper of papers) assert.doesNotMatch(read(paper), /(?<![\w.])\/(work|tmp|home|root|Users|mnt)\//, paper);
});

const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes('node_modules'))
    .map((path) => read(join(folder, path)));

const readByCode = (folder: string) => sources(folder).flatMap((text) => matchAll(text, /\benv\.([A-Z][A-Z_]+)/g));
const ofSchema = Object.keys(environmentSchema.shape);
const ofForms = matchAll(read('src/functions/settings.ts'), /\b([A-Z]+(?:_[A-Z]+)+)\b/g);
const ofHost = matchAll(read('netlify.toml'), /(?:\$|^ +(?=[A-Z_]+ = ))([A-Z][A-Z_]+)/gm);
const ofWorkflows = list('.github/workflows').flatMap((path) => matchAll(read(path), /\b(?:vars|secrets)\.([A-Z_]+)/g));
const described = new Set(matchAll(read('.github/DRIFT.md'), /`([A-Z][A-Z_]+)`/g));

test('varje miljövariabel som koden, värden och arbetsflödena läser står i DRIFT', () => {
  const known = new Set([...readByCode('src'), ...ofSchema, ...ofForms, ...ofHost, ...ofWorkflows]);
  assert.ok(known.has('SMTP_HOST') && known.has('SITE_NOW') && known.has('NODE_VERSION') && known.has('SITE_URL'));
  for (const name of known) assert.ok(described.has(name), name);
});

test('varje miljövariabel som står i DRIFT läses av något', () => {
  // These are read by what we build on.
  const others = ['HTTP_PROXY', 'HTTPS_PROXY', 'PUT', 'DELETE'];
  const known = new Set([
    ...readByCode('src'),
    ...ofSchema,
    ...readByCode('tests'),
    ...ofForms,
    ...ofHost,
    ...ofWorkflows,
    ...others,
  ]);
  for (const name of described) assert.ok(known.has(name), name);
});

type Parts = 'dependencies' | 'devDependencies' | 'overrides' | 'engines';
type Manifest = Record<Parts, Record<string, unknown> | undefined>;

const manifests = ['package.json', 'tests/package.json', 'tests/bench/package.json'].map(
  (path) => JSON.parse(read(path)) as Manifest,
);
const contributing = read('.github/CONTRIBUTING.md');

test('varje override har sitt skäl i CONTRIBUTING', () => {
  for (const { overrides = {} } of manifests)
    for (const [name, value] of Object.entries(overrides)) {
      const [row] = matchAll(contributing, new RegExp(`^(\\| .*\`${name}\`.*\\|)$`, 'gm'));
      const version = typeof value === 'string' ? value : String(Object.values(value as object)[0]);
      assert.ok(row?.includes(version), `${name} ${version}`);
    }
});

interface Dependabot {
  updates: { directories?: string[]; ignore?: { 'dependency-name': string; versions?: string[] }[] }[];
}

test('det som Dependabot väntar med är paket som vi har, och CONTRIBUTING säger varför', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as Dependabot;
  const packages = new Set(manifests.flatMap((one) => Object.keys({ ...one.dependencies, ...one.devDependencies })));
  const ignored = updates.flatMap(({ ignore = [] }) => ignore);
  for (const { 'dependency-name': name } of ignored) {
    assert.ok(packages.has(name), name);
    assert.ok(contributing.includes(`\`${name}\``), name);
  }
  const [, table = ''] = contributing.split('### Majors that wait');
  const waiting = [...table.matchAll(/^\| `([^`]+)` \| (\d+) \|/gm)].map(([, name, major]) => `${name} >=${major}`);
  const passedOver = ignored
    .filter((one) => one.versions && one['dependency-name'] !== '@types/node')
    .map((one) => `${one['dependency-name']} ${one.versions?.[0]}`);
  assert.deepEqual(passedOver, waiting);
  for (const folder of updates[0]?.directories ?? []) assert.ok(existsSync(`.${folder}/package.json`), folder);
});

test('Node är densamma hos värden, i arbetsflödena och i .nvmrc', () => {
  const version = read('.nvmrc').trim();
  assert.match(read('netlify.toml'), new RegExp(`NODE_VERSION = "${version}"`));
  for (const path of list('.github/workflows'))
    for (const used of matchAll(read(path), /node-version: (\d\S*)/g)) assert.equal(used, version, path);
  const floor = /(\d+)/.exec(String(manifests[0]?.engines?.node))?.[1];
  assert.match(read('.github/workflows/ci.yml'), new RegExp(`node: \\[${floor}, .*\\b${version}\\]`));
});

test('formulären för ärenden går att läsa, och varje fråga har ett eget namn', () => {
  for (const path of list('.github/ISSUE_TEMPLATE')) {
    const { name, description, body } = parse(read(path)) as {
      name: string;
      description: string;
      body: { id?: string; type: string; attributes: { label?: string; value?: string } }[];
    };
    assert.ok(name && description, path);
    const asked = body.filter(({ type }) => type !== 'markdown');
    assert.equal(new Set(asked.map(({ id }) => id)).size, asked.length, path);
    for (const { attributes } of asked) assert.ok(attributes.label, path);
  }
});
