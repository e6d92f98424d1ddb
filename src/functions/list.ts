import { DeliveryError, type Send } from './mail.ts';

/** Who gets the newsletter. */
export interface List {
  /** Adding an address that is there already changes nothing. */
  add(address: string): Promise<void>;
  remove(address: string): Promise<void>;
}

/** The list is kept by the editors, who get a mail about each change. */
export function createMailedList(send: Send, editors: string): List {
  const tell = (what: string, address: string) =>
    send({ to: editors, subject: `Nyhetsbrevet: ${what}`, text: `${what}\n\n${address}\n` });
  return {
    add: (address) => tell('Lägg till en prenumerant', address),
    remove: (address) => tell('Ta bort en prenumerant', address),
  };
}

/** The list is kept by a system that takes JSON over HTTPS. */
export function createRemoteList(url: string, ask: typeof fetch = fetch): List {
  const call = async (method: 'PUT' | 'DELETE', address: string) => {
    const answer = await ask(url, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: address }),
      signal: AbortSignal.timeout(8_000),
    }).catch(() => undefined);
    if (!answer?.ok) throw new DeliveryError('listans system svarar inte som det ska');
  };
  return { add: (address) => call('PUT', address), remove: (address) => call('DELETE', address) };
}
