import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { madeUp, ProjectCopy } from '../site/copy.ts';

// The project with made-up content, built once and then broken in turn: whatever happens, the site of the last good build
// stays.

const surroundings = { SITE_NOW: '2026-11-24T12:00:00+01:00' };
const project = new ProjectCopy(madeUp);
after(() => project.remove());

const first = project.build(surroundings);
const whole = first.status === 0 ? project.hashes() : {};

const pathOf = (file: string) => join(project.folder, file);

/** Changes files, tries something and puts them back. */
function withFiles<Result>(changes: Record<string, (text: string) => string>, attempt: () => Result): Result {
  const before = Object.keys(changes).map((file) => {
    const text = existsSync(pathOf(file)) ? readFileSync(pathOf(file), 'utf8') : undefined;
    writeFileSync(pathOf(file), changes[file]?.(text ?? '') ?? '');
    assert.notEqual(readFileSync(pathOf(file), 'utf8'), text, `${file} är inte ändrad`);
    return [file, text] as const;
  });
  try {
    return attempt();
  } finally {
    for (const [file, text] of before)
      if (text === undefined) rmSync(pathOf(file));
      else writeFileSync(pathOf(file), text);
  }
}

function assertUntouched(): void {
  assert.deepEqual(project.hashes(), whole);
  const left = readdirSync(pathOf('.cache')).filter((name) => /^(site|command)-/.test(name));
  assert.deepEqual(left, []);
}

const lineOf = (file: string, words: string) =>
  readFileSync(pathOf(file), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

const broken = {
  'src/content/lagen/index.md': (text: string) => text.replace(/^title:/m, 'titel:'),
  'src/content/kontakt/index.md': (text: string) => `${text.trimEnd()}\n\nLäs [lag](javascript:alert(1)).\n`,
  '_data/site.json': (text: string) => text.replace('"locale": "sv"', '"locale": "svenska"'),
};

/** The three faults of `broken`, as they are to be reported, in order. */
const expected = () => [
  `_data/site.json:${lineOf('_data/site.json', '"locale"')}:13  locale: Språket är inte svenska.  Skriv "sv".`,
  `src/content/kontakt/index.md:${lineOf('src/content/kontakt/index.md', 'javascript:')}:11  Länken javascript:alert(1) är inte tillåten.  Länka till en sida (/lagen/) eller en post (lank:id).`,
  'src/content/lagen/index.md:2:1  Nyckeln "titel" finns inte.  Menade du "title"?',
];

const faultLines = (output: string) => output.split('\n').filter((line) => /^\S+:\d+:\d+ {2}/.test(line));

test('det oförändrade innehållet bygger en webbplats', () => {
  assert.equal(first.status, 0, first.output);
  assert.ok(Object.keys(whole).length > 40);
});

test('tre fel i tre filer kommer på en gång, och den tidigare webbplatsen ligger kvar byte för byte', () => {
  withFiles(broken, () => {
    const { status, output } = project.build(surroundings);
    assert.equal(status, 1, output);
    assert.deepEqual(faultLines(output), expected());
    assert.match(output, /\n3 fel\. Inget är ändrat: den tidigare webbplatsen ligger kvar\.\n$/);
    assertUntouched();
  });
});

test('npm run check ger samma tre fel och rör ingenting', () => {
  withFiles(broken, () => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'check'], {
      cwd: project.folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...surroundings },
    });
    assert.equal(status, 1, stdout + stderr);
    assert.deepEqual(faultLines(stderr), expected());
    assertUntouched();
  });
});

test('npm run check av innehåll i ordning rör varken webbplatsen eller formulären som hör till den', () => {
  const forms = () => ['forms.json', 'functions/api.mjs'].map((file) => readFileSync(pathOf(`.cache/${file}`), 'utf8'));
  const before = forms();
  withFiles(
    { 'src/content/kontakt/index.md': (text) => text.replace(/^title: .+$/m, 'title: En annan rubrik') },
    () => {
      const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'check'], {
        cwd: project.folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...surroundings },
      });
      assert.equal(status, 0, stdout + stderr);
      assert.deepEqual(forms(), before);
      assertUntouched();
    },
  );
});

test('ett fel som syns först när sidorna är gjorda sägs en gång, på svenska', () => {
  const page = 'src/content/lagen/index.md';
  const link = (text: string) => `${text.trimEnd()}\n\nSe [Drakskär](/kommuner/drakskar/#finns-inte).\n`;
  withFiles({ [page]: link }, () => {
    const { status, output } = project.build(surroundings);
    assert.equal(status, 1, output);
    assert.equal(faultLines(output).length, 1, output);
    assert.doesNotMatch(output, /11ty|stack|\bat /);
    assertUntouched();
  });
});

test('i en pull request står varje fel vid sin rad, och alla i sammanfattningen', () => {
  const summary = join(project.folder, '.cache/summary.md');
  withFiles(broken, () => {
    const { status, stdout } = spawnSync('npm', ['run', '--silent', 'check', '--', '--format', 'github'], {
      cwd: project.folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...surroundings, GITHUB_STEP_SUMMARY: summary },
    });
    assert.equal(status, 1);
    const marks = stdout.split('\n').filter((line) => line.startsWith('::error'));
    assert.equal(marks.length, 3);
    assert.equal(
      marks[2],
      '::error file=src/content/lagen/index.md,line=2,col=1,title=Fel::Nyckeln "titel" finns inte. Menade du "title"?',
    );
  });
  const written = readFileSync(summary, 'utf8');
  assert.match(written, /^## 3 fel$/m);
  assert.match(written, /^- \*\*src\\\/content\\\/lagen\\\/index\\\.md, rad 2:\*\* Nyckeln \\"titel\\" finns inte/m);
});

const template = (body: string) => () =>
  `export const data = {
  title: 'Provsida',
  description: 'En sida som bara finns medan ett prov pågår.',
  reviewed: '2026-11-24',
};

export default function Provsida() {
  ${body}
}
`;

const failures: Record<string, Record<string, (text: string) => string>> = {
  'en layout som kastar ett fel mitt bland sidorna': {
    'src/layouts/page.11ty.tsx': (text) =>
      text.replace(/(function PageLayout.*\n)/, "$1  if (view.address === '/lagen/') throw new Error('Provfel');\n"),
  },
  'en mall som kastar ett fel': { 'src/content/provsida.11ty.tsx': template("throw new Error('Provfel');") },
  'en mall som länkar till en sida som saknas': {
    'src/content/provsida.11ty.tsx': template('return <a href="/provfel/">Provfel</a>;'),
  },
};

for (const [name, changes] of Object.entries(failures))
  test(`${name} stoppar bygget och lämnar den tidigare webbplatsen orörd`, () => {
    withFiles(changes, () => {
      const { status, output } = project.build(surroundings);
      assert.equal(status, 1, output);
      assert.match(output, /provfel/i);
      assert.match(output, /Inget är ändrat: den tidigare webbplatsen ligger kvar\.\n$/);
      assertUntouched();
    });
  });

test('kod som inte går att läsa stoppar bygget och lämnar den tidigare webbplatsen orörd', () => {
  withFiles({ 'src/components/shell/shell.tsx': (text) => `${text}\nexport const Provfel = <div>;\n` }, () => {
    const { status, output } = project.build(surroundings);
    assert.equal(status, 1, output);
    assert.match(output, /shell\.tsx:\d+:\d+/);
    assert.match(output, /Koden går inte att läsa\. Inget är ändrat: den tidigare webbplatsen ligger kvar\.\n$/);
    assertUntouched();
  });
});

test('ett passerat granskningsdatum är en varning: webbplatsen byggs ändå', () => {
  const old = {
    'src/content/lagen/index.md': (text: string) => text.replace(/^reviewed: .*/m, 'reviewed: 2020-01-01'),
  };
  const { status, output } = withFiles(old, () => project.build(surroundings));
  assert.equal(status, 0, output);
  assert.match(output, /^src\/content\/lagen\/index\.md:\d+:11 {2}Varning: Sidan gicks igenom senast 2020-01-01\./m);
  assert.match(output, /^\d+ råd\. Webbplatsen byggs ändå\.$/m);
  assert.notDeepEqual(project.hashes(), whole);
});

test('efter allt detta bygger samma innehåll samma webbplats', () => {
  assert.equal(project.build(surroundings).status, 0);
  assertUntouched();
});
