import { gzipSync } from 'node:zlib';
import { encode, post, site } from '../forms.ts';
import { type Attack, finalBody, right, text } from './attack.ts';

const kind = (type: string) => ({ 'Content-Type': type });
const raw = (body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) =>
  post('/api/kontakt', body, headers);
const multipart = new FormData();
for (const [name, value] of Object.entries(right.kontakt)) multipart.append(name, value);

/** A body in pieces, of which one never comes. */
const broken = (first: string) =>
  new Request(`${site}/api/kontakt`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' },
    body: new ReadableStream({
      pull(controller) {
        if (first) controller.enqueue(new TextEncoder().encode(first));
        if (!first) controller.error(new Error('bröts'));
        first = '';
      },
    }),
    duplex: 'half',
  } as RequestInit);

const unreadable: [name: string, body: string | Uint8Array<ArrayBuffer>][] = [
  ['trasig UTF-8', `${encode(right.kontakt)}&x=%C3%28`],
  ['UTF-8 som slutar för tidigt', `${encode(right.kontakt)}&x=%E2%82`],
  ['överlång UTF-8', `${encode(right.kontakt)}&x=%C0%AF`],
  ['ett halvt tecken ur UTF-16', `${encode(right.kontakt)}&x=%ED%A0%80`],
  ['utanför Unicode', `${encode(right.kontakt)}&x=%F5%80%80%80`],
  ['windows-1252', `${encode(right.kontakt)}&x=%E5%E4%F6`],
  ['trasig UTF-8 i ett namn', `${encode(right.kontakt)}&%FF=x`],
];

const kinds: [name: string, type: string, body: string][] = [
  ['JSON', 'application/json', JSON.stringify(right.kontakt)],
  ['vanlig text', 'text/plain', 'meddelande=hej'],
  ['inget slag', '', 'meddelande=hej'],
  ['XML', 'application/xml', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>'],
  ['ett slag som börjar rätt', 'application/x-www-form-urlencodedx', encode(right.kontakt)],
  ['delar utan gräns', 'multipart/form-data', 'x'],
  ['delar som är trasiga', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data'],
  [
    'en fil',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nx\r\n--x--',
  ],
  ['två slag', 'application/json, application/x-www-form-urlencoded', encode(right.kontakt)],
];

const sizes: [name: string, body: () => string, status: number, keeps?: string][] = [
  ['en megabyte', () => encode({ ...right.kontakt, namn: 'a'.repeat(1_000_000) }), 413],
  ['fem megabyte', () => encode({ ...right.kontakt, namn: 'a'.repeat(5_000_000) }), 413],
  ['en megabyte, sist', () => `${encode(right.kontakt)}&x=${'a'.repeat(1_000_000)}`, 413, text],
  ['hundratusen tecken', () => encode({ ...right.kontakt, meddelande: 'a'.repeat(100_000) }), 422, 'a'.repeat(100_000)],
  [
    'tusen för många arabiska tecken',
    () => encode({ ...right.kontakt, meddelande: 'م'.repeat(6_000) }),
    422,
    'م'.repeat(6_000),
  ],
  [
    'tiotusen fält',
    () => `${encode(right.kontakt)}${Array.from({ length: 10_000 }, (_, one) => `&f${one}=1`).join('')}`,
    200,
    text,
  ],
  ['hundratusen tecken &', () => `${encode(right.kontakt)}${'&'.repeat(100_000)}`, 200, text],
  ['ett namn på hundratusen tecken', () => `${encode(right.kontakt)}&${'a'.repeat(100_000)}=1`, 200, text],
];

// Names that mean something to the language, or to others' ways of reading a form.
const names = [
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  'hasOwnProperty',
  'meddelande[]',
  'meddelande[a]',
  'a.b',
  '',
  'steg',
  'kontroll',
  'fraga',
  'manniska',
  'sida',
];

export const bodyAttacks: Attack[] = [
  ...unreadable.map(
    ([name, body]): Attack => ({ name, request: () => raw(body), status: 400, says: /inte kan läsa/, keeps: text }),
  ),
  ...kinds.map(([name, type, body]): Attack => ({ name, request: () => raw(body, kind(type)), status: 415 })),
  {
    name: 'delar i stället för par: texten står kvar',
    request: async () => {
      const given = new Request(site, { method: 'POST', body: multipart });
      return raw(new Uint8Array(await given.clone().arrayBuffer()), kind(given.headers.get('content-type') ?? ''));
    },
    status: 415,
    keeps: text,
  },
  ...sizes.map(
    ([name, body, status, keeps]): Attack => ({ name, request: () => raw(body()), status, ...(keeps && { keeps }) }),
  ),
  ...names.map(
    (name): Attack => ({
      name: `fältet ${JSON.stringify(name)} för mycket`,
      request: () => raw(`${encode(right.kontakt)}&${encodeURIComponent(name)}=x`),
      status: name === 'kontroll' ? 422 : 200,
      keeps: text,
    }),
  ),
  ...Object.keys(right.kontakt).map(
    (name): Attack => ({
      name: `${name} två gånger`,
      request: () => raw(`${encode(right.kontakt)}&${name}=annat`),
      status: 400,
      says: /kom två gånger/,
      keeps: name === 'meddelande' ? `${text}\nannat` : text,
    }),
  ),
  { name: 'en kropp som bryts', request: () => broken(`${encode(right.kontakt)}`), status: 400, keeps: text },
  { name: 'ingen kropp', request: () => raw(''), status: 422 },
  { name: 'bara &', request: () => raw('&&&'), status: 422 },
  { name: 'bara =', request: () => raw('===='), status: 422 },
  { name: 'semikolon mellan paren', request: () => raw(encode(right.kontakt).replaceAll('&', ';')), status: 422 },
  { name: 'UTF-16', request: () => raw(new Uint8Array(Buffer.from(encode(right.kontakt), 'utf16le'))), status: 422 },
  {
    name: 'packat med gzip',
    request: () => raw(new Uint8Array(gzipSync(encode(right.kontakt))), { 'Content-Encoding': 'gzip' }),
    status: 400,
  },
  {
    name: 'procent utan siffror',
    request: async () => raw(`${await finalBody('kontakt')}&x=%zz%`),
    status: 303,
    mails: 1,
  },
  {
    name: 'en annan teckentabell i rubriken',
    request: async () => raw(await finalBody('kontakt'), kind('application/x-www-form-urlencoded; charset=utf-7')),
    status: 303,
    mails: 1,
  },
  {
    name: 'en längd som inte stämmer',
    request: async () => raw(await finalBody('kontakt'), { 'Content-Length': '5' }),
    status: 303,
    mails: 1,
  },
];
