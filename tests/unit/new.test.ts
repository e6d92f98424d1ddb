import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeNew } from '../../src/commands/ny/make-new.ts';
import { check, copyProject } from './fixture-project.ts';

const description = 'Så här gör kommunen när den behöver en trappa som är säker för alla.';
const origin = ['--publisher', 'Exempel', '--source', 'https://exempel.se/', '--confidence', 'high'];

/** Runs the command in a copy of the small project, with answers for what it asks. */
async function run(words: string[], answers?: string[], folder = copyProject()) {
  const said: string[] = [];
  const code = await makeNew(words, {
    root: folder,
    from: folder,
    day: '2026-11-24',
    buildDay: '2026-11-24',
    say: (text) => said.push(text),
    ...(answers && {
      ask: async (question: string) => {
        said.push(question);
        assert.ok(answers.length > 0, `ingen svarar på ${question}`);
        return answers.shift() ?? '';
      },
    }),
  });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return { code, said: said.join('\n'), folder, read };
}

test('en sida hamnar på rätt plats, med dagens datum, och går igenom kontrollen', async () => {
  const { code, said, folder, read } = await run([
    'sida',
    'Säkra trappor: så gör du',
    '--description',
    description,
    '--keywords',
    'trappa, steg',
    '--text',
    'Börja nerifrån.',
  ]);
  assert.equal(code, 0);
  assert.equal(
    read('src/content/sakra-trappor-sa-gor-du/index.md'),
    `---\ntitle: "Säkra trappor: så gör du"\ndescription: ${description}\nreviewed: 2026-11-24\nkeywords: [trappa, steg]\n---\nBörja nerifrån.\n`,
  );
  assert.deepEqual(await check(folder), []);
  assert.match(said, /1\. Skriv klart texten i src\/content\/sakra-trappor-sa-gor-du\/index\.md/);
  assert.match(said, /Kör npm run check/);
});

test('engelska ord gör detsamma som svenska', async () => {
  const made = await Promise.all(
    ['nyhet', 'news'].map((word) =>
      run([word, 'Nytt', '--description', description, '--published', '2026-11', '--source', 'exempel-sida']),
    ),
  );
  const [swedish, english] = made.map(({ read }) => read('src/content/aktuellt/nytt.md'));
  assert.equal(english, swedish);
  assert.match(swedish ?? '', /^published: 2026-11$/m);
});

test('en sida utan text är inte färdig, och det står vad som är kvar', async () => {
  const { code, said } = await run([
    'nyhetsbrev',
    'Brev i november',
    '--description',
    description,
    '--published',
    '2026-11-20',
  ]);
  assert.equal(code, 0);
  assert.match(said, /src\/content\/nyhetsbrev\/2026-11\.md:7:1 {2}Sidan har ingen text\. {2}Skriv texten/);
});

test('det som finns skrivs aldrig över', async () => {
  const folder = copyProject();
  const before = readFileSync(join(folder, 'src/content/kontakt.md'), 'utf8');
  const { code, said } = await run(['sida', 'Kontakt', '--description', description], undefined, folder);
  assert.equal(code, 2);
  assert.match(said, /Sidan \/kontakt\/ finns redan, i src\/content\/kontakt\.md/);
  assert.equal(readFileSync(join(folder, 'src/content/kontakt.md'), 'utf8'), before);
  assert.ok(!existsSync(join(folder, 'src/content/kontakt/index.md')));
});

test('utan terminal frågas ingenting: allt som fattas och allt som är fel står på en gång', async () => {
  const { code, said, folder } = await run(['nyhet', 'x'.repeat(71), '--published', '24/11']);
  assert.equal(code, 2);
  assert.match(said, /"Rubriken" Rubrik: Texten är längre än 70 tecken/);
  assert.match(said, /--description fattas\. Ingressen/);
  assert.match(said, /--published Källans datum: Datumet har fel form/);
  assert.match(said, /--source fattas\. Källans id/);
  assert.deepEqual(await check(folder), []);
});

test('på en terminal frågas efter det som fattas, och om igen tills svaret duger', async () => {
  const { code, said, read } = await run(
    ['event'],
    [
      'Dag om lås',
      '2026-13-01',
      '2026-12-01',
      '2026-12-02',
      '',
      'Falun',
      'Vi provar lås.',
      'mote',
      'Exempel',
      'egen',
      '',
      'high',
    ],
  );
  assert.equal(code, 0, said);
  assert.match(said, /Dag: Datumet finns inte i almanackan/);
  assert.match(said, /\nSista dag \[hoppa över\]: /);
  // Fields have Swedish names: what they are called in the file is for those who write in it.
  assert.doesNotMatch(said, /^(date|endDate|place|kind|publisher)\b/m);
  const events = JSON.parse(read('_data/events.json'));
  assert.deepEqual(events.at(-1), {
    id: 'dag-om-las',
    title: 'Dag om lås',
    date: '2026-12-01',
    endDate: '2026-12-02',
    place: 'Falun',
    summary: 'Vi provar lås.',
    kind: 'mote',
    publisher: 'Exempel',
    source: 'egen',
    published: null,
    checked: '2026-11-24',
    confidence: 'high',
  });
});

test('en ny post ändrar inget annat i filen, inte heller radslut och BOM', async () => {
  for (const dress of [(text: string) => text, (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`]) {
    const folder = copyProject();
    const file = join(folder, '_data/events.json');
    const before = dress(readFileSync(file, 'utf8'));
    writeFileSync(file, before);
    const words = ['handelse', 'Dag om lås', '--summary', 'Lås.', '--kind', 'mote', '--time', '09.00-16.00', ...origin];
    assert.equal((await run(words, undefined, folder)).code, 0);
    const after = readFileSync(file, 'utf8');
    const end = before.lastIndexOf('}') + 1;
    assert.ok(after.startsWith(before.slice(0, end)));
    assert.ok(after.endsWith(before.slice(end)));
    assert.match(after, /"time": "09\.00–16\.00"/);
    assert.equal(/[^\r]\n/.test(after), !before.includes('\r'));
  }
});

test('en uppgift om en kommun hamnar där schemat har den, och bara en gång', async () => {
  const words = ['uppgift', 'Provby', '--fact', 'citizenPromise', '--value', 'https://exempel.se/lofte', ...origin];
  const folder = copyProject();
  const before = readFileSync(join(folder, '_data/municipalities.json'), 'utf8');
  const shortName = JSON.parse(before)[0].shortName;
  words[1] = shortName;
  const first = await run(words, undefined, folder);
  assert.equal(first.code, 0, first.said);
  const after = first.read('_data/municipalities.json');
  const at = after.indexOf('"citizenPromise"');
  assert.ok(at > 0 && at < after.indexOf('"policeArea"'));
  const added = /,\n {4}"citizenPromise": \{[^}]*\}/.exec(after)?.[0] ?? '';
  assert.equal(after.replace(added, ''), before);
  const second = await run(words, undefined, folder);
  assert.equal(second.code, 2);
  assert.match(second.said, /har redan uppgiften citizenPromise, på rad \d+/);
  assert.equal(second.read('_data/municipalities.json'), after);
});

test('fel ord, okända val och okända kommuner får ett förslag', async () => {
  assert.match((await run([])).said, /npm run ny -- sida "Rubrik"/);
  assert.match((await run(['nyhe', 'x'])).said, /Menade du nyhet\?/);
  assert.match((await run(['sida', 'x', '--descripton', 'y'])).said, /Menade du --description\?/);
  assert.match((await run(['sida', 'Två', 'ord'])).said, /Sätt citattecken runt hela rubriken/);
  assert.match((await run(['uppgift', 'Oslo', '--fact', 'onCall', '--value', 'x', ...origin])).said, /Välj bland: /);
  assert.match((await run(['sida', 'Ny', '--in', 'lage', '--description', description])).said, /Mappen .* finns inte/);
});
