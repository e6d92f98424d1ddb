import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../src/checks/source/read.ts';
import { commands } from '../../src/commands/run/table.mjs';

// Which room may import from which (README, "The map"). `types` holds no code and is open to all.
const table: Record<string, string[]> = {
  lib: [],
  schemas: ['lib'],
  editor: ['schemas', 'lib'],
  search: ['schemas', 'lib'],
  collections: ['lib', 'search', 'schemas'],
  components: ['components', 'lib', 'search', 'schemas'],
  layouts: ['components', 'lib'],
  'open-data': ['collections', 'schemas', 'lib'],
  content: ['layouts', 'components', 'collections', 'editor', 'open-data', 'schemas', 'lib'],
  checks: ['schemas', 'lib'],
  links: ['checks', 'schemas', 'lib'],
  functions: ['components', 'layouts', 'lib', 'schemas'],
  plugins: [
    'plugins',
    'checks',
    'links',
    'editor',
    'search',
    'open-data',
    'collections',
    'components',
    'layouts',
    'lib',
    'schemas',
  ],
  commands: [
    'commands',
    'functions',
    'plugins',
    'checks',
    'links',
    'editor',
    'collections',
    'components',
    'layouts',
    'lib',
    'schemas',
  ],
  client: ['client', 'components', 'lib'],
  types: ['lib', 'schemas'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(tsx?|mjs)$/.test(path));
const room = (path: string) => path.split('/')[0] ?? '';
const read = (path: string) => readFileSync(join('src', path), 'utf8');

function imports(path: string): string[] {
  return [...read(path).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    join(dirname(path), target),
  );
}

test('varje rum hämtar bara ur de rum det får', () => {
  for (const path of files) {
    const from = room(path);
    const allowed = table[from];
    assert.ok(allowed, `src/${from} är inget rum i huset`);
    for (const target of imports(path)) {
      const to = room(target);
      // A component's script runs in the browser, as what is in `client` does.
      const inBrowser = from === 'editor' ? ['checks', 'components', 'layouts', 'schemas'] : [];
      const may = path.endsWith('.client.ts') ? ['client', 'lib', 'search', ...inBrowser, from] : allowed;
      assert.ok(to === from || to === 'types' || may.includes(to), `${path} hämtar ur ${target}`);
    }
  }
});

// Rooms of several rooms are met in one place, so that what is inside can change.
const faces = { links: 'links/index.ts' };
// What a room may use of another, where that is less than all of it.
const parts: Record<string, Record<string, string>> = {
  links: { checks: 'checks/fault.ts' },
  // What answers runs in browsers; what makes the index does not.
  components: { search: 'search/answer/' },
};

test('länkvakten nås genom sitt ansikte, och ett rum som får en del av ett annat använder bara den', () => {
  for (const path of files) {
    for (const target of imports(path)) {
      const [from, to] = [room(path), room(target)];
      const face = faces[to as keyof typeof faces];
      assert.ok(!face || from === to || target === face, `${path} går förbi ${face} till ${target}`);
      const part = parts[from]?.[to];
      assert.ok(!part || target.startsWith(part), `${path} hämtar ur ${target}`);
    }
  }
});

test('det som svarar i webbläsaren hämtar bara ur lib', () => {
  for (const path of files.filter((name) => name.startsWith('search/answer/')))
    for (const target of imports(path)) assert.ok(/^(search\/answer|lib|types)\//.test(target), `${path}: ${target}`);
});

test('ingen fil hämtar ur sig själv genom andra, inte ens en typ', () => {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    assert.ok(!way.includes(path), `en ring: ${[...way, path].join(' → ')}`);
    if (done.has(path)) return;
    for (const target of imports(path)) visit(target, [...way, path]);
    done.add(path);
  };
  const known = new Set(files);
  for (const path of files) {
    for (const target of imports(path)) assert.ok(known.has(target), `${path}: ${target} finns inte`);
    visit(path, []);
  }
});

const readManifest = (folder: string) =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, Record<string, string>>;
const manifest = readManifest('.');

test('bara rättstavningen hämtar ett paket som inte följer med när webbplatsen byggs', () => {
  const packages = (path: string) =>
    [...read(path).matchAll(/(?:from|import|resolve)\s*\(?\s*'((?:@[^/']+\/)?[^./'@:][^/':]*)/g)].map(
      ([, name = '']) => name,
    );
  const others = { ...readManifest('tests').dependencies, ...manifest.devDependencies };
  for (const path of files.filter((name) => !name.startsWith('commands/stavning')))
    for (const name of packages(path)) assert.ok(!(name in others), `${path} hämtar ur ${name}`);
});

test('en fil direkt i commands är ett kommando, och varje kommando står i tabellen och i package.json', () => {
  const owned = ['src/commands', 'tests/commands'].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map(({ name }) => `${folder}/${name}`),
  );
  const files = Object.values(commands).map(({ file }) => file);
  for (const file of owned) assert.ok(files.includes(file), `${file} är inget kommando: lägg den i en mapp`);
  for (const file of files) assert.ok(existsSync(file), file);
  assert.deepEqual(Object.keys(manifest.scripts ?? {}), Object.keys(commands));
  for (const [name, script] of Object.entries(manifest.scripts ?? {}))
    assert.match(script, new RegExp(`^node (--\\S+ )?src/commands/run\\.mjs ${name}$`));
});

test('bara tilläggen rör Eleventy, och kommandona som startar det', () => {
  for (const path of files) {
    const uses = read(path).includes("'@11ty/eleventy'");
    assert.ok(!uses || ['plugins', 'commands', 'types'].includes(room(path)), path);
  }
});

test('det rena rummet lib rör varken disk, klocka eller webbläsare', () => {
  for (const path of files.filter((name) => room(name) === 'lib')) {
    assert.ok(!/node:fs|Date\.now\(|new Date\(\)|\bdocument\.|\bwindow\./.test(read(path)), path);
  }
});

test('ingen kod frågar efter systemets klocka eller slumpen', () => {
  // A server asks what time it is, a build what day has not come, and the browser editor which day: each in one file.
  const asking = ['functions/clock.ts', 'plugins/clock.ts', 'editor/guard/clock.client.ts'];
  for (const path of files.filter((name) => !asking.includes(name)))
    assert.ok(!/Date\.now\(|new Date\(\)|Math\.random|timeOrigin/.test(read(path)), path);
});

test('ingen kod frågar Node om en text är en adress: svaret blir fel för å, ä och ö (lib/urls.ts)', () => {
  assert.deepEqual(
    files.filter((path) => read(path).includes('URL.canParse(')),
    [],
  );
});

test('omgivningen läses på ett ställe, genom ett schema', () => {
  const reading = files.filter((path) => /process\.env\b/.test(read(path)));
  assert.deepEqual(reading.sort(), [
    // What starts our code says to it where it is.
    'commands/run/bundle.mjs',
    'commands/run/content-root.mjs',
    // The functions' settings are read where they run, at the host.
    'functions/settings.ts',
    // Words that other programs have agreed on.
    'links/external/client.ts',
    // Names them for a browser, where there are none.
    'plugins/editor-preview.ts',
    'plugins/environment.ts',
  ]);
});

test('filerna är korta: högst 200 rader, och inställningarna högst 60', () => {
  for (const path of files) assert.ok(read(path).split('\n').length <= 200, path);
  assert.ok(readFileSync('eleventy.config.ts', 'utf8').split('\n').length <= 60);
});

test('påhittade filer är få: fall som skiljer sig på några rader står i en tabell', () => {
  // The made-up site is whole on purpose.
  const made = listFiles('tests/fixtures').filter((path) => !path.startsWith('site/'));
  assert.ok(made.length <= 60, `${made.length} filer i tests/fixtures`);
});

test('överst i projektet ligger bara det som ska', () => {
  const allowed = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'eleventy.config.ts',
    'netlify.toml',
    'src',
    '_data',
    'assets',
    'tests',
    'README.md',
    'LICENSE',
    'node_modules',
    '_site',
  ];
  const others = readdirSync('.').filter((name) => !name.startsWith('.') && !allowed.includes(name));
  assert.deepEqual(others, []);
});

test('en komponent är en mapp med en fil som heter likadant, och exempel bredvid', () => {
  for (const name of readdirSync('src/components')) {
    const inside = readdirSync(`src/components/${name}`);
    assert.ok(inside.includes(`${name}.tsx`), name);
    assert.ok(inside.includes(`${name}.examples.tsx`), `${name} har inga exempel för /admin/komponenter/`);
  }
});

const lockFiles = ['.', 'tests', 'tests/bench'].map((folder) => `${folder}/package-lock.json`);

test('låsfilerna pekar inte ut varifrån paketen hämtas', () => {
  for (const file of lockFiles) assert.ok(!readFileSync(file, 'utf8').includes('"resolved": "http'), file);
});

test('ett paket har samma version där webbplatsen byggs och där den prövas', () => {
  const [site, tests] = lockFiles.map((file) => readLock(file)) as [Locked, Locked];
  for (const [path, { version }] of Object.entries(site))
    if (path && tests[path]) assert.equal(tests[path].version, version, path);
});

test('paket som måste ha en viss version har den', () => {
  const { dependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  assert.equal(dependencies?.['@11ty/eleventy'], '3.1.8');
  assert.equal(overrides?.['@11ty/recursive-copy'], '4.0.4');
});

type Locked = Record<string, { version?: string; optionalDependencies?: Record<string, string> }>;
const readLock = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { packages: Locked }).packages;

test('låsfilerna har varje valfritt paket, så att npm ci går på alla slags datorer', () => {
  for (const file of lockFiles) {
    const packages = readLock(file);
    for (const [path, { optionalDependencies = {} }] of Object.entries(packages))
      for (const name of Object.keys(optionalDependencies))
        assert.ok(packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`], `${path}: ${name}`);
  }
});
