import { DeliveryError, type Mail, type Send } from './mail.ts';

/** Who gets the newsletter. Either change may be made again, and then changes nothing. */
export interface List {
  add(address: string, signal?: AbortSignal): Promise<void>;
  remove(address: string, signal?: AbortSignal): Promise<void>;
}

/** The list is kept by the editors, who get a mail about each change. */
export function createMailedList(send: Send, editors: Mail['to']): List {
  // Each has an id of its own: who joins, leaves and joins again has said three things, and the last one counts.
  const tell = (what: string, address: string, signal?: AbortSignal) =>
    send({ to: editors, subject: `Nyhetsbrevet: ${what}`, text: `${what}\n\n${address}\n` }, signal);
  return {
    add: (address, signal) => tell('Lägg till en prenumerant', address, signal),
    remove: (address, signal) => tell('Ta bort en prenumerant', address, signal),
  };
}

// A request that never left us has certainly not been carried out.
const neverLeft = (error: unknown): boolean =>
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CERT|TLS/.test(
    String((error as { cause?: { code?: string } }).cause?.code),
  );

/** The list is kept by a system that takes JSON over HTTPS. */
export function createRemoteList(url: string, ask: typeof fetch = fetch): List {
  const call = async (method: 'PUT' | 'DELETE', address: string, signal = AbortSignal.timeout(15_000)) => {
    const answer = await ask(url, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: address }),
      signal,
    }).catch((error: unknown) => {
      throw new DeliveryError('listans system svarar inte', neverLeft(error) ? 'not sent' : 'perhaps sent');
    });
    const outcome = answer.status >= 500 ? 'perhaps sent' : 'not sent';
    if (!answer.ok) throw new DeliveryError('listans system svarar inte som det ska', outcome);
  };
  return {
    add: (address, signal) => call('PUT', address, signal),
    remove: (address, signal) => call('DELETE', address, signal),
  };
}
