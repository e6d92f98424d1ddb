import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localSettings, startMailServer } from '../../src/commands/preview/mailbox.ts';
import { createServices } from '../../src/functions/create-services.ts';
import { answerOnNode } from '../../src/functions/node.ts';
import { usualLimit } from '../../src/functions/settings.ts';
import type { PageView } from '../../src/types/template-data.ts';

// Load: forms posted to Node's own server, each of which has to become a mail at a real mail server. With the limit
// raised all get through; with the ordinary limit the surplus is slowed down, and then told to wait.
const posts = Number(process.argv[2]) || 2000;
const together = 20;
const views = JSON.parse(readFileSync('.cache/forms.json', 'utf8')) as Record<string, PageView>;

/** What is still in use once all that nobody needs is gone, in megabytes. Needs `--expose-gc`. */
function measureHeap(): string {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(1);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function post(origin: string, number: number): Promise<number> {
  const body = new URLSearchParams({ svar: 'Nej', kommentar: `Prov ${number}: ${'Ord '.repeat(100)}` });
  const headers = { Origin: origin };
  const answer = await fetch(`${origin}/api/hjalpte`, { method: 'POST', body, redirect: 'manual', headers });
  await answer.arrayBuffer();
  return answer.status;
}

async function measure(limit: number): Promise<void> {
  let mails = 0;
  const mailServer = await startMailServer(() => (mails += 1));
  const services = createServices(localSettings(mailServer.port, limit), views);
  const server = createServer((request, response) => void answerOnNode(request, response, services));
  const origin = await listen(server);
  const statuses = new Map<number, number>();
  const heap = [`före ${measureHeap()}`];
  let seconds = 0;
  for (let done = 0; done < posts; done += together) {
    const begun = performance.now();
    const answers = Array.from({ length: together }, (_, index) => post(origin, done + index));
    for (const status of await Promise.all(answers)) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    seconds += (performance.now() - begun) / 1000;
    if ((done + together) % (posts / 4) === 0) heap.push(`efter ${done + together} ${measureHeap()}`);
  }
  const answers = [...statuses].map(([status, count]) => `${count} med ${status}`).join(', ');
  console.log(`Gräns ${limit}: ${posts} formulär på ${seconds.toFixed(1)} s, svar ${answers}. ${mails} mejl.`);
  console.log(`Minne i bruk efter städning, MB: ${heap.join(', ')}.`);
  server.close();
  mailServer.close();
}

await measure(posts * 2);
await measure(usualLimit);
process.exit();
