import { sign } from '../../../src/functions/token.ts';
import type { FormName } from '../../../src/lib/forms.ts';
import { contact, encode, post, proof, secret, site, start } from '../forms.ts';

/** Something that somebody may send us who means no good, or whose program does not do as it should. */
export interface Attack {
  name: string;
  request: () => Promise<Request> | Request;
  status: number;
  /** How many mails go out; none where it is not said. */
  mails?: number;
  /** What the page says. */
  says?: RegExp;
  /** A text that has to stand in the answer's form, since a person may have written it. */
  keeps?: string;
  /** Where the visitor is led. */
  to?: string;
}

export const text = 'Det här har någon skrivit.\nPå två rader.';

/** What each form takes. */
export const right: Record<FormName, Record<string, string>> = {
  kontakt: { ...contact, meddelande: text },
  nyhetsbrev: { epost: 'ny@exempel.org' },
  hjalpte: { svar: 'Nej', kommentar: text },
  tillganglighet: { fel: text },
};

export const formNames = Object.keys(right) as FormName[];
export const isReviewed = (name: FormName) => name === 'kontakt' || name === 'tillganglighet';

/** A form as it is sent for the last time. */
export async function finalBody(name: FormName, values: Record<string, string> = {}): Promise<string> {
  const written = { ...right[name], ...values };
  return encode({ ...(isReviewed(name) && { kontroll: await proof(name, written), steg: 'skicka' }), ...written });
}

/** The last post of a form, with other headers. `undefined` takes a header away. */
export async function finalPost(
  name: FormName,
  headers: Record<string, string | undefined> = {},
  values: Record<string, string> = {},
): Promise<Request> {
  const request = post(`/api/${name}`, await finalBody(name, values));
  for (const [key, value] of Object.entries(headers))
    if (value === undefined) request.headers.delete(key);
    else request.headers.set(key, value);
  return request;
}

export const address = 'ny@exempel.org';
export type Change = 'bekrafta' | 'avsluta';

export const press = (change: Change, token: string, method = 'POST') =>
  new Request(`${site}/api/nyhetsbrev/${change}?bevis=${encodeURIComponent(token)}`, { method });

export const proofOf = (change: Change, of = secret, at = start - 5_000) => sign(address, change, of, at, 3_600);
