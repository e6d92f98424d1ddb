/** Why a request is not read: its status, and words for the visitor. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    message: string,
  ) {
    super(message);
  }
}

const most = 64_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

async function readBody(request: Request): Promise<string> {
  const tooLarge = new Refusal(413, 'Texten är för lång', 'Korta texten och skicka igen.');
  if (Number(request.headers.get('content-length')) > most) throw tooLarge;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.length;
    if (size > most) throw tooLarge;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('latin1');
}

function decode(text: string): string {
  const bytes = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  try {
    return utf8.decode(Buffer.from(bytes, 'latin1')).replace(/\r\n?/g, '\n').trim();
  } catch {
    throw new Refusal(400, 'Texten går inte att läsa', 'Texten har tecken som vi inte kan läsa. Skriv den igen.');
  }
}

/**
 * Reads a form as a browser sends it.
 * @throws {Refusal} where it is of another kind, too large, no UTF-8, or says one thing twice
 */
export async function readForm(request: Request): Promise<Record<string, string>> {
  const [type] = (request.headers.get('content-type') ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    throw new Refusal(415, 'Vi kunde inte läsa formuläret', 'Gå tillbaka till formuläret och försök igen.');
  const values = new Map<string, string>();
  for (const pair of (await readBody(request)).split('&').filter(Boolean)) {
    const [name = '', ...value] = pair.split('=');
    const key = decode(name);
    if (values.has(key))
      throw new Refusal(400, 'Vi kunde inte läsa formuläret', 'Gå tillbaka till formuläret och försök igen.');
    values.set(key, decode(value.join('=')));
  }
  return Object.fromEntries(values);
}

/**
 * True where the browser vouches that the form stood on our own page. A browser that says nothing of it says at least
 * where the page came from; `null` is nowhere.
 * @param ours the site's origin: behind a proxy that ends TLS, a request's own address is another
 */
export function isFromOurSite(request: Request, ours: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin === new URL(request.url).origin || origin === ours;
}
