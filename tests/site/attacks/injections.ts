import { encode, post } from '../forms.ts';
import { type Attack, finalPost, right, text } from './attack.ts';

// A line that ends where a header may begin.
const ends: [name: string, end: string][] = [
  ['CRLF', '\r\n'],
  ['LF', '\n'],
  ['CR', '\r'],
  ['radskiljare', '\u2028'],
  ['VT', '\u000b'],
  ['NEL', '\u0085'],
  ['nolla', '\0\n'],
];
const header = 'Bcc: ond@exempel.org';

const headerAttacks: Attack[] = ['namn', 'amne', 'telefon', 'meddelande'].flatMap((field) =>
  ends.map(([name, end]) => ({
    name: `${header} efter ${name} i ${field}`,
    request: () => finalPost('kontakt', {}, { [field]: `0243-730 00${end}${header}${end}${end}Text` }),
    status: 303,
    mails: 1,
  })),
);

const markup = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '<!--<base href=https://exempel.org>',
  '<form action=https://exempel.org><button>',
  '{{7*7}}<%= 7*7 %>#{7*7}',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\u202e<script>\u202c',
];
const markupAttacks: Attack[] = markup.flatMap((value) =>
  ['namn', 'amne', 'meddelande'].map((field) => ({
    name: `${value} i ${field}`,
    request: () => post('/api/kontakt', encode({ ...right.kontakt, [field]: value })),
    status: 200,
    says: /Skicka/,
    keeps: value.replace(/[\u202e\u202c]/g, ''),
  })),
);

// One address and nothing but: no list, no comment, no route, no server's number.
const lists = [
  'a@exempel.org,b@exempel.org',
  'a@exempel.org;b@exempel.org',
  'a@exempel.org b@exempel.org',
  'a@exempel.org\nb@exempel.org',
  'a@exempel.org%0ab@exempel.org',
  'A <a@exempel.org>, B <b@exempel.org>',
  'a@exempel.org(,b@exempel.org)',
  '"a,b"@exempel.org',
  '"a\r\nBcc: b@exempel.org"@exempel.org',
  'grupp:a@exempel.org,b@exempel.org;',
  '@a.exempel,@b.exempel:a@exempel.org',
  'a%exempel.org@exempel.net',
  'exempel.org!a',
  'a@[127.0.0.1]',
  'a@127.0.0.1',
  'a@localhost',
  'a@exempel.org>\r\nRCPT TO:<b@exempel.org',
  'a@exempel.org> NOTIFY=SUCCESS',
  'a@@exempel.org',
  'a@b@exempel.org',
  '@exempel.org',
  'a@',
  'a@.exempel.org',
  'a..b@exempel.org',
  'a@exempel.org/x',
  'a@exempel.org#x',
  'a@exempel.org?bcc=b@exempel.org',
  'javascript:alert(1)@exempel.org',
];
const listAttacks: Attack[] = lists.map((epost) => ({
  name: `nyhetsbrevet till ${JSON.stringify(epost)}`,
  request: () => post('/api/nyhetsbrev', encode({ epost })),
  // A percent sign may stand in an address: it is one address.
  ...(epost.startsWith('a%') ? { status: 303, mails: 1 } : { status: 422, says: /namn@exempel.se|tecken/ }),
}));

const fields: Attack[] = [
  'to',
  'cc',
  'bcc',
  'from',
  'mottagare',
  'replyTo',
  'messageId',
  'headers',
  'attachments',
  'html',
].map((field) => ({
  name: `ett eget fält ${field}`,
  request: () => finalPost('kontakt', {}, { [field]: 'ond@exempel.org' }),
  status: 303,
  mails: 1,
}));

const pages = [
  '//exempel.org/',
  'https://exempel.org/',
  '/lagen',
  '/../etc/',
  '/a\nBcc: x/',
  '/%2e%2e/',
  'javascript:alert(1)',
  '/a b/',
];
const pageAttacks: Attack[] = pages.map((sida) => ({
  name: `sidan ${JSON.stringify(sida)}`,
  request: () => post('/api/hjalpte', encode({ svar: 'Nej', kommentar: text, sida })),
  status: 303,
  mails: 1,
}));

export const injectionAttacks: Attack[] = [
  ...headerAttacks,
  ...markupAttacks,
  ...listAttacks,
  ...fields,
  ...pageAttacks,
];
