import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { errorsIn } from '../../src/checks/fault.ts';
import { assertReadable, check, copyProject } from './fixture-project.ts';

const file = 'src/content/lagen/index.md';

/** What the check says of a page with a text of its own, as "what" alone. */
async function say(text: string, words = '[]') {
  const folder = copyProject();
  const page = readFileSync(join(folder, file), 'utf8');
  writeFileSync(join(folder, file), page.replace('Lagen gäller alla exempel.', text));
  writeFileSync(join(folder, '_data/words.json'), words);
  const faults = await check(folder);
  assertReadable(faults);
  return { said: faults.map(({ what }) => what), errors: errorsIn(faults).length };
}

test('råd stoppar aldrig ett bygge', async () => {
  const { said, errors } = await say(
    'Lås används i alla hus. Nycklar skickas till alla. Dörren kontrolleras varje dag. Vi genomför en utredning av LBR och och prevention.',
  );
  assert.equal(said.length, 5, said.join('\n'));
  assert.equal(errors, 0);
});

test('genitiv, deponens och enstaka passiv ger inga råd', async () => {
  const active = [
    'Kommunens arbete lyckades väl i våras. Polisens råd finns här för alla. Länets skolor hoppas på mer.',
    'Det behövs fler lampor vid vägen. Vi träffas i Falun i maj. Barnen trivs bra i skolan. Alla finns kvar här.',
    'Kamerornas bilder sparas i en vecka. Du ringer polisen om du ser något. Kommunen svarar dig sedan.',
  ];
  for (const text of active) assert.deepEqual((await say(text)).said, [], text);
});

test('det man faktiskt gör eller håller är inget gömt verb', async () => {
  for (const text of [
    'Vi gör en övning.',
    'De gör det i en förening.',
    'Vi gör en utbildning för alla.',
    'Gör en lista.',
  ])
    assert.deepEqual((await say(text)).said, [], text);
  for (const text of ['Vi gör en bedömning.', 'Det sker en ökning.', 'Vi genomför en ny kontrollering.'])
    assert.equal((await say(text)).said.length, 1, text);
});

test('ett fackord är förklarat i ordlistan eller inom parentes, och märks bara en gång', async () => {
  const word = {
    id: 'lbr',
    word: 'LBR',
    forms: [],
    explanation: 'En grupp.',
    publisher: 'Exempelverket',
    source: 'egen',
    published: null,
    checked: '2026-11-24',
    confidence: 'high',
  };
  assert.deepEqual((await say('Alla har ett LBR.', JSON.stringify([word]))).said, []);
  assert.deepEqual((await say('Alla har ett lokalt råd (LBR). Vårt LBR är nytt.')).said, []);
  assert.deepEqual((await say('Alla har en aktör (den som gör något).')).said, []);
  assert.deepEqual((await say('Alla har ett LBR. Vårt LBR är nytt.')).said, ['"LBR" är inte förklarat.']);
});

test('en dag som kommer får stå under Kommande, och en som har varit får stå under annat', async () => {
  assert.deepEqual((await say('## Kommande\n\nVi ses den 24 november 2026 och 2027-01-02.')).said, []);
  assert.deepEqual((await say('## Det som har varit\n\nVi sågs den 3 mars 2026.')).said, []);
  assert.deepEqual((await say('Vi pratade om kommande år.\n\nVi sågs den 3 mars 2026.')).said, []);
  const { said, errors } = await say('## Kommande\n\nVi ses 2026-11-23.\n\n## Förr\n\nVi sågs den 1 maj 2020.');
  assert.deepEqual([said.length, errors], [1, 0]);
});

test('länkars adresser är inga dagar', async () => {
  assert.deepEqual((await say('Läs [Kommande lag](/kontakt/ "2022-23-43").')).said, []);
});
