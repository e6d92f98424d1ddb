import { type LookupAddress, lookup } from 'node:dns';
import { readFileSync } from 'node:fs';
import type { LookupFunction } from 'node:net';
import { rootCertificates } from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import { isPrivateHost, isPrivateIp } from '../read/origin.ts';
import { readBody } from './body.ts';
import { explainNetworkError, type Reply } from './reply.ts';

export interface ClientSettings {
  allowPrivate: boolean;
  /** Milliseconds that one request may take in all. */
  timeout: number;
  userAgent: string;
}

const reserved = /\.(invalid|test|example)\.?$/i;

// The name is looked up once and the connection made to that very answer: nothing can change it in between.
function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = found as LookupAddress[];
      if (error) {
        // Names that nobody can have are unknown, also where no name server answers (RFC 6761).
        const code = reserved.test(hostname) ? 'ENOTFOUND' : error.code;
        return callback(Object.assign(error, { code }), '', 4);
      }
      if (!allowPrivate && addresses.some(({ address }) => isPrivateIp(address)))
        return callback(Object.assign(new Error(hostname), { code: 'EPRIVATE' }), '', 4);
      const [first] = addresses as [LookupAddress];
      return options.all
        ? (callback as (error: null, addresses: LookupAddress[]) => void)(null, addresses)
        : callback(null, first.address, first.family);
    });
  };
}

function extraAuthorities(): string[] | undefined {
  const file = process.env.SSL_CERT_FILE;
  if (!file) return undefined;
  const extra = process.env.NODE_EXTRA_CA_CERTS ? [readFileSync(process.env.NODE_EXTRA_CA_CERTS, 'utf8')] : [];
  return [...rootCertificates, readFileSync(file, 'utf8'), ...extra];
}

const hasProxy = () =>
  ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => (process.env[name] ?? '') !== '');

/** Asks for addresses, one request at a time; redirects are the caller's to follow. */
export class Client {
  readonly #dispatcher: Dispatcher;

  constructor(readonly settings: ClientSettings) {
    const { allowPrivate, timeout } = settings;
    const ca = extraAuthorities();
    const options = {
      connections: 2,
      pipelining: 1,
      keepAliveTimeout: 1000,
      keepAliveMaxTimeout: 2000,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      maxHeaderSize: 64 * 1024,
    };
    const tls = ca ? { ca } : {};
    this.#dispatcher = hasProxy()
      ? new EnvHttpProxyAgent({ ...options, requestTls: tls, connect: { timeout, ...tls } })
      : new Agent({
          ...options,
          connect: { timeout: Math.ceil(timeout / 2), lookup: guardedLookup(allowPrivate), ...tls },
        });
  }

  /** One GET. It never throws: what goes wrong is an answer too. */
  async get(url: URL, headers: Record<string, string>): Promise<Reply> {
    if (!this.settings.allowPrivate && isPrivateHost(url.hostname))
      return explainNetworkError(Object.assign(new Error(url.hostname), { code: 'EPRIVATE' }));
    const first = await this.#get(url, headers);
    // A connection kept from the request before may have been closed at the very moment it was used.
    return first.kind === 'failure' && first.cause === 'reset' ? this.#get(url, headers) : first;
  }

  async #get(url: URL, headers: Record<string, string>): Promise<Reply> {
    const signal = AbortSignal.timeout(this.settings.timeout);
    try {
      const answer = await request(url, {
        dispatcher: this.#dispatcher,
        signal,
        headers: {
          'user-agent': this.settings.userAgent,
          accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
          'accept-language': 'sv,en;q=0.5',
          'accept-encoding': 'gzip, deflate, br',
          ...headers,
        },
      });
      const plain = Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join('\n')]),
      );
      const body = await readBody(answer.body, plain['content-encoding'] ?? '', signal);
      return { kind: 'answer', status: answer.statusCode, headers: plain, body };
    } catch (error) {
      return explainNetworkError(error);
    }
  }

  /** Closes every connection. */
  close(): Promise<void> {
    return this.#dispatcher.destroy();
  }
}
