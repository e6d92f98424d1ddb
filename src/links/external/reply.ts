/** What one address answered, or why it did not. */
export type Reply =
  | { kind: 'answer'; status: number; headers: Readonly<Record<string, string>>; body: ResponseBody }
  | { kind: 'failure'; cause: Cause; message: string };

export interface ResponseBody {
  bytes: Buffer;
  /** True where there was more than is read. */
  isCut: boolean;
  /** True where the connection ended before all had come. */
  isTruncated: boolean;
  /** True for a decompression bomb: a few bytes that unpack to a great many. */
  isBomb: boolean;
}

/** Why there was no answer: it decides how soon the address is counted as broken. */
export type Cause =
  | 'host'
  | 'timeout'
  | 'reset'
  | 'tls'
  | 'private'
  | 'protocol'
  | 'redirects'
  | 'address'
  /** Not asked: its host was left alone. */
  | 'skipped';

const tls: Record<string, string> = {
  CERT_HAS_EXPIRED: 'Certifikatet har gått ut.',
  CERT_NOT_YET_VALID: 'Certifikatet gäller inte än.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'Certifikatet är självsignerat.',
  SELF_SIGNED_CERT_IN_CHAIN: 'Certifikatet kommer från en utfärdare som ingen litar på.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'Certifikatets mellanled fattas.',
  UNABLE_TO_GET_ISSUER_CERT: 'Certifikatets utfärdare är okänd.',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'Certifikatets utfärdare är okänd.',
  CERT_REVOKED: 'Certifikatet är återkallat.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Certifikatet gäller en annan adress.',
  CERT_SIGNATURE_FAILURE: 'Certifikatets underskrift stämmer inte.',
};

const others: Record<string, [Cause, string]> = {
  ENOTFOUND: ['host', 'Webbplatsen finns inte: namnet är okänt.'],
  EAI_AGAIN: ['timeout', 'Namnet gick inte att slå upp just nu.'],
  ECONNREFUSED: ['reset', 'Webbplatsen tar inte emot några uppkopplingar.'],
  ECONNRESET: ['reset', 'Webbplatsen bröt uppkopplingen.'],
  EPIPE: ['reset', 'Webbplatsen bröt uppkopplingen.'],
  UND_ERR_SOCKET: ['reset', 'Webbplatsen bröt uppkopplingen.'],
  EHOSTUNREACH: ['reset', 'Webbplatsen går inte att nå.'],
  ENETUNREACH: ['reset', 'Webbplatsen går inte att nå.'],
  EADDRNOTAVAIL: ['reset', 'Webbplatsen går inte att nå.'],
  ETIMEDOUT: ['timeout', 'Webbplatsen svarade inte på uppkopplingen.'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'Webbplatsen svarade inte på uppkopplingen.'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', 'Webbplatsen tog emot frågan men svarade aldrig.'],
  UND_ERR_BODY_TIMEOUT: ['timeout', 'Sidan började komma men blev aldrig klar.'],
  UND_ERR_HEADERS_OVERFLOW: ['protocol', 'Svarets rubriker är orimligt stora.'],
  EPRIVATE: ['private', 'Namnet leder till en adress i ett slutet nät. Den frågas inte.'],
};

function codeOf(error: unknown): string {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    const { code, errors } = current as Error & { code?: unknown; errors?: unknown[] };
    if (typeof code === 'string' && code !== 'UND_ERR_ABORTED') return code;
    current = current.cause ?? errors?.[0];
  }
  return '';
}

/** Explains an error of the network. */
export function explainNetworkError(error: unknown): { kind: 'failure'; cause: Cause; message: string } {
  const code = codeOf(error);
  const name = error instanceof Error ? error.name : '';
  const failure = (cause: Cause, message: string) => ({ kind: 'failure' as const, cause, message });
  if (tls[code]) return failure('tls', tls[code]);
  if (/^(ERR_SSL|ERR_TLS|EPROTO|CERT_|UNABLE_TO)/.test(code))
    return failure('tls', `Den säkra uppkopplingen går inte att göra (${code}).`);
  const known = others[code];
  if (known) return failure(...known);
  if (name === 'TimeoutError' || name === 'AbortError')
    return failure('timeout', 'Webbplatsen tog emot frågan men svarade aldrig.');
  if (/^HPE_/.test(code) || /HTTPParser/.test(name))
    return failure('protocol', 'Webbplatsen svarade med något som inte är HTTP.');
  return failure('reset', `Webbplatsen gick inte att fråga${code ? ` (${code})` : ''}.`);
}
