import { eventAddress, municipalityAddress } from '../../../src/lib/addresses.ts';
import type { Records } from '../../../src/schemas/records.ts';
import type { Editable } from '../../edits/editor.ts';

/** An edit whose time is measured: how it is saved, and how it is seen. */
export interface EditKind {
  name: string;
  file: string;
  /** The page that the browser shows, by the file as it is before. */
  page: (text: string) => string;
  change: (text: string, run: number) => string;
  /** What is new on the page: text, or a declaration of its heading. */
  seen: (run: number) => string;
  /** Whether every page has it. */
  isEverywhere?: boolean;
}

const word = (run: number) => `Provord${run}x`;
// Numbers that the Swedish Post and Telecom Authority keeps for fiction.
const number = (run: number) => `08-465 004 ${10 + run}`;

function inRecords<Kind extends keyof Records>(kind: Kind, change: (records: Editable<Kind>, run: number) => void) {
  return {
    file: `_data/${kind}.json`,
    change(text: string, run: number) {
      const records = JSON.parse(text) as Editable<Kind>;
      change(records, run);
      return `${JSON.stringify(records, null, 2)}\n`;
    },
  };
}

const isShown = ({ date }: Records['events'][number]) => date?.length === 10;
const withPhone = ({ phone }: Records['municipalities'][number]) => phone !== undefined;
const law = { file: 'src/content/lagen/index.md', page: () => '/lagen/' };

/** One of each kind of thing that an editor, or who writes the code, changes. */
export const kinds: readonly EditKind[] = [
  { name: 'text', ...law, change: (text, run) => `${text}\n${word(run)}\n`, seen: word },
  {
    name: 'uppgift överst i en sida',
    ...law,
    change: (text, run) => text.replace(/^title: .*$/m, `title: Lagen ${word(run)}`),
    seen: word,
  },
  {
    name: 'kommun',
    page: (text) =>
      municipalityAddress((JSON.parse(text) as Records['municipalities']).find(withPhone)?.shortName ?? ''),
    ...inRecords('municipalities', (records, run) => {
      const phone = records.find(withPhone)?.phone;
      if (phone) phone.value = number(run);
    }),
    seen: number,
  },
  {
    name: 'evenemang',
    page: (text) => eventAddress((JSON.parse(text) as Records['events']).find(isShown)?.id ?? ''),
    ...inRecords('events', (records, run) => {
      const event = records.find(isShown);
      if (event) event.title = `Möte om ${word(run)}`;
    }),
    seen: word,
  },
  {
    name: 'hjälpnummer',
    page: () => '/utsatt-for-brott/',
    ...inRecords('helplines', (records, run) => {
      const line = records.find(({ id }) => id === 'kvinnofridslinjen');
      if (line) line.number = number(run);
    }),
    seen: number,
  },
  {
    name: 'komponent i en komponent',
    ...law,
    file: 'src/components/site-footer/site-footer.tsx',
    change: (text, run) => text.replace(/(<footer[^>]*>)/, `$1<p>${word(run)}</p>`),
    seen: word,
    isEverywhere: true,
  },
  {
    name: 'stil',
    ...law,
    file: 'src/styles/elements.css',
    change: (text, run) => `${text}\n@layer elements { h1 { letter-spacing: ${run + 1}px; } }\n`,
    seen: (run) => `letter-spacing: ${run + 1}px`,
  },
  {
    name: 'meny',
    ...law,
    ...inRecords('navigation', (records, run) => {
      const item = records.find(({ place }) => place === 'footer');
      if (item) item.label = word(run);
    }),
    seen: word,
    isEverywhere: true,
  },
];
