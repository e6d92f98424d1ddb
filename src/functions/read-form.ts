import { isUtf8 } from 'node:buffer';
import { HttpError } from './http-error.ts';

/** What came, as far as it could be read, and why it is not taken, where it is not. */
export interface ReadForm {
  values: Record<string, string>;
  refusal: HttpError | undefined;
}

// Many times what all the fields of a form can hold.
const maxBytes = 1_000_000;
// What is too long is read on, so that the browser gets to hear of it, but no further than this.
const maxIgnored = 20_000_000;

const refusals = {
  large: () =>
    new HttpError(413, 'Texten är för lång. Här står så mycket som vi kunde ta emot. Korta den och skicka igen.'),
  broken: () => new HttpError(400, 'Texten kom inte fram hel. Se efter vad som står här, och skicka igen.'),
  unreadable: () =>
    new HttpError(
      400,
      'Texten har tecken som vi inte kan läsa. De har blivit \ufffd här. Skriv dem på nytt, och skicka igen.',
    ),
  double: () => new HttpError(400, 'Samma ruta kom två gånger. Se efter att det står rätt här, och skicka igen.'),
  otherKind: () =>
    new HttpError(415, 'Formuläret kom på ett sätt som vi inte kan läsa. Skicka det härifrån i stället.'),
};

interface FormBody {
  bytes: Buffer;
  refusal?: HttpError;
}

/** @param signal aborts the reading: a body that comes a byte a minute is not waited for */
async function readBody({ body }: Request, signal: AbortSignal): Promise<FormBody> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  const stop = () => void reader?.cancel().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    for (let read = await reader?.read(); read?.value; read = await reader?.read()) {
      if (size < maxBytes) parts.push(read.value.subarray(0, maxBytes - size));
      size += read.value.length;
      if (size > maxIgnored) break;
    }
    const refusal = size > maxBytes ? refusals.large() : signal.aborted ? refusals.broken() : undefined;
    return { bytes: Buffer.concat(parts), ...(refusal && { refusal }) };
  } catch {
    return { bytes: Buffer.concat(parts), refusal: refusals.broken() };
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

const toBytes = (text: string) =>
  Buffer.from(
    text
      .replaceAll('+', ' ')
      .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

type Pairs = readonly (readonly [name: string, value: string])[];

function readPairs(bytes: Buffer): { pairs: Pairs; refusal?: HttpError } {
  const split = bytes
    .toString('latin1')
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [toBytes(name), toBytes(value.join('='))] as const;
    });
  const isRight = split.flat().every((bytes) => isUtf8(bytes));
  const pairs = split.map(([name, value]) => [name.toString('utf8'), value.toString('utf8')] as const);
  return { pairs, ...(!isRight && { refusal: refusals.unreadable() }) };
}

// A field that came twice is kept twice: only the visitor knows which of the values was meant.
function gather(pairs: Pairs): { values: Record<string, string>; refusal?: HttpError } {
  const values = new Map<string, string>();
  let isDouble = false;
  for (const [name, value] of pairs) {
    const known = values.get(name);
    isDouble ||= known !== undefined;
    values.set(name, known && known !== value ? `${known}\n${value}` : value);
  }
  return { values: Object.fromEntries(values), ...(isDouble && { refusal: refusals.double() }) };
}

// Browsers send our forms as `application/x-www-form-urlencoded`. A form sent as multipart is shown again with its text.
async function readParts(bytes: Buffer, type: string): Promise<Pairs> {
  if (!/^multipart\/form-data\b/i.test(type)) return [];
  const body = new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
  const found = await body.formData().catch(() => new FormData());
  return [...found].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []));
}

/** Reads a form as a browser sends it. What is not taken is read as far as can be, so that nobody has to write it again. */
export async function readForm(request: Request, signal: AbortSignal): Promise<ReadForm> {
  const type = request.headers.get('content-type') ?? '';
  const { bytes, refusal } = await readBody(request, signal);
  if (type.split(';')[0]?.trim().toLowerCase() !== 'application/x-www-form-urlencoded')
    return { values: gather(await readParts(bytes, type)).values, refusal: refusal ?? refusals.otherKind() };
  const read = readPairs(bytes);
  const { values, refusal: double } = gather(read.pairs);
  return { values, refusal: refusal ?? read.refusal ?? double };
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
