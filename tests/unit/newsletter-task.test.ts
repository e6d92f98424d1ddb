import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readIssueOptions } from '../../src/commands/nyhetsbrev/issue-options.ts';
import { Failure } from '../../src/commands/run/failure.mjs';

const mistakes: [words: string[], says: RegExp][] = [
  [
    [],
    /^Skriv vilket nyhetsbrev, med år och månad\. Skriv så här: npm run nyhetsbrev -- 2026-11 --till namn@exempel\.se$/,
  ],
  [['2026-10'], /^Skriv vem som ska få provet\./],
  [['oktober', '--visa'], /^"oktober" är inte år-månad\./],
  [['2026-13', '--visa'], /^"2026-13" är inte år-månad\./],
  [['../2026-10', '--visa'], /är inte år-månad\./],
  [['2026-10', '2026-09', '--visa'], /^Skriv vilket nyhetsbrev/],
  [['2026-10', '--till', 'a@exempel.org,b@exempel.org'], /är inte en e-postadress\./],
  [['2026-10', '--till', 'a@exempel.org\nBcc: b@exempel.org'], /är inte en e-postadress\./],
  [['2026-10', '--till'], /^Valet --till saknar värde\. Skriv ADRESS efter det\./],
  [['2026-10', '--export', '--till', 'a@exempel.org'], /^--export skickar inget till någon: ta bort --till\.$/],
  [['2026-10', '--visa', '--lista', '3'], /^--lista hör till --export: skriv båda\.$/],
  [['2026-10', '--export', '--mall', 'min'], /^--mall ska vara numret i listmonk, som 3\.$/],
  [['2026-10', '--export', '--lista', '0'], /^--lista ska vara numret i listmonk/],
  [['2026-10', '--vissa'], /^Valet --vissa finns inte\. Menade du --visa\?/],
];
for (const [words, says] of mistakes) {
  test(`npm run nyhetsbrev -- ${words.join(' ').replace('\n', '⏎')} säger på svenska hur man skriver`, () => {
    assert.throws(
      () => readIssueOptions(words),
      (error) => error instanceof Failure && says.test(error.message),
    );
  });
}

test('ett nyhetsbrev går till en adress, eller till ingen med --visa', () => {
  const to = 'prov@exempel.org';
  assert.deepEqual(readIssueOptions(['2026-10', '--till', to]), { month: '2026-10', to, isShown: false });
  assert.equal(readIssueOptions(['--visa', '2026-10']).isShown, true);
  assert.deepEqual(readIssueOptions(['2026-10', '--export']).target, { list: 1, template: undefined });
  assert.deepEqual(readIssueOptions(['2026-10', '--export', '--lista', '3', '--mall', '5']).target, {
    list: 3,
    template: 5,
  });
});
