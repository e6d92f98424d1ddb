import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Email } from 'postal-mime';
import { startMailServer } from '../../src/commands/preview/mailbox.ts';
import { handle } from '../../src/functions/handle.tsx';
import { createIssueMail } from '../../src/functions/issue-mail.tsx';
import { DeliveryError } from '../../src/functions/mail.ts';
import { createSend } from '../../src/functions/smtp.ts';
import type { Site } from '../../src/schemas/site.ts';
import { site as origin, setStage } from './forms.ts';
import { readRecords } from './site.ts';

const mails: Email[] = [];
const server = await startMailServer((mail) => mails.push(mail));
after(server.close);

const site = { ...readRecords<Site>('site'), origin };
const smtp = { host: '127.0.0.1', port: server.port, secure: false, requireTls: false };
const from = 'webben@exempel.se';
const issue = {
  title: 'Provbrev',
  description: 'Ingressen.',
  html: '<h2>Först</h2><p>Åäö <a href="/lagen/">lagen</a></p>',
};

test('ett nyhetsbrev går till en riktig mejlserver, och länken i det avslutar med ett klick', async () => {
  const { services, mails: told } = setStage();
  const mail = await createIssueMail('2026-10', issue, 'prov@exempel.org', { ...services, site });
  await createSend({ smtp, from })(mail);
  const [received] = mails;
  assert.equal(received?.subject, 'Provbrev');
  assert.equal(received?.from?.address, from);
  assert.match(received?.html ?? '', /<h2>Först<\/h2><p>Åäö <a href="https:\/\/prov\.exempel\.se\/lagen\/">lagen<\/a>/);
  assert.match(received?.text ?? '', /Först\n\nÅäö lagen \(https:\/\/prov\.exempel\.se\/lagen\/\)/);
  const header = (name: string) => received?.headers.find(({ key }) => key === name)?.value ?? '';
  const link = /<(.+)>/.exec(header('list-unsubscribe'))?.[1] ?? '';
  const oneClick = new Request(link, { method: 'POST', body: header('list-unsubscribe-post') });
  assert.equal((await handle(oneClick, services, 'a')).status, 200);
  assert.match(told.at(-1)?.text ?? '', /^Ta bort en prenumerant\n\nprov@exempel\.org\n$/);
});

test('ett nyhetsbrev som inte kommer fram säger varför', async () => {
  const { services } = setStage();
  const mail = await createIssueMail('2026-10', issue, 'prov@exempel.org', { ...services, site });
  await assert.rejects(
    createSend({ smtp: { ...smtp, port: 1 }, from })(mail),
    (error) => error instanceof DeliveryError && error.message === 'mejlservern går inte att nå',
  );
});
