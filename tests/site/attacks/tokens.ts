import { EncryptJWT, SignJWT } from 'jose';
import { type Purpose, sign } from '../../../src/functions/token.ts';
import { forms } from '../../../src/lib/forms.ts';
import { contact, encode, post, proof, secret, start } from '../forms.ts';
import { type Attack, address, type Change, press, proofOf, right, text } from './attack.ts';

type Make = () => Promise<string> | string;
const other = `${secret}!`;
const purposes: Purpose[] = ['granska', 'fraga', 'bekrafta', 'avsluta'];
const claims = (kind: EncryptJWT | SignJWT, audience: string) =>
  kind
    .setSubject(address)
    .setAudience(audience)
    .setIssuedAt(start / 1000 - 5)
    .setExpirationTime(start / 1000 + 3_600);

async function changed(token: Promise<string>, part: number): Promise<string> {
  const parts = (await token).split('.');
  const old = parts[part] ?? '';
  parts[part] = old ? `${old[0] === 'A' ? 'B' : 'A'}${old.slice(1)}` : 'AAAA';
  return parts.join('.');
}

// What nobody gets anywhere with, whatever it is for.
const forged = (purpose: Purpose): [name: string, make: Make][] => [
  ['inget', () => ''],
  ['skräp', () => 'x'],
  ['fyra punkter', () => '....'],
  ['ett långt', () => 'a.'.repeat(20_000)],
  ['ett med radbrytning', () => 'a\r\nSet-Cookie: a=1'],
  ['ett på kinesiska', () => '证明'],
  ['ett med nolla', () => 'a\0b'],
  ['en annan nyckels', () => sign(address, purpose, other, start - 5_000, 3_600)],
  ['ett gammalt', () => sign(address, purpose, secret, start - 7_200_000, 3_600)],
  [
    'ett underskrivet, som förr',
    () =>
      (claims(new SignJWT({ at: start }), purpose) as SignJWT)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(secret)),
  ],
  [
    'ett utan underskrift',
    () =>
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ sub: address, aud: purpose, exp: start })).toString('base64url')}.`,
  ],
  [
    'ett krypterat med nyckeln rakt av',
    () =>
      (claims(new EncryptJWT({ at: start }), purpose) as EncryptJWT)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .encrypt(new TextEncoder().encode(secret.slice(0, 32))),
  ],
  ...[0, 1, 2, 3, 4].map((part): [string, Make] => [
    `ett ändrat i del ${part + 1}`,
    () => changed(sign(address, purpose, secret, start - 5_000, 3_600), part),
  ]),
];

const steps: Change[] = ['bekrafta', 'avsluta'];
const spent = async (token: string | Promise<string>, values: Record<string, string> = right.kontakt) =>
  post('/api/kontakt', encode({ ...values, kontroll: await token, steg: 'skicka' }));

const stepAttacks: Attack[] = steps.flatMap((step) => [
  ...[
    ...forged(step),
    ...purposes
      .filter((purpose) => purpose !== step)
      .map((purpose): [string, Make] => [
        `ett för att ${purpose}`,
        () => sign(address, purpose, secret, start - 5_000, 3_600),
      ]),
  ].flatMap(([name, make]) =>
    ['POST', 'GET'].map((method) => ({
      name: `${step} med ${name} (${method})`,
      request: async () => press(step, await make(), method),
      status: 400,
      says: /för gammal eller trasig/,
    })),
  ),
  { name: `${step} på riktigt`, request: async () => press(step, await proofOf(step)), status: 200, mails: 1 },
  { name: `${step} bara öppnad`, request: async () => press(step, await proofOf(step), 'GET'), status: 200 },
]);

// A review holds for one text in one form: whoever changes it, reads it again.
const reviewAttacks: Attack[] = [
  ...forged('granska')
    .slice(1)
    .map(
      ([name, make]): Attack => ({
        name: `ett brev med ${name}`,
        request: async () => spent(await make()),
        status: 422,
        says: /en gång till/,
        keeps: text,
      }),
    ),
  ...Object.keys(contact).map(
    (field): Attack => ({
      name: `ett granskat brev där ${field} har bytts`,
      request: () =>
        spent(proof('kontakt', right.kontakt), {
          ...right.kontakt,
          [field]: field === 'epost' ? 'annan@exempel.org' : field === 'kommun' ? '' : '0243-730 00 nytt',
        }),
      status: 422,
      says: /en gång till/,
    }),
  ),
  ...Object.keys(forms)
    .filter((name) => name !== 'kontakt')
    .map(
      (name): Attack => ({
        name: `ett brev med bevis för ${name}`,
        request: async () => spent(await sign(name, 'granska', secret, start - 5_000, 3_600)),
        status: 422,
        says: /en gång till/,
        keeps: text,
      }),
    ),
  {
    name: 'ett brev med ett bevis utan text',
    request: async () => spent(await sign('kontakt', 'granska', secret, start - 5_000, 3_600)),
    status: 422,
    keeps: text,
  },
];

export const tokenAttacks: Attack[] = [...stepAttacks, ...reviewAttacks];
