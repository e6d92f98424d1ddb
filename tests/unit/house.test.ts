import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

// Which room may import from which (README, "Huset"). `types` holds no code and is open to all.
const table: Record<string, string[]> = {
  lib: [],
  schemas: ['lib'],
  editor: ['schemas', 'lib'],
  search: ['schemas', 'lib'],
  collections: ['lib', 'search', 'schemas'],
  components: ['components', 'lib', 'search', 'schemas'],
  layouts: ['components', 'lib'],
  content: ['layouts', 'components', 'collections', 'editor', 'schemas', 'lib'],
  checks: ['schemas', 'lib'],
  links: ['checks', 'schemas', 'lib'],
  functions: ['components', 'layouts', 'lib', 'schemas'],
  plugins: ['plugins', 'checks', 'links', 'editor', 'search', 'collections', 'components', 'layouts', 'lib', 'schemas'],
  commands: [
    'commands',
    'functions',
    'plugins',
    'instruments',
    'checks',
    'links',
    'editor',
    'collections',
    'components',
    'layouts',
    'lib',
    'schemas',
  ],
  instruments: ['instruments', 'checks', 'lib', 'schemas'],
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
      const may = path.endsWith('.client.ts') ? ['client', 'lib', 'search', from] : allowed;
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
  // A server asks what time it is: in one file, which its tests replace.
  for (const path of files.filter((name) => name !== 'functions/clock.ts'))
    assert.ok(!/Date\.now\(|new Date\(\)|Math\.random/.test(read(path)), path);
});

test('filerna är korta: högst 200 rader, och inställningarna högst 60', () => {
  for (const path of files) assert.ok(read(path).split('\n').length <= 200, path);
  assert.ok(readFileSync('eleventy.config.ts', 'utf8').split('\n').length <= 60);
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

test('en komponent är en mapp med en fil som heter likadant', () => {
  for (const name of readdirSync('src/components')) {
    assert.ok(readdirSync(`src/components/${name}`).includes(`${name}.tsx`), name);
  }
});

test('låsfilen pekar inte ut varifrån paketen hämtas', () => {
  assert.ok(!readFileSync('package-lock.json', 'utf8').includes('"resolved": "http'));
});

test('paket som måste ha en viss version har den', () => {
  const { dependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  assert.equal(dependencies?.pagefind, '1.5.2');
  assert.equal(dependencies?.['@11ty/eleventy'], '3.1.8');
  assert.equal(overrides?.['@11ty/recursive-copy'], '4.0.4');
});

test('låsfilen har varje valfritt paket, så att npm ci går på alla slags datorer', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const name of Object.keys(optionalDependencies)) {
      assert.ok(packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`], `${path}: ${name}`);
    }
  }
});
