import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localSettings, startMailServer } from '../../src/commands/mailbox.ts';
import { createServices } from '../../src/functions/create-services.ts';
import { answerOnNode } from '../../src/functions/node.ts';
import { sign } from '../../src/functions/token.ts';
import type { PageView } from '../../src/types/template-data.ts';

// Load: contact forms posted to Node's own server, each of which has to become a mail at a real mail server.
// With the limit raised all get through; with the ordinary limit the surplus is told to wait.
const posts = Number(process.argv[2]) || 2000;
const together = 20;
const views = JSON.parse(readFileSync('.cache/forms.json', 'utf8')) as Record<string, PageView>;
const megabytes = () => Math.round(process.memoryUsage().rss / 1e6);

async function measure(limit: number): Promise<void> {
  let mails = 0;
  const mailServer = await startMailServer(() => (mails += 1));
  const services = createServices(localSettings(mailServer.port, limit), views);
  const server = createServer((request, response) => void answerOnNode(request, response, services));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const kontroll = await sign('kontakt', 'granska', services.settings.secret, services.now() - 5_000, 3600);
  const statuses = new Map<number, number>();
  const post = async (number: number) => {
    const body = new URLSearchParams({
      telefon: '010-225 00 00',
      amne: `Prov ${number}`,
      meddelande: 'Ord '.repeat(100),
      kontroll,
    });
    const answer = await fetch(`${origin}/api/kontakt`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { Origin: origin },
    });
    await answer.arrayBuffer();
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  };
  const memory = [megabytes()];
  const begun = performance.now();
  for (let done = 0; done < posts; done += together) {
    await Promise.all(Array.from({ length: together }, (_, index) => post(done + index)));
    if ((done + together) % (posts / 4) === 0) memory.push(megabytes());
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const answers = [...statuses].map(([status, count]) => `${count} med ${status}`).join(', ');
  console.log(
    `Gräns ${limit}: ${posts} formulär på ${seconds} s, svar ${answers}. ${mails} mejl. Minne ${memory.join(' → ')} MB.`,
  );
  server.close();
  mailServer.close();
}

await measure(posts * 2);
await measure(10);
process.exit();
