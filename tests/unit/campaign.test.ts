import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { emptyTemplate, toCampaign } from '../../src/commands/nyhetsbrev/campaign.ts';
import type { Mail } from '../../src/functions/mail.ts';

// What listmonk documents that it takes (docs/docs/content/apis/campaigns.md and templates.md in knadh/listmonk, read on
// 29 November 2026): nothing that it does not know, and all that it asks for.
const campaignForm = z.strictObject({
  name: z.string().min(1),
  subject: z.string().min(1),
  lists: z.array(z.int().positive()).min(1),
  from_email: z.string().optional(),
  type: z.enum(['regular', 'optin']),
  content_type: z.enum(['richtext', 'html', 'markdown', 'plain']),
  body: z.string().min(1),
  altbody: z.string().optional(),
  send_at: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/)
    .optional(),
  messenger: z.string().optional(),
  template_id: z.int().positive().optional(),
  tags: z.array(z.string()).optional(),
  headers: z.array(z.record(z.string(), z.string())).optional(),
});
const templateForm = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['campaign', 'tx']),
  subject: z.string().optional(),
  body: z.string(),
});

const exit = 'https://exempel.se/api/nyhetsbrev/avsluta?bevis=abc.def-_';
const mail: Mail = {
  to: 'prov@localhost.invalid',
  subject: 'Brevet {{ .Subscriber.Email }}',
  html: `<p>Åäö {{ TrackView }}</p><a href="${exit}">Avsluta</a>`,
  text: `Åäö {{ x }}\n\nAvsluta (${exit})\n`,
  headers: {
    'List-Unsubscribe': `<${exit}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    'Content-Language': 'sv',
  },
};

// What Go's templates make of a text: only what it is told to write, and the way out.
const render = (text: string) =>
  text.replace(/\{\{ (.*?) \}\}/g, (_, code: string) => {
    if (code === '"{{"') return '{{';
    assert.equal(code, 'UnsubscribeURL');
    return 'https://brev.exempel.se/ut';
  });

test('kampanjen har den form som listmonk säger att den ska ha, med och utan mall', () => {
  const without = campaignForm.parse(toCampaign('2026-11', mail, { list: 3, template: undefined }));
  assert.deepEqual([without.lists, without.template_id, 'template_id' in without], [[3], undefined, false]);
  const campaign = campaignForm.parse(toCampaign('2026-11', mail, { list: 3, template: 5 }));
  assert.equal(campaign.template_id, 5);
  // Nothing says when: a draft is sent by whoever has looked at it.
  assert.equal(campaign.send_at, undefined);
  assert.deepEqual(campaign.headers, [{ 'Content-Language': 'sv' }]);
  templateForm.parse(emptyTemplate);
});

test('var och en får sin egen väg ut, och inget i brevet blir kod hos listmonk', () => {
  const { subject, body, altbody } = toCampaign('2026-11', mail, { list: 1, template: undefined });
  assert.equal(render(subject), mail.subject);
  assert.equal(render(body), mail.html?.replace(exit, 'https://brev.exempel.se/ut'));
  assert.equal(render(altbody), mail.text.replace(exit, 'https://brev.exempel.se/ut'));
  assert.ok(!`${body}${altbody}`.includes('bevis='));
  // The template adds nothing: no picture that tells who has read, no link that counts.
  assert.equal(emptyTemplate.body, '{{ template "content" . }}');
});

test('ett brev utan väg ut, eller med två, lämnas inte över', () => {
  const place = { list: 1, template: undefined };
  for (const wrong of [
    { ...mail, headers: {} },
    { ...mail, html: '<p>Hej</p>' },
    { ...mail, text: `${exit} ${exit}` },
  ])
    assert.throws(() => toCampaign('2026-11', wrong, place), /en länk för att avsluta/);
});
