import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Email } from 'postal-mime';
import { startMailServer } from '../../src/commands/preview/mailbox.ts';
import { handle } from '../../src/functions/handle.tsx';
import { createSend } from '../../src/functions/smtp.ts';
import { contact, encode, post, readPosted, setStage } from './forms.ts';

// What people write and paste: it is taken, and is right in the mail. Each row is what was written, and what the mail says.

const numbers: [written: string, read: string][] = [
  ['0243-730 00', '0243-730 00'],
  ['0243 73000', '0243 73000'],
  ['0243/73000', '0243/73000'],
  ['0243.730.00', '0243.730.00'],
  ['0243\u00a0730\u00a000', '0243 730 00'],
  ['0243\u202f730\u202f00', '0243 730 00'],
  ['0243\u2009730\u200900', '0243 730 00'],
  ['0243–730 00', '0243-730 00'],
  ['0243—730 00', '0243-730 00'],
  ['0243\u2011730 00', '0243-730 00'],
  ['0243\u2212730 00', '0243-730 00'],
  ['+46 243 730 00', '+46 243 730 00'],
  ['+46 (0)243-730 00', '+46 (0)243-730 00'],
  ['0046 243 730 00', '0046 243 730 00'],
  ['(0243) 730 00', '(0243) 730 00'],
  ['\u202a0243-730 00\u202c', '0243-730 00'],
  ['\u20680243-730 00\u2069', '0243-730 00'],
  ['\u200e0243-730 00', '0243-730 00'],
  ['\ufeff0243-730 00', '0243-730 00'],
  ['0243\u00ad-730 00', '0243-730 00'],
  ['0243\u200b730\u200b00', '024373000'],
  ['\u202d\u20600243-73000\u202c', '0243-73000'],
  ['０２４３－７３０００', '0243-73000'],
  ['٠٢٤٣٧٣٠٠٠', '024373000'],
  ['۰۲۴۳-۷۳۰۰۰', '0243-73000'],
  ['०२४३७३०००', '024373000'],
  ['tel:+4624373000', '+4624373000'],
  ['0243-730 00 ankn. 12', '0243-730 00 ankn. 12'],
  ['0243-730 00 (kvällar)', '0243-730 00 (kvällar)'],
  ['0243-730 00, 0243-730 01', '0243-730 00, 0243-730 01'],
  ['0243-730 00\n', '0243-730 00'],
  ['0243\t730 00', '0243 730 00'],
  ['  0243-730 00  ', '0243-730 00'],
];

const addresses: [written: string, read: string, replyTo?: string][] = [
  ['anna@exempel.se', 'anna@exempel.se'],
  ['Anna@Exempel.SE', 'Anna@Exempel.SE', 'Anna@exempel.se'],
  ['anna@räksmörgås.se', 'anna@räksmörgås.se', 'anna@xn--rksmrgs-5wao1o.se'],
  ['anna@RÄKSMÖRGÅS.se', 'anna@RÄKSMÖRGÅS.se', 'anna@xn--rksmrgs-5wao1o.se'],
  ['anna@ra\u0308ksmo\u0308rga\u030as.se', 'anna@räksmörgås.se', 'anna@xn--rksmrgs-5wao1o.se'],
  ['anna@xn--rksmrgs-5wao1o.se', 'anna@xn--rksmrgs-5wao1o.se'],
  ['anna@post.räksmörgås.se', 'anna@post.räksmörgås.se', 'anna@post.xn--rksmrgs-5wao1o.se'],
  ['anna@exempel。se', 'anna@exempel.se'],
  ['anna＠exempel.se', 'anna@exempel.se'],
  ['ａnna@exempel.se', 'anna@exempel.se'],
  ['anna@exempel.se\u200b', 'anna@exempel.se'],
  ['\u202aanna@exempel.se\u202c', 'anna@exempel.se'],
  ['\u2068anna@exempel.se\u2069', 'anna@exempel.se'],
  ['\ufeffanna@exempel.se', 'anna@exempel.se'],
  ['anna@exem\u00adpel.se', 'anna@exempel.se'],
  ['anna\u200d@exempel.se', 'anna@exempel.se'],
  ['\u00a0anna@exempel.se\u00a0', 'anna@exempel.se'],
  ['anna @exempel.se', 'anna@exempel.se'],
  ['anna@ exempel.se', 'anna@exempel.se'],
  ['anna@exempel.se\r\n', 'anna@exempel.se'],
  ['anna@exempel.se\u2028', 'anna@exempel.se'],
  ['mailto:anna@exempel.se', 'anna@exempel.se'],
  ['<anna@exempel.se>', 'anna@exempel.se'],
  ['Anna Prov <anna@exempel.se>', 'anna@exempel.se'],
  ['"Anna Prov" <anna@exempel.se>', 'anna@exempel.se'],
  ['anna@exempel.se.', 'anna@exempel.se'],
  ['anna@exempel.se,', 'anna@exempel.se'],
  ['anna+kontakt@exempel.se', 'anna+kontakt@exempel.se'],
  ["anna.o'prov@exempel.se", "anna.o'prov@exempel.se"],
  ['anna_prov-1@sub.exempel.co.uk', 'anna_prov-1@sub.exempel.co.uk'],
  ['anna@exempel.museum', 'anna@exempel.museum'],
  // Only a person reads it: no mail server is asked to.
  ['åsa@exempel.se', 'åsa@exempel.se', ''],
];

const texts: [written: string, read: string][] = [
  ['rad ett\u2028rad två', 'rad ett\nrad två'],
  ['rad ett\u000brad två', 'rad ett\nrad två'],
  ['rad ett\rrad två', 'rad ett\nrad två'],
  ['rad ett\r\n\r\nrad två', 'rad ett\n\nrad två'],
  ['rad ett\u0085rad två', 'rad ett\nrad två'],
  ['ett\ttvå', 'ett\ttvå'],
  ['\u202bمرحبا\u202c', 'مرحبا'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['👩\u200d👩\u200d👧 🇸🇪 ❤️', '👩\u200d👩\u200d👧 🇸🇪 ❤️'],
  [
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  ],
  ['dolt\u{e0068}\u{e0065}\u{e006a}', 'dolt'],
  ['a\u0308ndra', 'ändra'],
  ['hem\u00adlig', 'hemlig'],
  ['noll\0a\u0007b', 'nollab'],
  ['½ av 100 m²', '½ av 100 m²'],
];

test('så skriver folk: minst sextio nummer och adresser', () => assert.ok(numbers.length + addresses.length >= 60));

const mails: Email[] = [];
const server = await startMailServer((mail) => mails.push(mail));
after(server.close);

/** Sends a letter as a visitor does, and returns the mail that arrives at a real mail server. */
async function send(values: Record<string, string>): Promise<Email | undefined> {
  const { services } = setStage();
  const smtp = { host: '127.0.0.1', port: server.port, secure: false, requireTls: false };
  services.send = createSend({ smtp, from: 'webben@exempel.se' });
  mails.length = 0;
  const review = await handle(post('/api/kontakt', encode({ ...contact, ...values })), services, 'a');
  assert.equal(review.status, 200, JSON.stringify(values));
  const posted = readPosted(await review.text(), '/api/kontakt');
  const answer = await handle(post('/api/kontakt', encode({ ...posted, steg: 'skicka' })), services, 'a');
  assert.equal(answer.status, 303, JSON.stringify(values));
  return mails[0];
}

const row = (mail: Email | undefined, label: string) =>
  new RegExp(`(?:^|\\n\\n)${label}\\n([\\s\\S]*?)(?:\\n\\n[A-ZÅÄÖ]|\\n*$)`).exec(mail?.text ?? '')?.[1];

test('nummer, adresser och meddelanden tas emot som de skrivs, och står rätt i mejlet', async () => {
  for (let index = 0; index < Math.max(numbers.length, addresses.length, texts.length); index += 1) {
    const [telefon = '', number] = numbers[index] ?? [];
    const [epost = '', address, replyTo = address] = addresses[index] ?? [];
    const [meddelande = 'Hej', text = 'Hej'] = texts[index] ?? [];
    const mail = await send({ telefon, epost, meddelande });
    assert.equal(row(mail, 'Telefon'), number);
    assert.equal(row(mail, 'E-post'), address);
    assert.equal(row(mail, 'Meddelande'), text);
    assert.equal(mail?.replyTo?.[0]?.address ?? '', replyTo ?? '', epost);
  }
});

test('en beställning går till adressen som den heter för mejlservrar', async () => {
  const { services, mails: sent } = setStage();
  for (const epost of ['anna@räksmörgås.se', 'Anna <bo@exempel.se>', '\u202acia@exempel.se\u202c'])
    assert.equal((await handle(post('/api/nyhetsbrev', encode({ epost })), services, 'a')).status, 303);
  assert.deepEqual(
    sent.map(({ to }) => to),
    ['anna@xn--rksmrgs-5wao1o.se', 'bo@exempel.se', 'cia@exempel.se'],
  );
  const answer = await handle(post('/api/nyhetsbrev', encode({ epost: 'åsa@exempel.se' })), services, 'a');
  assert.match(await answer.text(), /utan å, ä, ö .+ före @/);
});
