import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { requiredChecks } from '../../src/commands/skydd/branch-rules.ts';
import { addDays } from '../../src/lib/dates.ts';
import { Evaluator } from './workflows/expression.ts';
import { Machine } from './workflows/machine.ts';
import { type JobRun, Runner, type StepRun } from './workflows/run.ts';
import { contextsOf, type Happening, workflows } from './workflows/workflow.ts';

const machine = new Machine();
after(() => machine.remove());
const page = 'src/content/lagen/index.md';
machine.change('text', page, (text) => `${text.trimEnd()}\n\nFråga gärna kommunen.\n`);
// No command is bundled of it: what one branch has kept is true for the others.
machine.change('kod', 'tests/unit/lib.test.ts', (text) => `${text}\n// En rad till.\n`);
machine.change('fel', page, (text) => text.replace(/^title:/m, 'titel:'));

// What is not run as it stands: whole test runs explain themselves instead, and nobody's address is asked for.
const standIns: [script: RegExp, instead: string][] = [
  [/^\.ci\/run$/m, '.ci/run --help'],
  [/\bnpm run --silent test:(content|full|attacks)$/m, '$& -- --help'],
  [/\bnode --import tsx --test .+$/m, 'node --import tsx --test tests/unit/lib.test.ts'],
  [/\bnpm ci --prefix tests$/m, '$& --dry-run'],
  [/\bnpm install --no-save @sveltia\/cms@latest$/m, 'echo $&'],
  [
    / --external (?!--known)/,
    ` --external --known "$(git grep -hoE 'https?://[^"<> )]+' HEAD -- _data src/content > known; echo known)" `,
  ],
];
const unused = new Set(standIns);
const runner = new Runner(machine, (script) =>
  standIns.reduce((text, row) => {
    if (row[0].test(text)) unused.delete(row);
    return text.replace(...row);
  }, script),
);

const today = machine.moment.slice(0, 10);
const securityTxt = `Contact: mailto:dalarna@lansstyrelsen.se
Expires: ${addDays(today, 200)}T00:00:00Z
Preferred-Languages: sv, en
Canonical: https://site.example/.well-known/security.txt`;
/** A published site of a day. */
async function publish(day: string): Promise<number> {
  const server = createServer(({ url }, response) => {
    if (url === '/version.json') response.end(JSON.stringify({ commit: null, day }));
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(securityTxt);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  return (server.address() as AddressInfo).port;
}

const old = addDays(today, -2);
const ports = new Map([
  [today, await publish(today)],
  [old, await publish(old)],
]);
const siteOf = (day: string) => ({ SITE_URL: `http://127.0.0.1:${ports.get(day)}`, ADMIN_URL: '' });
const hook = 'https://varden.example/hook';

const push: Happening = {
  event: 'push',
  branch: 'kod',
  vars: siteOf(today),
  secrets: { BUILD_HOOK_URL: hook },
};

function start(file: string, happening: Partial<Happening>): Promise<Record<string, JobRun>> {
  const workflow = workflows.get(file);
  assert.ok(workflow, file);
  return runner.run(workflow, { ...push, ...happening });
}

const resultsOf = (runs: Record<string, JobRun>) =>
  Object.fromEntries(Object.entries(runs).map(([name, { result }]) => [name, result]));

/** What a failed step said, for whoever reads why a test is red. */
const said = (runs: Record<string, JobRun>) =>
  Object.values(runs)
    .flatMap(({ steps }) => steps)
    .filter(({ result }) => result === 'failure')
    .map(({ script, output }) => `${script}\n${output}`)
    .join('\n');

const stepWith = (
  { steps }: JobRun | undefined = { result: 'skipped', outputs: {}, steps: [] },
  words: string,
): StepRun => {
  const found = steps.find(({ script }) => script.includes(words));
  assert.ok(found, words);
  return found;
};

const code = { whole: 'success', node: 'success', windows: 'success' };
const noCode = { whole: 'skipped', node: 'skipped', windows: 'skipped' };
const onMain = { content: 'skipped', ...code, ticket: 'skipped' };

// Each workflow at each of its events, from an empty folder and without a package.
const expected: Record<string, Record<string, Record<string, string>>> = {
  'canary.yml': { schedule: { editor: 'success' } },
  'ci.yml': {
    push: onMain,
    pull_request: { content: 'success', ...code, ticket: 'skipped' },
    schedule: onMain,
    workflow_dispatch: onMain,
  },
  'codeql.yml': {
    push: { read: 'success' },
    pull_request: { read: 'success' },
    schedule: { read: 'success' },
  },
  'links.yml': {
    schedule: { added: 'skipped', all: 'success' },
    pull_request: { added: 'success', all: 'skipped' },
    workflow_dispatch: { added: 'skipped', all: 'success' },
  },
  'protect.yml': { schedule: { protect: 'success' }, workflow_dispatch: { protect: 'success' } },
  'publish.yml': { schedule: { publish: 'success' }, workflow_dispatch: { publish: 'success' } },
  'review.yml': { schedule: { review: 'success' }, workflow_dispatch: { review: 'success' } },
};

test('varje arbetsflöde prövas, vid var och en av sina händelser', () => {
  assert.deepEqual([...workflows.keys()].sort(), Object.keys(expected));
  for (const [file, { on }] of workflows) assert.deepEqual(Object.keys(on), Object.keys(expected[file] ?? {}), file);
});

// It installs and builds with another version of the editor: a whole build more, for what happens once a week.
const ofTheNight = process.env.FULL === '1' ? [] : ['canary.yml'];

for (const [file, events] of Object.entries(expected).filter(([name]) => !ofTheNight.includes(name)))
  for (const [event, results] of Object.entries(events))
    test(`${file} går att köra från en tom mapp: ${event}`, async () => {
      const answers = { RULES: '[]' };
      const runs = await start(file, { event: event as Happening['event'], answers });
      assert.deepEqual(resultsOf(runs), results, said(runs));
    });

test('det som inte körs som det står körs någonstans', () => {
  const scripts = [...workflows]
    .filter(([file]) => !ofTheNight.includes(file))
    .flatMap(([, { jobs }]) => Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? '')));
  const isTried = ([script]: (typeof standIns)[number]) => scripts.some((text) => script.test(text));
  assert.deepEqual([...unused].filter(isTried), []);
});

test('natten prövar allt, som i dag i Stockholm, och varje annan gång körs CI:s kommando', async () => {
  const night = stepWith((await start('ci.yml', { event: 'schedule' })).whole, 'test:full');
  assert.match(night.script, /^SITE_NOW="\$\(TZ=Europe\/Stockholm date \+%F\)" /);
  assert.match(night.output, /^npm run test:full/m);
  const day = (await start('ci.yml', {})).whole;
  assert.match(stepWith(day, '.ci/run').output, /^npm test/m);
  assert.equal(stepWith(day, 'test:full').result, 'skipped');
});

test('CI listar de paket som webbplatsen görs med, var och en med sin version, och inga som bara utvecklingen har', async () => {
  const step = stepWith((await start('ci.yml', {})).whole, 'npm sbom');
  assert.match(step.script, /npm sbom --omit dev /);
  assert.deepEqual([step.result, step.output], ['success', '']);
});

test('ett förslag som bara ändrar text prövas som text', async () => {
  const runs = await start('ci.yml', { event: 'pull_request', branch: 'text' });
  assert.deepEqual(resultsOf(runs), { content: 'success', ...noCode, ticket: 'skipped' }, said(runs));
  assert.match(stepWith(runs.content, 'test:content').output, /^npm run test:content/m);
});

test('ett förslag med fel i en text är rött, med felet vid sin rad och i sammanfattningen, och prövas inte vidare', async () => {
  const runs = await start('ci.yml', { event: 'pull_request', branch: 'fel' });
  assert.deepEqual(resultsOf(runs), { content: 'failure', ...noCode, ticket: 'skipped' });
  const check = stepWith(runs.content, 'npm run --silent check -- --format github');
  assert.equal(check.result, 'failure');
  const annotation = `::error file=${page},line=2,col=1,title=Fel::Nyckeln "titel" finns inte. Menade du "title"?`;
  assert.ok(check.output.split('\n').includes(annotation), check.output);
  assert.match(check.summary, /^## 1 fel\n\n- \*\*.*lagen.*, rad 2:\*\* Nyckeln \\"titel\\" finns inte/m);
  assert.equal(stepWith(runs.content, 'test:content').result, 'skipped');
});

test('ett förslag som ändras prövas om från början, men på main prövas varje incheckning till slut', () => {
  const group = workflows.get('ci.yml')?.concurrency?.group ?? '';
  const groupOf = (event: Happening['event']) => new Evaluator(contextsOf({ ...push, event }), {}).fill(group);
  assert.deepEqual([groupOf('pull_request'), groupOf('push')], ['test-refs/pull/kod/merge', 'test-7']);
});

test('när main går fel öppnas ett ärende, en gång', async () => {
  for (const [ISSUE, asked] of [
    ['', 'issue create --title Testerna av main går fel --body Senast här: https://'],
    ['12', 'issue edit 12 --body Senast här: https://kodvard.example/exempel/webbplats/actions/runs/7.'],
  ] as const) {
    const runs = await start('ci.yml', { branch: 'fel', answers: { ISSUE } });
    assert.deepEqual(resultsOf(runs), { ...onMain, node: 'failure', windows: 'failure', ticket: 'success' });
    assert.ok(stepWith(runs.ticket, 'gh issue').calls.includes(`gh ${asked}`));
  }
});

/** What the night asks for when the published site is of a day, and the code host knows an open ticket or a green commit. */
async function look(day: string, answers: Record<string, string>, BUILD_HOOK_URL = hook): Promise<JobRun | undefined> {
  const known = { vars: siteOf(day), secrets: { BUILD_HOOK_URL } };
  const { publish } = await start('publish.yml', { event: 'schedule', ...known, answers });
  assert.equal(publish?.result, 'success');
  return publish;
}

test('en inaktuell webbplats ger ett ärende, en gång, som stängs när den är aktuell igen', async () => {
  const callsWhen = async (...given: Parameters<typeof look>) => stepWith(await look(...given), 'gh issue').calls;
  const newest = `--newest ${'b'.repeat(40)} --since ${addDays(today, -3)}T00:00:00Z`;
  assert.doesNotMatch(await callsWhen(today, {}), /create|edit|close/);
  assert.match(await callsWhen(today, { ISSUE: '9' }), /^gh issue close 9 /m);
  assert.match(await callsWhen(old, {}), /^gh issue create .*\nINAKTUELL .* day .*\n\nBygg/m);
  assert.match(await callsWhen(today, { ISSUE: '9', NEWEST: newest }), /^gh issue edit 9 .*\nINAKTUELL .* b{40} /m);
});

test('varje natt byggs webbplatsen igen av värden, och utan adress dit sägs det i en rad', async () => {
  const hooked = stepWith(await look(today, {}), 'BUILD_HOOK_URL');
  assert.match(hooked.calls, new RegExp(`^curl .*--request POST .*${hook}\n$`));
  const { calls, output } = stepWith(await look(today, {}, ''), 'BUILD_HOOK_URL');
  assert.equal(calls, '');
  assert.equal(output, 'Ingen BUILD_HOOK_URL är satt: ingen värd byggs härifrån.\n');
});

test('en dörr som står öppen hos kodvärden ger ett ärende, en gång, som stängs när den är stängd', async () => {
  const review = {
    required_approving_review_count: 1,
    require_last_push_approval: true,
    dismiss_stale_reviews_on_push: true,
  };
  const shut = JSON.stringify([
    { type: 'pull_request', parameters: review },
    {
      type: 'required_status_checks',
      parameters: { required_status_checks: requiredChecks.map((context) => ({ context })) },
    },
    { type: 'deletion' },
    { type: 'non_fast_forward' },
  ]);
  const night = async (answers: Record<string, string>) =>
    (await start('protect.yml', { event: 'schedule', answers })).protect;
  const callsWhen = async (answers: Record<string, string>) => stepWith(await night(answers), 'gh issue').calls;
  assert.doesNotMatch(await callsWhen({ RULES: shut }), /create|edit|close/);
  assert.match(await callsWhen({ RULES: shut, ISSUE: '9' }), /^gh issue close 9 /m);
  assert.match(await callsWhen({ RULES: '[]' }), /^gh issue create .*\n- Det går att ändra main utan en pull request/m);
  assert.match(await callsWhen({ RULES: '[]', ISSUE: '9' }), /^gh issue edit 9 /m);
  // No answer is no door that is shut.
  assert.equal((await night({ RULES: '{"message":"Not Found"}' }))?.result, 'failure');
});

test('ett uttryck av en form som testet inte kan stoppar det', () => {
  const evaluator = new Evaluator({ github: { ref: 'a' }, steps: { x: { outputs: {} } } }, { success: () => true });
  assert.equal(evaluator.evaluate("!success() || github.ref == 'a' && ('it''s')"), "it's");
  assert.equal(evaluator.evaluate('steps.x.outputs.y'), '');
  for (const other of [
    'github.event.number',
    'contains(github.ref)',
    'github.ref < 1',
    "github.ref == 'a",
    'a b',
    'github',
  ])
    assert.throws(() => evaluator.evaluate(other), Error, other);
});

test('ett jobb som kör något ur paketen installerar dem först', () => {
  for (const { jobs } of workflows.values())
    for (const [job, { steps }] of Object.entries(jobs)) {
      const scripts = steps.flatMap(({ run }) => run ?? []);
      if (scripts.some((script) => /\b(npm|npx|node|\.ci\/run)\b/.test(script)))
        assert.equal(scripts[0], 'npm ci', job);
    }
});

test('en handling av andra är den version som vi har läst', () => {
  for (const [file, { jobs }] of workflows)
    for (const { uses } of Object.values(jobs).flatMap(({ steps }) => steps))
      assert.match(uses ?? `x@${'0'.repeat(40)}`, /@[0-9a-f]{40}$/, file);
});
