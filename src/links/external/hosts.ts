import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import robotsModule, { type Robot } from 'robots-parser';
import { parseUrl } from '../../lib/urls.ts';
import type { Client } from './client.ts';
import type { Reply } from './reply.ts';

// The package's types are those of an ES module, which it is not.
const robotsParser = robotsModule as unknown as (address: string, text: string) => Robot;

const maxConcurrent = 2;
/** Milliseconds between two requests to a host: fewer than ten in any second. */
const minInterval = 125;
/** Milliseconds that a host may ask us to wait between requests; one that asks for more is not asked often. */
const maxDelay = 5000;
const maxRetries = 2;
/** So many times in a row a host may say that we ask too often before the rest of its addresses are left alone. */
const maxRefusals = 6;
/** So many time-outs of a host in a row, and the rest of its addresses are not waited for. */
const maxTimeouts = 3;

/** The reply that stands for a request that was not made, since its host is left alone: it says nothing of the address. */
const leftAlone = (why: string): Reply => ({
  kind: 'failure',
  cause: 'skipped',
  message: `${why} Den lämnades i fred den här gången, och adressen frågades inte.`,
});
const refusing = leftAlone('Webbplatsen sa flera gånger i rad att vi frågar för ofta.');
const silent = leftAlone('Webbplatsen svarade inte på flera frågor i rad.');

interface Host {
  queue: PQueue;
  /** By scheme: the rules of one do not hold for the other (RFC 9309, 2.3). */
  robots: Map<string, Promise<Robot | undefined>>;
  refusals: number;
  timeouts: number;
  /** The answer that all the rest of its addresses get. */
  closed: Reply | undefined;
  /** The moment until which it is left alone, in milliseconds of this run. */
  until: number;
}

/**
 * Milliseconds to wait by an answer's Retry-After; undefined for none that can be read.
 * @param now the moment that a date is compared with where the answer has no Date of its own: the run's moment stands
 * still, and the host's clock may be another
 */
export function retryAfter(
  { 'retry-after': text, date = '' }: Readonly<Record<string, string>>,
  now: number,
): number | undefined {
  if (text === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  const from = Date.parse(date);
  return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(from) ? now : from));
}

/** Asks every host politely: two requests at a time, fewer than ten a second, and when it says wait, it waits. */
export class Hosts {
  readonly #hosts = new Map<string, Host>();

  /** @param maxWait milliseconds that a Retry-After is obeyed; a longer one ends the asking */
  constructor(
    readonly client: Client,
    readonly maxWait: number,
    readonly now: number,
  ) {}

  #host(url: URL): Host {
    const known = this.#hosts.get(url.host);
    if (known) return known;
    const queue = new PQueue({ concurrency: maxConcurrent, interval: minInterval, intervalCap: 1, strict: true });
    const host: Host = { queue, robots: new Map(), refusals: 0, timeouts: 0, closed: undefined, until: 0 };
    this.#hosts.set(url.host, host);
    return host;
  }

  /** True where the host lets us ask for an address (RFC 9309). No rules, or none that can be had, let us. */
  async isAllowed(url: URL): Promise<boolean> {
    const host = this.#host(url);
    const reading = host.robots.get(url.protocol) ?? this.#readRobots(url, host);
    host.robots.set(url.protocol, reading);
    const robots = await reading;
    return robots?.isAllowed(url.href, this.client.settings.userAgent) !== false;
  }

  async #readRobots(url: URL, host: Host): Promise<Robot | undefined> {
    let place = new URL('/robots.txt', url);
    for (let step = 0; step < 5; step += 1) {
      const answer = await this.#queued(host, place, {});
      if (answer.kind === 'failure') return undefined;
      const next = answer.headers.location;
      const target = answer.status >= 300 && answer.status < 400 && next ? parseUrl(next, place) : undefined;
      if (target) {
        if (target.host !== url.host) return undefined;
        place = target;
        continue;
      }
      if (answer.status !== 200) return undefined;
      const robots = robotsParser(new URL('/robots.txt', url).href, answer.body.bytes.toString('utf8'));
      const delay = robots.getCrawlDelay(this.client.settings.userAgent);
      if (delay) this.#slowDown(url, Math.min(maxDelay, delay * 1000));
      return robots;
    }
    return undefined;
  }

  #slowDown(url: URL, interval: number): void {
    const host = this.#host(url);
    if (interval > minInterval) host.queue = new PQueue({ concurrency: 1, interval, intervalCap: 1, strict: true });
  }

  async #queued(host: Host, url: URL, headers: Record<string, string>): Promise<Reply> {
    return host.queue.add(async () => host.closed ?? this.#ask(host, url, headers)) as Promise<Reply>;
  }

  /** Asks once, and notes how the host is doing: one that refuses or is silent again and again is left alone. */
  async #ask(host: Host, url: URL, headers: Record<string, string>): Promise<Reply> {
    const answer = await this.client.get(url, headers);
    const isRefusal = answer.kind === 'answer' && answer.status === 429;
    host.refusals = isRefusal ? host.refusals + 1 : 0;
    if (answer.kind === 'answer') host.timeouts = 0;
    else if (answer.cause === 'timeout') host.timeouts += 1;
    if (host.refusals >= maxRefusals) host.closed = refusing;
    else if (host.timeouts >= maxTimeouts) host.closed = silent;
    return answer;
  }

  /** Asks for an address when it is its turn, and again when the host has asked us to come back soon. */
  async get(url: URL, headers: Record<string, string>): Promise<Reply> {
    const host = this.#host(url);
    let last: Reply | undefined;
    for (let retry = 0; ; retry += 1) {
      const answer = await this.#queued(host, url, headers);
      // One that was to be asked again keeps what it said the first time.
      if (answer === host.closed) return last ?? answer;
      last = answer;
      if (host.closed || retry >= maxRetries || answer.kind === 'failure') return answer;
      const wait = answer.status === 429 || answer.status === 503 ? retryAfter(answer.headers, this.now) : undefined;
      if (wait === undefined || wait > this.maxWait) return answer;
      await this.#wait(host, wait);
    }
  }

  /** Asks the host nothing at all for a while. */
  async #wait(host: Host, milliseconds: number): Promise<void> {
    host.until = Math.max(host.until, performance.now() + milliseconds);
    host.queue.pause();
    await sleep(milliseconds);
    if (performance.now() >= host.until - 1) host.queue.start();
  }
}
