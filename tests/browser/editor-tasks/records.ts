import type { Hand } from './hand.ts';
import { addLast, day, type EditorTask, type Files, swap } from './task.ts';

const municipalities = '_data/municipalities.json';
const events = '_data/events.json';
const links = '_data/links.json';

const provenance = (publisher: string, source = 'egen') => ({
  publisher,
  source,
  published: null,
  checked: day,
  confidence: 'high',
});

async function fillProvenance(hand: Hand, way: string, publisher: string, source = 'egen'): Promise<void> {
  await hand.fillAll({ [`${way}.publisher`]: publisher, [`${way}.source`]: source });
  await hand.pick(`${way}.confidence`, 'high');
}

const indexOf = (files: Files, path: string, key: string, value: string) =>
  (JSON.parse(files[path] ?? '[]') as Record<string, unknown>[]).findIndex((one) => one[key] === value);

const count = (files: Files, path: string) => (JSON.parse(files[path] ?? '[]') as unknown[]).length;

/** The text of one record of a file, changed. */
function swapIn(text: string | undefined, start: string, ...pairs: [from: string, to: string][]): string {
  const [from, to] = [(text ?? '').indexOf(start), (text ?? '').indexOf('\n  }', (text ?? '').indexOf(start))];
  if (from < 0) throw new Error(`Finns inte: ${start}`);
  const record = pairs.reduce((now, [a, b]) => now.replace(a, () => b), (text ?? '').slice(from, to));
  return (text ?? '').slice(0, from) + record + (text ?? '').slice(to);
}

type Phone = { value: string; source: string; checked: string };

const number = (files: Files): EditorTask => {
  const place = indexOf(files, municipalities, 'shortName', 'Påhittsköping');
  const { phone } = (JSON.parse(files[municipalities] ?? '[]') as Record<string, Phone>[])[place] as { phone: Phone };
  return {
    number: 3,
    title: 'En kommuns nummer, källa och dag',
    async run(hand) {
      await hand.openRecords('Kommuner', 'Påhittsköping');
      const way = `items.${place}.phone`;
      await hand.expand(way);
      await hand.fillAll({ [`${way}.value`]: '08-465 009 99', [`${way}.source`]: 'https://example.org/vaxel' });
      await hand.click((await hand.reach(`${way}.checked`)).getByRole('button', { name: 'Idag' }));
      await hand.save();
      return 'en knapp för varje kommun';
    },
    expected: () => ({
      [municipalities]: swapIn(
        files[municipalities],
        `"phone": {\n      "value": "${phone.value}"`,
        [`"value": "${phone.value}"`, '"value": "08-465 009 99"'],
        [`"source": "${phone.source}"`, '"source": "https://example.org/vaxel"'],
        [`"checked": "${phone.checked}"`, `"checked": "${day}"`],
      ),
    }),
  };
};

const fact = (files: Files): EditorTask => {
  const place = indexOf(files, municipalities, 'shortName', 'Ödåsen');
  return {
    number: 11,
    title: 'En uppgift om en kommun',
    async run(hand) {
      await hand.openRecords('Kommuner', 'Ödåsen');
      const way = `items.${place}.visitingAddress`;
      await hand.add(way);
      await hand.fill(`${way}.value`, 'Drakgränd 1, Ödåsen');
      await fillProvenance(hand, way, 'Ödåsens kommun', 'https://odasen.example.org');
      await hand.save();
      return 'en knapp för varje kommun';
    },
    expected: () => {
      const list = JSON.parse(files[municipalities] ?? '[]') as Record<string, unknown>[];
      const value = { value: 'Drakgränd 1, Ödåsen', ...provenance('Ödåsens kommun', 'https://odasen.example.org') };
      list[place] = { ...list[place], visitingAddress: value };
      return { [municipalities]: JSON.stringify(list) };
    },
  };
};

const newEvent = (files: Files): EditorTask => ({
  number: 6,
  title: 'En händelse på två dagar',
  async run(hand) {
    await hand.openRecords('Kalendern');
    await hand.addRecord('Händelse');
    const way = `items.${count(files, events)}`;
    await hand.fillAll({
      [`${way}.id`]: 'lasdagarna',
      [`${way}.title`]: 'Låsdagarna',
      [`${way}.date`]: '2027-03-10',
      [`${way}.endDate`]: '2027-03-11',
      [`${way}.place`]: 'Sagostad',
      [`${way}.summary`]: 'Vi provar lås i två dagar.',
    });
    await hand.pick(`${way}.kind`, 'utbildning');
    await fillProvenance(hand, way, 'Påhittsstyrelsen');
    await hand.save();
    return 'dagar väljs i en kalender';
  },
  expected: () => ({
    [events]: addLast(files[events], {
      id: 'lasdagarna',
      title: 'Låsdagarna',
      date: '2027-03-10',
      endDate: '2027-03-11',
      place: 'Sagostad',
      summary: 'Vi provar lås i två dagar.',
      kind: 'utbildning',
      ...provenance('Påhittsstyrelsen'),
    }),
  }),
});

const moveEvent = (files: Files): EditorTask => {
  const way = `items.${indexOf(files, events, 'id', 'drakdagen')}`;
  return {
    number: 7,
    title: 'Flytta en händelse till en annan dag och plats',
    async run(hand) {
      await hand.openRecords('Kalendern', 'Drakdagen');
      await hand.fillAll({ [`${way}.date`]: '2027-03-17', [`${way}.movedFrom`]: '2027-03-10' });
      await hand.fill(`${way}.place`, 'Sagolunda');
      await hand.save();
      return 'fält';
    },
    expected: () => ({
      [events]: swapIn(
        files[events],
        '"id": "drakdagen"',
        ['"date": "2027-03-10"', '"date": "2027-03-17"'],
        ['"kind": "utbildning"', '"kind": "utbildning",\n    "movedFrom": "2027-03-10"'],
        ['"place": "Påhittsköping"', '"place": "Sagolunda"'],
      ),
    }),
  };
};

const link = (files: Files): EditorTask => {
  const place = indexOf(files, links, 'id', 'barnlinjen');
  return {
    number: 12,
    title: 'Byt en länk till andra överallt',
    async run(hand) {
      await hand.openRecords('Länkar till andra');
      await hand.type(hand.page.getByRole('searchbox', { name: 'Sök i listan' }), 'barnlinjen');
      const way = `items.${place}`;
      await hand.fill(`${way}.url`, 'https://barn.example.org/prata');
      await hand.click((await hand.reach(`${way}.checked`)).getByRole('button', { name: 'Idag' }));
      await hand.save();
      return 'sökning i listan';
    },
    expected: () => ({
      [links]: swapIn(
        files[links],
        '"id": "barnlinjen"',
        ['"https://barn.example.org/"', '"https://barn.example.org/prata"'],
        ['"checked": "2026-11-24"', `"checked": "${day}"`],
      ),
    }),
  };
};

const redirect = (files: Files): EditorTask => ({
  number: 15,
  title: 'En gammal adress leder vidare',
  async run(hand) {
    await hand.openRecords('Omdirigeringar');
    await hand.addRecord('Omdirigering');
    const way = `items.${count(files, '_data/redirects.json')}`;
    await hand.fillAll({
      [`${way}.from`]: '/las',
      [`${way}.to`]: '/stod-till-kommuner/',
      [`${way}.why`]: 'Adressen står i en broschyr.',
    });
    await hand.pick(`${way}.status`, '301');
    await hand.save();
    return 'fält';
  },
  expected: () => ({
    '_data/redirects.json': addLast(files['_data/redirects.json'], {
      from: '/las',
      to: '/stod-till-kommuner/',
      status: 301,
      why: 'Adressen står i en broschyr.',
    }),
  }),
});

const word = (files: Files): EditorTask => ({
  number: 17,
  title: 'Ett ord i ordlistan',
  async run(hand) {
    await hand.openRecords('Ordlistan');
    await hand.addRecord('Ord');
    const way = `items.${count(files, '_data/words.json')}`;
    await hand.fillAll({ [`${way}.id`]: 'kurs', [`${way}.word`]: 'kurs' });
    await hand.click((await hand.reach(`${way}.forms`)).getByRole('button', { name: /Lägg till/ }).last());
    await hand.fill(`${way}.forms.0`, 'kurser');
    await hand.fill(`${way}.explanation`, 'Några dagar när man lär sig något.');
    await fillProvenance(hand, way, 'Påhittsstyrelsen');
    await hand.save();
    return 'fält';
  },
  expected: () => ({
    '_data/words.json': addLast(files['_data/words.json'], {
      id: 'kurs',
      word: 'kurs',
      forms: ['kurser'],
      explanation: 'Några dagar när man lär sig något.',
      ...provenance('Påhittsstyrelsen'),
    }),
  }),
});

const helpline = (files: Files): EditorTask => {
  const helplines = '_data/helplines.json';
  const way = `items.${indexOf(files, helplines, 'id', 'polisen-114-14')}`;
  return {
    number: 24,
    title: 'Tider och chatt för ett hjälpnummer',
    async run(hand) {
      await hand.openRecords('Nummer att ringa', 'Sagopolisen');
      await hand.fill(`${way}.hours`, 'Dygnet runt');
      const channels = await hand.reach(`${way}.channels`);
      await hand.click(channels.getByRole('button', { name: /Lägg till/ }).last());
      await hand.pick(`${way}.channels.0.kind`, 'chat');
      await hand.click((await hand.reach(`${way}.checked`)).getByRole('button', { name: 'Idag' }));
      await hand.save();
      return 'fält';
    },
    expected: () => {
      const list = JSON.parse(files[helplines] ?? '[]') as Record<string, unknown>[];
      const at = Number(way.slice('items.'.length));
      list[at] = { ...list[at], hours: 'Dygnet runt', channels: [{ kind: 'chat' }], checked: day };
      return { [helplines]: JSON.stringify(list) };
    },
  };
};

const together = (files: Files): EditorTask => ({
  number: 23,
  title: 'Två personer ändrar samma post',
  async run(hand, disk) {
    await hand.openRecords('Kalendern', 'Drakdagen');
    await disk.write({ [events]: swap(files[events], ['"Drakdagen"', '"Drakdagen hos kollegan"']) });
    await hand.fill(`items.${indexOf(files, events, 'id', 'drakdagen')}.place`, 'Sagolunda');
    await hand.save();
    return 'inget: ändringarna går ihop';
  },
  expected: () => ({
    [events]: swapIn(
      files[events],
      '"id": "drakdagen"',
      ['"Drakdagen"', '"Drakdagen hos kollegan"'],
      ['"place": "Påhittsköping"', '"place": "Sagolunda"'],
    ),
  }),
});

export const recordTasks = (files: Files): EditorTask[] => [
  number(files),
  newEvent(files),
  moveEvent(files),
  fact(files),
  link(files),
  redirect(files),
  word(files),
  together(files),
  helpline(files),
];
