import type { Contact } from '../../schemas/contact.ts';
import type { Event } from '../../schemas/event.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Language } from '../../schemas/language.ts';
import type { Link } from '../../schemas/link.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import type { Navigation } from '../../schemas/navigation.ts';
import type { Site } from '../../schemas/site.ts';
import type { NewsLink } from '../../types/template-data.ts';
import { arabic, arabicSentence } from './arabic.ts';

// What the examples of components say. Nobody can take it for a fact: names say that they are examples, days are far off,
// and numbers are those that PTS keeps for fiction (and 112).

/** Longer than any line of a phone. */
export const longWord = 'Brottsförebyggandesamordningsuppdrag';
export const longSentence = `Ett ${longWord.toLowerCase()} i Exempelkommunensamverkansområdesförvaltning.`;

export const day = '2099-01-31';
export const number = '08-465 004 00';
export const otherNumber = '031-390 06 00';

/** An address that is there whatever editors write. */
export const exampleAddress = (name: string | number): string => `/admin/komponenter/?exempel=${name}`;

export const provenance = {
  publisher: 'Exempelmyndigheten',
  source: 'https://example.org/',
  published: day,
  checked: day,
  confidence: 'high',
} as const;

export const link: Link = { id: 'exempel', title: 'Exempelsidan', url: 'https://example.org/', ...provenance };
export const longLink: Link = { ...link, id: 'lang', title: longSentence, publisher: longWord };
export const arabicLink: Link = { ...link, id: 'arabisk', title: arabic, language: 'ar' };
export const documentLink: Link = {
  ...link,
  id: 'dokument',
  title: 'Exempelrapporten',
  url: 'https://example.org/rapport.pdf',
  document: { type: 'Pdf', kilobytes: 1234.5 },
};
export const links = [link, longLink, arabicLink, documentLink];

export const helpline: Helpline = {
  id: 'exempel',
  name: 'Exempellinjen',
  number,
  summary: 'Exempel: för dig som vill se hur ett nummer ser ut.',
  audience: ['alla'],
  link: 'exempel',
  ...provenance,
};
export const emergency: Helpline = {
  ...helpline,
  id: 'nod',
  name: 'Nödnumret',
  number: '112',
  summary: 'Exempel: när någon är i fara.',
  translations: { ar: { name: 'رقم الطوارئ', summary: 'للجميع. اتصلوا إذا كان شخص في خطر أو كانت جريمة تحدث الآن.' } },
};

export const municipality: Municipality = {
  code: '0000',
  name: 'Exempelkommun',
  shortName: 'Exempel',
  neighbours: [],
  website: { value: 'https://example.org/', ...provenance },
  phone: { value: number, ...provenance, source: 'egen' },
  policeArea: { value: 'Exempelområdet', ...provenance },
  ...provenance,
};
export const longMunicipality: Municipality = {
  ...municipality,
  code: '0001',
  name: 'Exempelkommunensamverkansområdes kommun',
  shortName: 'Exempelkommunensamverkansområde',
};
export const bareMunicipality: Municipality = { ...municipality, code: '0002', name: 'Tomkommun', shortName: 'Tom' };
delete bareMunicipality.phone;

export const event: Event = {
  id: 'exempeldagen',
  title: 'Exempeldagen',
  date: day,
  time: '09.00–16.00',
  place: 'Exempelsalen',
  summary: 'Exempel: så ser en dag i kalendern ut.',
  organiser: 'Exempelmyndigheten',
  kind: 'mote',
  link: 'exempel',
  ...provenance,
};

export const news: NewsLink = {
  url: exampleAddress('nyhet'),
  data: {
    title: 'En exempelnyhet',
    description: 'Exempel: så ser en nyhet i en lista ut.',
    published: day,
    source: 'exempel',
  },
};
export const longNews: NewsLink = {
  url: exampleAddress('lang'),
  data: { title: longWord, description: longSentence, published: day, source: 'lang' },
};
export const arabicNews: NewsLink = {
  url: exampleAddress('arabisk'),
  data: { title: arabic, description: arabicSentence, published: day },
};

export const contact: Contact = {
  id: 'exempel',
  name: 'Exempelmyndigheten',
  phone: otherNumber,
  email: 'exempel@example.org',
  answers: ['Frågor om exempel'],
  ...provenance,
};

const navigate = (label: string, name: string): Navigation => ({
  id: name,
  label,
  address: exampleAddress(name),
  place: 'main',
  ...provenance,
});
export const menu = [navigate('Exempel ett', 'ett'), navigate('Exempel två', 'tva'), navigate('Exempel tre', 'tre')];
export const longMenu = [navigate(longWord, 'langt'), navigate('Kort', 'kort')];

export const site: Site = {
  name: 'Exempelwebbplatsen',
  sender: 'Exempelmyndigheten',
  county: 'Exempellandet',
  organisationNumber: '000000-0000',
  governor: 'Exempelnamn',
  visitingAddress: 'Exempelgatan 1, Exempelstad',
  postalAddress: '000 00 Exempelstad',
  origin: 'https://example.org',
  tag: 'tag:example.org,2026:exempel',
  locale: 'sv',
  follow: [{ name: 'Exempelkanalen', url: 'https://example.org/kanal' }],
  neutralSite: { value: 'https://example.org/', title: 'Exempel', ...provenance },
  ...provenance,
};
export const longSite: Site = { ...site, name: longWord, sender: longSentence, visitingAddress: longWord };

const language = (code: string, name: string, nameSv: string, dir: Language['dir'] = 'ltr'): Language => ({
  code,
  name,
  nameSv,
  dir,
  page: exampleAddress(code),
  ...provenance,
});
export const languages = [
  language('sv', 'Svenska', 'svenska'),
  language('en', 'English', 'engelska'),
  language('ar', 'العربية', 'arabiska', 'rtl'),
];
