import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import PQueue from 'p-queue';
import type { Email } from 'postal-mime';
import { startMailServer } from '../../../src/commands/preview/mailbox.ts';
import { random } from './random.ts';

const posts = 1_000;
const moments = 10;

interface Instance {
  child: ChildProcess;
  origin: string;
}

async function startInstance(mailPort: number, secret: string): Promise<Instance> {
  const words = ['--import', 'tsx', 'tests/commands/test-attacks/server.ts', `${mailPort}`, secret];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!child.stdout) throw new Error('Servern säger inget.');
  const [port] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, origin: `http://127.0.0.1:${port}` };
}

/** Sends one; true where the answer was that it is sent. */
async function send(origin: string, words: string): Promise<boolean> {
  const body = new URLSearchParams({ svar: 'Nej', kommentar: words });
  try {
    const headers = { Origin: origin };
    const answer = await fetch(`${origin}/api/hjalpte`, { method: 'POST', body, headers, redirect: 'manual' });
    await answer.arrayBuffer();
    return answer.status === 303;
  } catch {
    return false;
  }
}

export interface Killing {
  posts: number;
  kills: number;
  tries: number;
  mails: number;
  /** Answered "sent", without a mail. */
  lost: number;
  /** Texts whose mails have more than one id. */
  renamed: number;
  /** Mails that came more than once: the first answer never reached the visitor. */
  twice: number;
}

type Ids = Map<string, string[]>;

function keep(idsOf: Ids, { text = '', messageId = '' }: Email): void {
  const [words = ''] = /Prov \d+/.exec(text) ?? [];
  idsOf.set(words, [...(idsOf.get(words) ?? []), messageId]);
}

function count(idsOf: Ids): Pick<Killing, 'mails' | 'renamed' | 'twice'> {
  const all = [...idsOf.values()];
  return {
    mails: all.flat().length,
    renamed: all.filter((ids) => new Set(ids).size > 1).length,
    twice: all.filter((ids) => ids.length > 1).length,
  };
}

/**
 * Kills the server ten times, with `kill -9`, while a thousand forms are sent; whoever got no answer sends again.
 * @param seed decides the moments
 */
export async function killWhileSending(seed: number): Promise<Killing> {
  const idsOf: Ids = new Map();
  const mailServer = await startMailServer((mail) => keep(idsOf, mail));
  const secret = `prov-${seed}`.padEnd(40, 'x');
  let instance = await startInstance(mailServer.port, secret);
  const next = random(seed);
  const slot = posts / moments;
  const killAt = new Set(Array.from({ length: moments }, (_, one) => Math.floor(one * slot + next() * slot)));
  let [tries, kills, lost] = [0, 0, 0];
  let restarted = Promise.resolve();
  const kill = async () => {
    kills += 1;
    const ended = once(instance.child, 'exit');
    instance.child.kill('SIGKILL');
    await ended;
    instance = await startInstance(mailServer.port, secret);
  };
  const sendUntilAnswered = async (one: number) => {
    const words = `Prov ${one}`;
    let isSent = false;
    while (!isSent) {
      await restarted;
      tries += 1;
      const sending = send(instance.origin, words);
      if (killAt.delete(one)) restarted = kill();
      isSent = await sending;
    }
    // Said to be sent: it is there at this very moment.
    if (!idsOf.has(words)) lost += 1;
  };
  const queue = new PQueue({ concurrency: 20 });
  await queue.addAll(Array.from({ length: posts }, (_, one) => () => sendUntilAnswered(one)));
  instance.child.kill('SIGKILL');
  mailServer.close();
  return { posts, kills, tries, lost, ...count(idsOf) };
}
