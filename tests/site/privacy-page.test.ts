import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { handle } from '../../src/functions/handle.tsx';
import { createIssueMail } from '../../src/functions/issue-mail.tsx';
import { unsubscribeLink } from '../../src/functions/newsletter.tsx';
import { forms } from '../../src/lib/forms.ts';
import type { Site } from '../../src/schemas/site.ts';
import { finalBody, formNames, press, proofOf } from './attacks/attack.ts';
import { encode, order, post, readPosted, recipient, sendable, setStage, site } from './forms.ts';
import { readPages, readRecords } from './site.ts';

// What /personuppgifter/ says that a program can try is tried. An editor may say it in other words, or not at all: what is
// said in the words below is so.

const numbers = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'];
const toNumber = (word = '') => (numbers.includes(word) ? numbers.indexOf(word) : Number(word));
const minute = 60_000;
const hour = 60 * minute;

const functions = readdirSync('src/functions').map((name) => readFileSync(`src/functions/${name}`, 'utf8'));

/** No code of the functions can write anything down. */
function storesNothing(): void {
  for (const code of functions)
    assert.doesNotMatch(code, /from '(node:fs|node:sqlite|node:child_process|@netlify\/blobs)|\bwriteFile|\bcookie\b/i);
}

interface Claim {
  says: RegExp;
  holds: (match: RegExpExecArray) => Promise<void> | void;
}

const claims: Claim[] = [
  {
    says: /inga kakor/i,
    holds: async () => {
      storesNothing();
      for (const name of formNames) {
        const { services } = setStage();
        for (const body of ['', await finalBody(name)]) {
          const answer = await handle(post(`/api/${name}`, body), services, 'a');
          assert.equal(answer.headers.get('set-cookie'), null);
          // Nor does the browser keep the page with the text.
          assert.equal(answer.headers.get('cache-control'), 'no-store');
        }
      }
    },
  },
  {
    says: /skriver i ett formulär går som ett mejl till oss/,
    holds: async () => {
      for (const name of formNames.filter((form) => form !== 'nyhetsbrev')) {
        const { services, mails } = setStage();
        assert.equal((await handle(post(`/api/${name}`, await finalBody(name)), services, 'a')).status, 303);
        assert.deepEqual(
          mails.map(({ to }) => to),
          [recipient],
        );
      }
    },
  },
  { says: /lägger det inte i någon databas/, holds: storesNothing },
  { says: /[Rr]äkningen finns bara i datorns arbetsminne/, holds: storesNothing },
  {
    says: /[Gg]år det inte att skicka står texten kvar/,
    holds: async () => {
      const { services } = setStage({ fail: 'nere' });
      const html = await (await handle(await sendable({ meddelande: 'Min text' }), services, 'a')).text();
      assert.equal(readPosted(html, '/api/kontakt').meddelande, 'Min text');
    },
  },
  {
    says: /formulär som skickas från samma anslutning, och den räkningen börjar om efter (\S+) minuter/,
    holds: async ([, word]) => {
      const time = toNumber(word) * minute;
      const { services, wait } = setStage({ limit: 1 });
      const send = async () => (await handle(await sendable(), services, 'a')).status;
      assert.deepEqual([await send(), await send()], [303, 429]);
      wait(time - 1);
      assert.equal(await send(), 429);
      wait(1);
      assert.equal(await send(), 303);
    },
  },
  {
    says: /en adress får högst (\S+) sådana mejl på ett dygn/i,
    holds: async ([, word]) => {
      const most = toNumber(word);
      const { services, mails, wait } = setStage();
      for (let turn = 0; turn < most + 3; turn += 1) await handle(order('ny@exempel.org'), services, `${turn}`);
      assert.equal(mails.length, most);
      wait(24 * hour - 1);
      await handle(order('ny@exempel.org'), services, 'a');
      assert.equal(mails.length, most);
      wait(1);
      await handle(order('ny@exempel.org'), services, 'a');
      assert.equal(mails.length, most + 1);
      // And the page that thanks says so too.
      assert.ok(forms.nyhetsbrev.done.join(' ').includes(`högst ${word} sådana mejl`));
    },
  },
  {
    says: /[Ll]änkarna i mejlen om nyhetsbrevet är krypterade/,
    holds: async () => {
      const { services, mails } = setStage();
      await handle(order('ny@exempel.org'), services, 'a');
      const links = mails[0]?.text.match(/https?:\S+bevis=\S+/g) ?? [];
      assert.equal(links.length, 2);
      for (const part of links.flatMap((link) => link.split(/[.=]/)))
        assert.doesNotMatch(`${part} ${Buffer.from(part, 'base64url')}`, /ny@|exempel\.org/);
    },
  },
  {
    says: /nyhetsbrevet, och det gör vi bara om du har sagt ja/,
    holds: async () => {
      const { services } = setStage();
      const added: string[] = [];
      services.list = { add: async (who) => void added.push(who), remove: async () => {} };
      await handle(order('ny@exempel.org'), services, 'a');
      const token = await proofOf('bekrafta');
      await handle(press('bekrafta', token, 'GET'), services, 'a');
      assert.deepEqual(added, []);
      await handle(press('bekrafta', token), services, 'a');
      assert.deepEqual(added, ['ny@exempel.org']);
    },
  },
  {
    says: /tills du avslutar, och i varje utskick finns en länk för det/,
    holds: async () => {
      const { services } = setStage();
      const removed: string[] = [];
      services.list = { add: async () => {}, remove: async (who) => void removed.push(who) };
      const issue = { title: 'Brev', description: 'Ingress.', html: '<p>Text</p>' };
      const of = { ...services, site: { ...readRecords<Site>('site'), origin: site } };
      const { text, html = '' } = await createIssueMail('2026-10', issue, 'ny@exempel.org', of);
      for (const part of [text, html]) assert.match(part, /\/api\/nyhetsbrev\/avsluta\?bevis=/);
      const { link } = await unsubscribeLink('ny@exempel.org', site, services);
      await handle(new Request(link, { method: 'POST' }), services, 'a');
      assert.deepEqual(removed, ['ny@exempel.org']);
    },
  },
  {
    says: /du behöver inte skriva vad du heter/,
    holds: async () => {
      const { services } = setStage();
      const { epost, amne, meddelande } = { epost: 'a@exempel.org', amne: 'Ämne', meddelande: 'Text' };
      const answer = await handle(post('/api/kontakt', encode({ epost, amne, meddelande })), services, 'a');
      assert.equal(answer.status, 200);
    },
  },
];

const page = readPages().find(({ address }) => address === '/personuppgifter/');

for (const { says, holds } of claims)
  test(`det som står om personuppgifter är så: ${says.source}`, async () => {
    const match = says.exec(page?.text.replace(/\u00ad/g, '').replace(/\s+/g, ' ') ?? '');
    if (match) await holds(match);
  });

test('bara det som står i formulären går i mejlet: inget om den som skrev', async () => {
  const { services, mails, lines } = setStage();
  await handle(await sendable(), services, '198.51.100.7');
  const all = JSON.stringify([mails, lines]);
  assert.doesNotMatch(all, /198\.51\.100\.7|Mozilla/);
});
