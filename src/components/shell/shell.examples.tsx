import { swedishWords } from '../../lib/interface-words.ts';
import type { Example } from '../../types/example.ts';
import type { PageView } from '../../types/template-data.ts';
import { arabic, arabicSentence, arabicWords } from '../example-list/arabic.ts';
import {
  contact,
  day,
  exampleAddress,
  longMenu,
  longSentence,
  longSite,
  longWord,
  menu,
  site,
} from '../example-list/samples.ts';
import { Shell } from './shell.tsx';

const nothing = { href: '', integrity: '' };
const view: PageView = {
  address: exampleAddress('skal'),
  title: 'Exempel',
  description: 'Exempel på en hel sida.',
  lang: 'sv',
  dir: 'ltr',
  words: swedishWords,
  versions: [],
  preliminary: false,
  dates: [{ what: 'Ändrad', date: day }],
  isEasy: false,
  quickExit: false,
  share: true,
  preview: false,
  hidden: true,
  searched: false,
  notes: [],
  site,
  contact,
  helplines: [],
  links: [],
  sources: [{ terms: ['exempel'], publisher: 'Exempelmyndigheten', year: '2099' }],
  crumbs: [
    { title: 'Start', address: '/' },
    { title: 'Exempel', address: exampleAddress('skal') },
  ],
  menu,
  footer: menu,
  styles: nothing,
  script: nothing,
  structuredData: [],
  feed: '/folj/aktuellt.xml',
  offersSearch: false,
};
const long: PageView = { ...view, site: longSite, menu: longMenu, footer: longMenu };
const arabicView: PageView = { ...view, lang: 'ar', dir: 'rtl', words: arabicWords, sources: [], dates: [] };
const smallestView: PageView = {
  ...view,
  contact: undefined,
  share: false,
  sources: [],
  dates: [],
  crumbs: [],
  menu: menu.slice(0, 1),
  footer: menu.slice(0, 1),
};

export const examples: Example[] = [
  {
    name: 'Vanligt',
    element: (
      <Shell view={view}>
        <h1>Exempel</h1>
      </Shell>
    ),
  },
  {
    name: 'Med utgång, och inte publicerad',
    element: (
      <Shell view={{ ...view, quickExit: true, share: false, preview: true, embargo: day }}>
        <h1>Exempel</h1>
      </Shell>
    ),
  },
  {
    name: 'Långa ord',
    element: (
      <Shell view={long}>
        <h1>{longWord}</h1>
        <p>{longSentence}</p>
      </Shell>
    ),
  },
  {
    name: 'Från höger till vänster',
    element: (
      <Shell view={arabicView}>
        <h1>{arabic}</h1>
        <p>{arabicSentence}</p>
      </Shell>
    ),
    lang: 'ar',
  },
  {
    name: 'Minsta möjliga',
    element: (
      <Shell view={smallestView}>
        <h1>Tomt</h1>
      </Shell>
    ),
  },
];
