import { site } from '../forms.ts';
import { type Attack, finalPost, formNames, text } from './attack.ts';

// Who posts to us from somewhere else. The text is shown again, in a form of our own: a person needs only press once more.
const origins: [name: string, headers: Record<string, string | undefined>][] = [
  ['en annan webbplats', { 'Sec-Fetch-Site': 'cross-site' }],
  ['en granne', { 'Sec-Fetch-Site': 'same-site' }],
  ['adressfältet', { 'Sec-Fetch-Site': 'none' }],
  ['ett påhittat slag', { 'Sec-Fetch-Site': 'vår egen' }],
  ['en annan webbplats som säger vårt ursprung', { 'Sec-Fetch-Site': 'cross-site', Origin: site }],
  ['ingenstans', { 'Sec-Fetch-Site': undefined }],
  ['null', { 'Sec-Fetch-Site': undefined, Origin: 'null' }],
  ['ett annat ursprung', { 'Sec-Fetch-Site': undefined, Origin: 'https://exempel.org' }],
  ['ett ursprung som börjar som vårt', { 'Sec-Fetch-Site': undefined, Origin: `${site}.exempel.org` }],
  ['ett ursprung som slutar som vårt', { 'Sec-Fetch-Site': undefined, Origin: 'https://ond-prov.exempel.se' }],
  ['vårt ursprung utan kryptering', { 'Sec-Fetch-Site': undefined, Origin: site.replace('https', 'http') }],
  ['vårt ursprung med en annan port', { 'Sec-Fetch-Site': undefined, Origin: `${site}:8443` }],
  ['vårt ursprung som användarnamn', { 'Sec-Fetch-Site': undefined, Origin: `${site}@exempel.org` }],
  ['en fil', { 'Sec-Fetch-Site': undefined, Origin: 'file://' }],
  ['ett tillägg', { 'Sec-Fetch-Site': undefined, Origin: 'chrome-extension://abc' }],
  ['bara en hänvisning', { 'Sec-Fetch-Site': undefined, Referer: `${site}/kontakt/` }],
];

export const originAttacks: Attack[] = [
  ...formNames.flatMap((form) =>
    origins.map(([name, headers]) => ({
      name: `${form} från ${name}`,
      request: () => finalPost(form, headers),
      status: 403,
      says: /varifrån formuläret kom/,
      keeps: form === 'nyhetsbrev' ? 'ny@exempel.org' : text,
    })),
  ),
  ...formNames.map((form) => ({
    name: `${form} från oss, i en äldre webbläsare`,
    request: () => finalPost(form, { 'Sec-Fetch-Site': undefined, Origin: site }),
    status: 303,
    mails: 1,
    to: `/api/${form}/tack`,
  })),
];
