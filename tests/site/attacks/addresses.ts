import { site } from '../forms.ts';
import { type Attack, finalBody, formNames } from './attack.ts';

const ask = (method: string, path: string, headers: Record<string, string> = {}) =>
  new Request(site + path, { method, headers: { 'Sec-Fetch-Site': 'same-origin', ...headers } });

const unknown = [
  '/api/',
  '/api/annat',
  '/api/kontakt/annat',
  '/api/kontakt/tack/mer',
  '/api/kontakten',
  '/api/KONTAKT',
  '/api/kontakt%00',
  '/api/kontakt%2f',
  '/api/kontakt%20',
  '/api/kontakt;a=b',
  '/api/kontakt.json',
  '/api//kontakt',
  '/api/nyhetsbrev/',
  '/api/nyhetsbrev/bekrafta/x',
  '/api/nyhetsbrev/Avsluta',
  '/api/nyhetsbrev/lista',
  '/api/nyhetsbrev/../../admin/',
  '/api/%2e%2e/settings',
  '/api/.env',
  '/api/forms.json',
  '/api/kontakt\u00a0',
  '/api/__proto__',
  '/api/constructor',
];

const pathAttacks: Attack[] = unknown.flatMap((path) =>
  ['GET', 'POST'].map((method) => ({
    name: `${method} ${path}`,
    request: () => ask(method, path),
    ...(path === '/api/nyhetsbrev/' && method === 'GET' && { to: '/nyhetsbrev/' }),
    // With a slash at its end it is still the form.
    status: path === '/api/nyhetsbrev/' ? (method === 'GET' ? 303 : 415) : 404,
  })),
);

// `fetch` sends no other: TRACE and CONNECT are tried at the server itself.
const methods = ['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'REPORT', 'LOCK', 'FOO'];
const targets = ['/api/kontakt', '/api/kontakt/tack', '/api/nyhetsbrev/avsluta?bevis=x'];

const methodAttacks: Attack[] = [
  ...methods.flatMap((method) =>
    targets.map((path) => ({
      name: `${method} ${path}`,
      request: () => ask(method, path),
      status: 405,
      says: /Något blev fel/,
    })),
  ),
  ...formNames.flatMap((form) =>
    ['GET', 'HEAD'].map((method) => ({
      name: `${method} /api/${form}`,
      request: () => ask(method, `/api/${form}?epost=ond@exempel.org`),
      status: 303,
      to: form === 'hjalpte' ? '/hjalpte/' : `/${form}/`,
    })),
  ),
  ...formNames.map((form) => ({
    name: `POST /api/${form}/tack`,
    request: () => ask('POST', `/api/${form}/tack`),
    status: 405,
  })),
  ...['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map((header) => ({
    name: `GET som säger sig vara POST i ${header}`,
    request: () => ask('GET', '/api/nyhetsbrev', { [header]: 'POST' }),
    status: 303,
    to: '/nyhetsbrev/',
  })),
  {
    name: 'GET som säger sig vara POST i adressen',
    request: async () => ask('GET', `/api/kontakt?_method=POST&${await finalBody('kontakt')}`),
    status: 303,
    to: '/kontakt/',
  },
];

export const addressAttacks: Attack[] = [...pathAttacks, ...methodAttacks];
