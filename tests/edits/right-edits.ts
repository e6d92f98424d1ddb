import type { Records } from '../../src/schemas/records.ts';
import { type Editable, type Editor, editDay } from './editor.ts';

/** An edit that any editor may make on any day. */
export interface RightEdit {
  name: string;
  make: (editor: Editor) => void | Promise<void>;
}

const description = 'Vem du kan fråga, vad du kan göra själv och var du får veta mer om det.';
const sentence = 'Här står något nytt, i en mening som alla kan läsa.';
const checked = editDay;
const source = {
  publisher: 'Länsstyrelsen i Dalarnas län',
  source: 'egen',
  published: null,
  confidence: 'high',
} as const;

type Named = { id: string };

const inRecord = <Kind extends keyof Records>(
  name: string,
  kind: Kind,
  change: (records: Editable<Kind>) => void,
): RightEdit => ({ name, make: (editor) => editor.records(kind, change) });

/** Another number of the same form. */
const otherNumber = (number: string) => number.replace(/\d(?=\D*$)/, (last) => String((Number(last) + 1) % 10));

const municipalities = 15;

const numbers: RightEdit[] = Array.from({ length: municipalities }, (_, index) =>
  inRecord(`numret till kommun ${index + 1}`, 'municipalities', (records) => {
    const record = records[index];
    const phone = record?.phone ?? { value: '08-465 004 00', ...source, checked };
    if (record) record.phone = { ...phone, value: otherNumber(phone.value), checked };
  }),
);

const helplines: RightEdit[] = [
  inRecord('ett hjälpnummer', 'helplines', ([, , line]) => {
    if (line) Object.assign(line, { number: otherNumber(line.number), checked });
  }),
  inRecord('vad en hjälplinje heter', 'helplines', ([, , , line]) => {
    if (line) Object.assign(line, { name: 'Den nya hjälplinjen', checked });
  }),
  inRecord('en hjälplinjes tider tas bort', 'helplines', (records) => {
    const line = records.find(({ hours }) => hours);
    if (!line) return;
    delete line.hours;
    for (const text of Object.values(line.translations ?? {})) if (text) delete text.hours;
  }),
];

const people: RightEdit[] = [
  {
    name: 'landshövdingens namn',
    make: (editor) =>
      editor.records('site', (site) => {
        site.governor = 'Alva Exempel';
      }),
  },
  inRecord('en kontakts mejladress', 'contacts', ([contact]) => {
    if (contact) Object.assign(contact, { email: 'ny.adress@lansstyrelsen.se', checked });
  }),
];

const pages: RightEdit[] = [
  {
    name: 'en sidas rubrik',
    make: (editor) => editor.write(editor.pages()[0] ?? '', /^title: .*$/m, 'title: En rubrik som är ny för i dag'),
  },
  {
    name: 'en sidas beskrivning',
    make: (editor) => editor.write(editor.pages()[1] ?? '', /^description: .*$/m, `description: ${description}`),
  },
  {
    name: 'en sidas text',
    make: (editor) => editor.write(editor.pages()[2] ?? '', /\n*$/, `\n\n${sentence}\n`),
  },
  {
    name: 'dagen då en sida lästes',
    make: (editor) => editor.write(editor.pages()[3] ?? '', /^reviewed: .*$/m, `reviewed: ${editDay}`),
  },
  {
    name: 'en nyhets text',
    make: (editor) => editor.write(editor.news()[1] ?? '', /\n*$/, `\n\n${sentence}\n`),
  },
  { name: 'en nyhet tas bort, med omdirigering', make: (editor) => editor.remove(editor.loneNews(), '/aktuellt/') },
];

const made: RightEdit[] = [
  {
    name: 'en ny sida, med en länk dit',
    make: async (editor) => {
      await editor.make('sida', 'Tryggare trappor', '--description', `${description} Om trappor.`, '--text', sentence);
      editor.write(editor.pages()[4] ?? '', /\n*$/, '\n\nLäs om [trappor](/tryggare-trappor/).\n');
    },
  },
  {
    name: 'en nyhet',
    make: async (editor) => {
      const [link] = JSON.parse(editor.read('_data/links.json')) as Named[];
      const words = ['--description', `${description} En nyhet.`, '--published', editDay, '--text', sentence];
      await editor.make('nyhet', 'Något nytt om lås', ...words, '--source', link?.id ?? '');
    },
  },
  {
    name: 'ett nyhetsbrev',
    make: (editor) =>
      editor.make(
        ...['nyhetsbrev', 'Nyhetsbrev för november', '--description', `${description} Ett brev.`],
        ...['--published', editDay, '--text', sentence],
      ),
  },
  {
    name: 'en händelse som kommer',
    make: (editor) =>
      editor.make(
        ...['handelse', 'Dag om säkra entréer', '--date', '2027-02-03', '--time', '09.00–12.00', '--place', 'Falun'],
        ...['--summary', 'En förmiddag om dörrar och lås.', '--kind', 'utbildning', '--organiser', source.publisher],
        ...['--publisher', source.publisher, '--source', 'egen', '--confidence', 'high'],
      ),
  },
  inRecord('en händelse byter rubrik', 'events', ([event]) => {
    if (event) Object.assign(event, { title: 'Dagen fick en annan rubrik', checked });
  }),
];

const words: RightEdit[] = [
  {
    name: 'ett svårt ord, på en sida som har det',
    make: (editor) => {
      editor.write(editor.pages()[5] ?? '', /\n*$/, '\n\nEn entrédörr ska gå att låsa.\n');
      editor.records('words', (records) => {
        const explanation = 'Dörren där man går in i ett hus.';
        records.push({ id: 'entredorr', word: 'entrédörr', forms: ['entrédörren'], explanation, ...source, checked });
      });
    },
  },
  inRecord('ett av webbplatsens ord på ett annat språk', 'languages', (records) => {
    const language = records.find(({ words: own }) => own);
    if (language?.words) language.words.skip = `${language.words.skip}.`;
  }),
  inRecord('en länks rubrik', 'links', ([, link]) => {
    if (link) Object.assign(link, { title: 'En sida som fick en annan rubrik', checked });
  }),
  inRecord('en länks adress', 'links', (records) => {
    const link = records[2];
    if (link?.url) Object.assign(link, { url: new URL('/en/ny/adress/', link.url).href, checked });
  }),
  inRecord('ett svar på en fråga', 'questions', ([question]) => {
    if (question)
      Object.assign(question, { answer: 'Ring 112 om det är bråttom och någon kan komma till skada.', checked });
  }),
  inRecord('vardagsord för sökningen', 'synonyms', (records) => {
    records.push({ everyday: ['portlås'], means: ['trygghet'] });
  }),
  inRecord('en by, och ett postnummer tas bort', 'localities', (records) => {
    records[0]?.places?.push({ name: 'Exempelbyn vid sjön', kind: 'by' });
    records.find(({ postcodes = [] }) => postcodes.length > 1)?.postcodes?.pop();
  }),
  inRecord('ett ord att undvika', 'wordings', (records) => {
    records.push({ avoid: ['erlägga'], write: 'betala' });
  }),
  inRecord('ett namn i menyn', 'navigation', ([, item]) => {
    if (item) item.label = 'Ett annat namn';
  }),
  {
    name: 'ett ord i rättstavningens lista',
    make: (editor) => editor.write('_data/ord.txt', /\n*$/, '\nportlåsen\n'),
  },
];

/** Edits that are right. No two touch the same record or page. */
export const rightEdits: readonly RightEdit[] = [...numbers, ...helplines, ...people, ...pages, ...made, ...words];
