import { jwtVerify, SignJWT } from 'jose';

/** What a token is for. One made for one purpose is worth nothing for another. */
export type Purpose = 'granska' | 'bekrafta' | 'avsluta';

/** What a token proves: of whom, and when it was said. */
export interface Known {
  subject: string;
  at: number;
}

const encode = (secret: string) => new TextEncoder().encode(secret);

/**
 * A signed proof that we said something at a time (JWS, HS256).
 * @param now milliseconds since 1970
 * @param life seconds until it is worth nothing
 */
export function sign(subject: string, purpose: Purpose, secret: string, now: number, life: number): Promise<string> {
  const seconds = Math.floor(now / 1000);
  return new SignJWT({ at: now })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setAudience(purpose)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + life)
    .sign(encode(secret));
}

/** What a token says; undefined where it is another's, for something else, changed or too old. */
export async function verify(token: string, purpose: Purpose, secret: string, now: number): Promise<Known | undefined> {
  try {
    const { payload } = await jwtVerify(token, encode(secret), {
      algorithms: ['HS256'],
      audience: purpose,
      currentDate: new Date(now),
      requiredClaims: ['exp', 'sub'],
    });
    return { subject: payload.sub ?? '', at: Number(payload.at) };
  } catch {
    return undefined;
  }
}
