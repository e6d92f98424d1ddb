import type { ownWords, Site } from '../schemas/site.ts';
import type { Note } from '../types/template-data.ts';

type Heading = readonly [key: keyof typeof ownWords, heading: string];

// After the text of the page, which says what is true whatever stands here.
const headings: Readonly<Record<string, readonly Heading[]>> = {
  '/personuppgifter/': [
    ['retention', 'Så länge finns mejlen kvar'],
    ['processors', 'De som hjälper oss'],
    ['hostLog', 'Loggar över besök'],
  ],
  '/om-webbplatsen/': [['responsible', 'Ansvarig för texterna']],
};

/** What the authority itself says on a page: only what it has filled in. */
export const notesOn = (address: string, site: Site): Note[] =>
  (headings[address] ?? []).flatMap(([key, heading]) => {
    const text = site[key];
    return text ? [{ heading, text }] : [];
  });
