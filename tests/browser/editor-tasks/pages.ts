import { day, type EditorTask, type Files, swap } from './task.ts';

const hem = 'src/content/drakskydd/index.md';
const skyltar = 'src/content/drakskydd/skyltar/index.md';
const stod = 'src/content/stod-till-kommuner/index.md';
const redirects = '_data/redirects.json';

const pageText = (title: string, description: string, body: string, more = '') =>
  `---\ntitle: ${title}\ndescription: ${description}\nreviewed: ${day}\n${more}---\n${body}\n`;

/** Two pages that another links to. */
export const linked: Files = {
  [hem]: pageText(
    'Skydd mot drakar hemma',
    'Så skyddar du ditt hus mot drakar, steg för steg, med det du har hemma.',
    'Sätt upp en skylt vid dörren. Läs [mer om skyltar](/drakskydd/skyltar/).',
  ),
  [skyltar]: pageText(
    'Skyltar som drakar läser',
    'Här står vilka skyltar som drakar läser och var du sätter upp dem.',
    'Sätt skylten högt. Till [skydd hemma](/drakskydd/).',
  ),
};

const withLinks = (files: Files): Files => ({
  ...linked,
  [stod]: `${files[stod]}\nLäs om [skydd hemma](/drakskydd/) och [skyltar](/drakskydd/skyltar/).\n`,
});

const redirectTo = (text: string | undefined, pairs: [from: string, to: string][], why: string) =>
  `${(text ?? '').trimEnd().replace(/\n\]$/, '')}${pairs
    .map(
      ([from, to]) =>
        `,\n  {\n    "from": "${from}",\n    "to": "${to}",\n    "status": 301,\n    "why": "${why}"\n  }`,
    )
    .join('')}\n]\n`;

const fresh = { title: 'Tryggare entréer', description: 'Så kan en entré bli tryggare. Här står vad du kan be om.' };
const body = 'Be hyresvärden om en lampa vid dörren.';

const newPage = (): EditorTask => ({
  number: 1,
  title: 'En ny sida',
  async run(hand) {
    await hand.createIn('Sidor');
    await hand.fillAll({ ...fresh, body });
    await hand.save();
    return 'fält, räknare';
  },
  expected: () => ({ 'src/content/tryggare-entreer/index.md': pageText(fresh.title, fresh.description, body) }),
});

const sameTitle = (): EditorTask => ({
  number: 2,
  title: 'En rubrik som finns redan',
  async run(hand) {
    await hand.openPage('Drakskyddslagen i korthet');
    await hand.fill('title', 'Stödet vi ger');
    await hand.click(hand.button('Spara'));
    const window = hand.page.getByRole('alertdialog');
    await window.getByText('Inget är sparat').waitFor();
    await hand.click(window.getByRole('button', { name: 'OK' }));
    return hand.field('title').locator(':scope > .guard-note').innerText();
  },
  expected: () => ({}),
});

const document = (files: Files): EditorTask => ({
  number: 9,
  title: 'Ett dokument till en sida',
  async run(hand) {
    await hand.openPage('Stödet vi ger');
    await hand.reach('document');
    await hand.click(hand.button('Välj ett dokument'));
    const window = hand.page.getByRole('dialog', { name: 'Välj ett dokument' });
    await window.getByLabel('Eller en som redan finns').selectOption({ label: 'drakskyddslagen.pdf' });
    hand.effort.clicks += 2;
    await hand.click(window.getByRole('button', { name: 'Sätt in' }));
    await hand.save();
    return 'fönster med filer';
  },
  expected: () => ({ [stod]: swap(files[stod], ['keywords:', 'document: /assets/drakskyddslagen.pdf\nkeywords:']) }),
});

const removed = (files: Files): EditorTask => ({
  number: 13,
  title: 'Ta bort en sida som andra länkar till',
  before: withLinks(files),
  async run(hand) {
    await hand.openPage('Skydd mot drakar hemma');
    await hand.page.goto('/admin/#/collections/sidor/entries/drakskydd/skyltar/index');
    await hand.page.getByText('Skyltar som drakar läser').first().waitFor();
    await hand.menu('Radera');
    await hand.click(hand.page.getByRole('alertdialog').getByRole('button', { name: 'Radera' }));
    const window = hand.page.locator('dialog.guard');
    await window.getByLabel('Sidan som tar över').selectOption('/drakskydd/');
    hand.effort.clicks += 2;
    await hand.click(window.getByRole('button', { name: 'Ta bort' }));
    await hand.page.getByText('den gamla adressen leder vidare').waitFor();
    return 'vilka som länkar hit, och vilken sida som tar över';
  },
  expected: () => ({
    [skyltar]: undefined,
    [hem]: swap(linked[hem], ['(/drakskydd/skyltar/)', '(/drakskydd/)']),
    [stod]: swap(withLinks(files)[stod], ['(/drakskydd/skyltar/)', '(/drakskydd/)']),
    [redirects]: redirectTo(files[redirects], [['/drakskydd/skyltar/', '/drakskydd/']], 'Sidan är borttagen.'),
  }),
});

const renamed = (files: Files): EditorTask => ({
  number: 14,
  title: 'Byt adress på en sida',
  before: withLinks(files),
  async run(hand) {
    await hand.openPage('Skydd mot drakar hemma');
    await hand.menu('Ändra sista delen av adressen');
    await hand.click(hand.button('Byt namn på mappen'));
    await hand.type(hand.page.locator('input').last(), 'drakhem');
    await hand.click(hand.button('Klar'));
    await hand.click(hand.button('Spara'));
    await hand.click(hand.button('Byt adress'));
    await hand.page.getByText('den gamla adressen leder vidare').waitFor();
    return 'vad som flyttar, vilka länkar som ändras';
  },
  expected: () => ({
    [hem]: undefined,
    [skyltar]: undefined,
    'src/content/drakhem/index.md': swap(linked[hem], ['/drakskydd/', '/drakhem/']),
    'src/content/drakhem/skyltar/index.md': swap(linked[skyltar], ['/drakskydd/', '/drakhem/']),
    [stod]: withLinks(files)[stod]?.replaceAll('/drakskydd/', '/drakhem/'),
    [redirects]: redirectTo(
      files[redirects],
      [
        ['/drakskydd/', '/drakhem/'],
        ['/drakskydd/skyltar/', '/drakhem/skyltar/'],
      ],
      'Sidan har flyttat.',
    ),
  }),
});

const translated = (): EditorTask => ({
  number: 16,
  title: 'Översätt en sida',
  async run(hand) {
    await hand.createIn('Sidor');
    await hand.fillAll({ title: 'The law', description: 'The law on dragons in short, for those who read English.' });
    await hand.pick('lang', 'engelska');
    await hand.add('translation');
    await hand.fill('body', 'The page is also [in Swedish](/lagen/).');
    await hand.click(hand.page.locator('[aria-haspopup=tree]').first());
    await hand.click(hand.page.getByRole('treeitem', { name: /Worried/ }).last());
    await hand.save();
    return 'mapp, språk, översättning';
  },
  expected: () => ({
    'src/content/en/the-law/index.md': pageText(
      'The law',
      'The law on dragons in short, for those who read English.',
      'The page is also [in Swedish](/lagen/).',
      'lang: en\ntranslation:\n  reviewed: null\n',
    ),
  }),
});

const reviewed = (files: Files): EditorTask => ({
  number: 19,
  title: 'Märk en sida som genomgången',
  async run(hand) {
    await hand.openPage('Stödet vi ger');
    await hand.click((await hand.reach('reviewed')).getByRole('button', { name: 'Idag' }));
    await hand.save();
    return 'knappen Idag';
  },
  expected: () => ({ [stod]: swap(files[stod], ['reviewed: 2026-11-24', `reviewed: ${day}`]) }),
});

const spelled = (files: Files): EditorTask => ({
  number: 18,
  title: 'Ett namn som stavningen inte känner',
  async run(hand) {
    await hand.openList('Ord som stavningen godkänner');
    await hand.click(hand.page.getByRole('row').first());
    const text = hand.field('words').locator('textarea');
    await hand.type(text, `${await text.inputValue()}\nLåsby`);
    await hand.save();
    return 'en text, ett ord på varje rad';
  },
  expected: () => ({ '_data/ord.txt': `${files['_data/ord.txt']?.trimEnd()}\nLåsby\n` }),
});

/** Tasks about pages. */
export const pageTasks = (files: Files): EditorTask[] =>
  [newPage, sameTitle, document, removed, renamed, translated, reviewed, spelled].map((make) => make(files));
