import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packMail } from '../../src/functions/mail.ts';
import { domainOf } from '../../src/functions/mailboxes.ts';
import { readSettings, usualLimit } from '../../src/functions/settings.ts';

const right = {
  SMTP_HOST: 'mejl.exempel.se',
  SMTP_USER: 'u',
  SMTP_PASSWORD: 'mycket hemligt',
  MAIL_TO: 'redaktionen@exempel.se',
  MAIL_FROM: 'webben@exempel.se',
  FORM_SECRET: 'hemlig-nog-for-ett-prov-och-lite-till',
};

const wrong: [name: keyof typeof right | string, values: string[]][] = [
  ['SMTP_HOST', ['', ' ', 'https://mejl.exempel.se', 'mejl.exempel.se/', 'två ord']],
  ['SMTP_PORT', ['0', '65536', '587.5', 'smtp', '-1', '1e3']],
  ['SMTP_USER', ['', '  ']],
  ['SMTP_PASSWORD', ['']],
  ['MAIL_FROM', ['', 'webben', 'a@exempel.se, b@exempel.se', 'Webben <webben>', 'a@exempel.se\nBcc: b@exempel.se']],
  ['MAIL_TO', ['', 'redaktionen', 'a@exempel.se; b', 'A <a@exempel.se>, B', '<>', ',']],
  ['MAIL_TO_NEWSLETTER', ['x', 'a@']],
  ['MAIL_TO_FEEDBACK', ['x']],
  ['MAIL_TO_ACCESSIBILITY', ['x']],
  ['FORM_SECRET', ['', 'kort', 'a'.repeat(31)]],
  ['FORM_LIMIT', ['0', '-5', 'många', '1.5', '1e9']],
  ['PROXY_HEADER', ['X Real IP', 'X-Real-IP:', 'X-Real-IP, X-Forwarded-For']],
  ['LIST_URL', ['lista.exempel.se', 'http://lista.exempel.se/', 'ftp://lista.exempel.se', 'javascript:1']],
];

const complaint = (env: Record<string, string>): string => {
  try {
    readSettings(env);
    return '';
  } catch (error) {
    assert.ok(error instanceof RangeError);
    return error.message;
  }
};

test('varje inställning som fattas eller är fel namnges, och aldrig vad som stod där', () => {
  for (const [name, values] of wrong)
    for (const value of values) {
      const said = complaint({ ...right, [name]: value });
      // One that is not needed may be empty.
      if (!(name in right) && !value.trim()) continue;
      assert.match(said, new RegExp(`^Inställningar att rätta: ${name} [a-zåäö]`), `${name}=${value}: ${said}`);
      if (value.trim().length > 3) assert.ok(!said.includes(value), said);
    }
});

test('alla fel sägs på en gång', () => {
  const all = Object.fromEntries(wrong.map(([name, values]) => [name, values.at(-1) ?? '']));
  const said = complaint(all);
  for (const [name] of wrong) assert.ok(said.includes(`${name} `), `${name}: ${said}`);
  for (const [name] of Object.entries(right)) assert.ok(complaint({}).includes(`${name} fattas`), name);
  assert.doesNotMatch(said, /Invalid|expected|string/);
});

test('det som inte krävs får fattas, och det som är tomt fattas', () => {
  const empty = { MAIL_TO_NEWSLETTER: '', FORM_LIMIT: ' ', PROXY_HEADER: '', LIST_URL: '', SMTP_PORT: '' };
  const settings = readSettings({ ...right, ...empty });
  assert.equal(settings.limit, usualLimit);
  assert.equal(settings.listUrl, undefined);
  assert.deepEqual(settings.recipients.nyhetsbrev, settings.recipients.kontakt);
  assert.deepEqual([settings.smtp?.port, settings.smtp?.requireTls, settings.smtp?.secure], [587, true, false]);
  assert.equal(readSettings({ ...right, SMTP_PORT: '465' }).smtp?.secure, true);
});

test('flera mottagare, med namn, får alla mejlet, och avsändaren får ha ett', async () => {
  const settings = readSettings({
    ...right,
    MAIL_TO: 'Redaktionen, Dalarna <red@exempel.se>, Jouren <jour@räksmörgås.se>, tredje@exempel.se'.replace(
      'Redaktionen, Dalarna',
      '"Redaktionen, Dalarna"',
    ),
    MAIL_FROM: 'Länsstyrelsen i Dalarnas län <webben@exempel.se>',
  });
  const to = settings.recipients.kontakt;
  const { bytes, envelope } = await packMail({ to, subject: 'Prov', text: 'Prov' }, settings.from);
  assert.deepEqual(envelope.to, ['red@exempel.se', 'jour@xn--rksmrgs-5wao1o.se', 'tredje@exempel.se']);
  assert.equal(envelope.from, 'webben@exempel.se');
  assert.match(String(bytes), /^To: "Redaktionen, Dalarna" <red@exempel\.se>,/m);
  assert.equal(domainOf(settings.from), 'exempel.se');
});
