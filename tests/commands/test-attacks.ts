import { performance } from 'node:perf_hooks';
import { maxWait } from '../../src/functions/deadline.ts';
import { handle } from '../../src/functions/handle.tsx';
import { createSend } from '../../src/functions/smtp.ts';
import { mailFaults } from '../site/attacks/mail-faults.ts';
import { startScriptedServer } from '../site/attacks/smtp-script.ts';
import { sendable, setStage } from '../site/forms.ts';
import { sendDamaged } from './test-attacks/fuzz.ts';
import { killWhileSending } from './test-attacks/kill.ts';

// The attacks that take too long for `npm test`: each night. The seed is fixed and said, so that what fails can be seen again.
const seed = Number(process.argv[2]) || 20_261_129;
const faults: string[] = [];
console.log(`Frö: ${seed}`);

const damaged = await sendDamaged(10_000, seed);
console.log(
  `Skadade formulär: ${damaged.bodies}, svar ${JSON.stringify(damaged.statuses)}, fel ${damaged.wrong.length}.`,
);
faults.push(...damaged.wrong.slice(0, 5).map((body) => `fel svar på ${body.slice(0, 200)}`));

/** How long a visitor waits for an answer where the mail server does this, in milliseconds. */
async function waitFor({ script, login, tls }: (typeof mailFaults)[number]): Promise<number> {
  const server = await startScriptedServer(script);
  const { services } = setStage();
  const smtp = { host: '127.0.0.1', port: server.port, secure: false, requireTls: tls ?? false };
  services.send = createSend({
    smtp: { ...smtp, ...(login && { user: 'u', password: 'p' }) },
    from: 'webben@exempel.se',
  });
  services.maxWait = maxWait;
  const begun = performance.now();
  await handle(await sendable(), services, 'a');
  server.close();
  return performance.now() - begun;
}

const waits = await Promise.all(mailFaults.map(waitFor));
const maxWaited = Math.max(...waits);
console.log(`Mejlserverns fel: ${waits.length}. Den längsta väntan: ${(maxWaited / 1000).toFixed(1)} s.`);
if (maxWaited > 15_500) faults.push(`någon fick vänta i ${(maxWaited / 1000).toFixed(1)} s`);

const killed = await killWhileSending(seed);
console.log(
  `kill -9: ${killed.posts} formulär, ${killed.kills} gånger, ${killed.tries} försök, ${killed.mails} mejl, ${killed.twice} kom två gånger med samma id.`,
);
console.log(`Sades vara skickade utan att vara det: ${killed.lost}. Fick ett nytt id: ${killed.renamed}.`);
if (killed.lost > 0) faults.push(`${killed.lost} sades vara skickade och var det inte`);
if (killed.renamed > 0) faults.push(`${killed.renamed} fick ett nytt id när de skickades igen`);

for (const fault of faults) console.error(`Fel: ${fault}`);
process.exit(faults.length > 0 ? 1 : 0);
