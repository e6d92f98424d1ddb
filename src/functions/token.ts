import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';

/** What a token is for. One made for one purpose is worth nothing for another. */
export type Purpose = 'granska' | 'fraga' | 'bekrafta' | 'avsluta';

/** The claims of a token: whom it is of, and when it was issued. */
export interface TokenClaims {
  subject: string;
  at: number;
  /** The fingerprint of the text that it was made for, where it was made for one. */
  text: string | undefined;
}

// A key for each purpose, so that even a fault in reading what a token is for opens nothing.
const keyFor = (purpose: Purpose, secret: string) =>
  new Uint8Array(hkdfSync('sha256', secret, 'brottsforebyggande', purpose, 32));

/**
 * A proof that we said something at a time, which only we can read (JWE, AES-256-GCM): who has the link, or a log in
 * which it stands, learns nothing of whom it is for.
 * @param now milliseconds since 1970
 * @param life seconds until it is worth nothing
 * @param of the fingerprint of the text that it is said of, and when that was first said, where it is not now
 */
export function sign(
  subject: string,
  purpose: Purpose,
  secret: string,
  now: number,
  life: number,
  of: { text?: string; at?: number } = {},
): Promise<string> {
  const seconds = Math.floor(now / 1000);
  return new EncryptJWT({ at: now, ...of })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setSubject(subject)
    .setAudience(purpose)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + life)
    .encrypt(keyFor(purpose, secret));
}

// Far longer than any that we make.
const maxTokenLength = 2_000;

/** What a token says; undefined where it is another's, for something else, changed or too old. */
export async function verify(
  token: string,
  purpose: Purpose,
  secret: string,
  now: number,
): Promise<TokenClaims | undefined> {
  if (token.length > maxTokenLength) return undefined;
  try {
    const { payload } = await jwtDecrypt(token, keyFor(purpose, secret), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      audience: purpose,
      currentDate: new Date(now),
      requiredClaims: ['exp', 'sub'],
    });
    const text = typeof payload.text === 'string' ? payload.text : undefined;
    return { subject: payload.sub ?? '', at: Number(payload.at), text };
  } catch {
    return undefined;
  }
}
