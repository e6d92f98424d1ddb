import type { Editor } from './editor.ts';

/** An edit with a mistake in it, and what the check says of it. */
export interface WrongEdit {
  name: string;
  make: (editor: Editor) => void;
  says: RegExp;
}

/** Of each kind of right edit, one that is wrong. */
export const wrongEdits: readonly WrongEdit[] = [
  {
    name: 'ett nummer till en kommun som saknar siffror',
    make: (editor) =>
      editor.records('municipalities', ([record]) => Object.assign(record?.phone ?? {}, { value: 'växeln' })),
    says: /Telefonnumret har fel form/,
  },
  {
    name: 'ett hjälpnummer utan namn',
    make: (editor) => editor.records('helplines', ([line]) => Object.assign(line ?? {}, { name: '' })),
    says: /helplines\.json:.*name/,
  },
  {
    name: 'landshövdingens namn är borta',
    make: (editor) => editor.write('_data/site.json', /"governor": "[^"]*",/, ''),
    says: /"governor" saknas/,
  },
  {
    name: 'en kontakts mejladress utan @',
    make: (editor) =>
      editor.records('contacts', ([contact]) => Object.assign(contact ?? {}, { email: 'lansstyrelsen.se' })),
    says: /contacts\.json:.*[Ee]-post/,
  },
  {
    name: 'en sida utan rubrik',
    make: (editor) => editor.write(editor.pages()[0] ?? '', /^title: .*\n/m, ''),
    says: /"title" saknas/,
  },
  {
    name: 'en sida med en för kort beskrivning',
    make: (editor) => editor.write(editor.pages()[1] ?? '', /^description: .*$/m, 'description: Kort.'),
    says: /description: Beskrivningen är kortare än/,
  },
  {
    name: 'en text med en länk som inte leder någonstans',
    make: (editor) => editor.write(editor.pages()[2] ?? '', /\n*$/, '\n\nLäs [mer om det](/finns-inte/).\n'),
    says: /Sidan \/finns-inte\/ finns inte\./,
  },
  {
    name: 'en dag som inte finns',
    make: (editor) => editor.write(editor.pages()[3] ?? '', /^reviewed: .*$/m, 'reviewed: 2026-02-30'),
    says: /reviewed: /,
  },
  {
    name: 'en nyhet utan källa',
    make: (editor) => editor.write(editor.news()[1] ?? '', /^source: .*\n/m, ''),
    says: /"source" saknas/,
  },
  {
    name: 'ett nyhetsbrev utan månad i namnet',
    make: (editor) => editor.copy(editor.news()[0] ?? '', 'src/content/nyhetsbrev/november.md'),
    says: /Filnamnet säger inte vilken månad nyhetsbrevet är från/,
  },
  {
    name: 'en händelse som slutar innan den börjar',
    make: (editor) =>
      editor.records('events', (events) => {
        const event = events.find(({ date }) => date?.length === 10);
        if (event) event.endDate = '2001-01-01';
      }),
    says: /events\.json:.*endDate/,
  },
  {
    name: 'ett ord som ingen sida har',
    make: (editor) => editor.records('words', ([word]) => Object.assign(word ?? {}, { word: 'ordfinnsej', forms: [] })),
    says: /Ordet "ordfinnsej" står inte på någon sida/,
  },
  {
    name: 'ett av webbplatsens ord på ett annat språk är borta',
    make: (editor) => editor.write('_data/languages.json', /"skip": "[^"]*",/, ''),
    says: /"words\.skip" saknas/,
  },
  {
    name: 'en länk med samma id som en annan',
    make: (editor) =>
      editor.records('links', ([first, second]) => first && Object.assign(second ?? {}, { id: first.id })),
    says: /links\.json:.*id/,
  },
  {
    name: 'en länk till en adress som inte går att läsa',
    make: (editor) => editor.records('links', ([link]) => Object.assign(link ?? {}, { url: 'htps:/fel' })),
    says: /links\.json:.*url/,
  },
  {
    name: 'en fråga till ett nummer som inte finns',
    make: (editor) =>
      editor.records('questions', ([question]) =>
        Object.assign(question ?? {}, { now: { text: 'Ring.', helplines: ['finns-inte'] } }),
      ),
    says: /"finns-inte"/,
  },
  {
    name: 'en rapport med en länk som inte finns',
    make: (editor) => editor.records('reports', ([report]) => Object.assign(report ?? {}, { link: 'finns-inte' })),
    says: /reports\.json:.*"finns-inte" finns inte i _data\/links\.json/,
  },
  {
    name: 'ett postnummer som redan hör till en annan kommun',
    make: (editor) =>
      editor.records('localities', (records) => {
        const code = records.find(({ postcodes }) => postcodes?.length)?.postcodes?.[0];
        Object.assign(records.at(-1) ?? {}, { postcodes: [...(records.at(-1)?.postcodes ?? []), code] });
      }),
    says: /localities\.json:.*"\d{5}" står redan på rad/,
  },
  {
    name: 'vardagsord utan betydelse',
    make: (editor) => editor.records('synonyms', ([group]) => Object.assign(group ?? {}, { means: [] })),
    says: /synonyms\.json:.*Listan är tom/,
  },
  {
    name: 'ett namn i menyn som leder till en borttagen sida',
    make: (editor) => editor.records('navigation', ([item]) => Object.assign(item ?? {}, { address: '/finns-inte/' })),
    says: /navigation\.json:.*finns inte/,
  },
];
