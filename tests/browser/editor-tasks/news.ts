import type { Hand } from './hand.ts';
import { addLast, day, type EditorTask, type Files } from './task.ts';

const text = 'På mötet får du veta hur lås kan stoppa inbrott.';
const fields = {
  title: 'Nytt möte om lås',
  description: 'Myndigheten bjuder in till ett möte om hur lås kan stoppa inbrott.',
};
const path = 'src/content/aktuellt/nytt-mote-om-las.md';

const newsText = (more = '', below = '') =>
  `---\ntitle: ${fields.title}\ndescription: ${fields.description}\nreviewed: ${day}\n${more}published: ${day}\nsource: sagokallan\n---\n${text}\n${below}`;

async function writeNews(hand: Hand): Promise<void> {
  await hand.createIn('Nyheter');
  await hand.fillAll({ ...fields, published: day });
  await hand.pick('source', 'Sagokällan');
  await hand.fill('body', text);
}

const picture: EditorTask = {
  number: 5,
  title: 'En nyhet med bild, vad den visar och vem som tog den',
  async run(hand) {
    await writeNews(hand);
    const body = hand.field('body').locator('textarea');
    await body.press('Control+End');
    await hand.click(hand.button('Foto'));
    const window = hand.page.getByRole('dialog', { name: 'Sätt in ett foto' });
    await window.getByLabel('Fil från din dator').setInputFiles('tests/fixtures/site/assets/bilder/drakloftet.jpg');
    hand.effort.clicks += 2;
    await hand.type(window.getByLabel(/Vad ser man/), 'Tre personer på ett torg');
    await hand.type(window.getByLabel('Bildtext'), 'Träff på torget');
    await hand.type(window.getByLabel('Vem tog bilden?'), 'Påhittsstyrelsen');
    await hand.click(window.getByRole('button', { name: 'Sätt in' }));
    await window.waitFor({ state: 'detached' });
    await hand.save();
    return 'fönster för bilden, som görs mindre';
  },
  expected: () => ({
    [path]: newsText(
      '',
      '\n![Tre personer på ett torg](/assets/drakloftet.webp "Träff på torget. Foto: Påhittsstyrelsen")\n',
    ),
    'assets/drakloftet.webp': '*',
  }),
};

const reportRecord = {
  id: 'rapport-om-las',
  title: 'Rapport om lås',
  date: '2026-11',
  author: 'Påhittsstyrelsen',
  summary: 'Rapporten visar hur lås kan stoppa inbrott i hyreshus.',
};

async function addReport(hand: Hand, way: string): Promise<void> {
  await hand.openRecords('Rapporter');
  await hand.addRecord('Rapport');
  await hand.fillAll(Object.fromEntries(Object.entries(reportRecord).map(([key, text]) => [`${way}.${key}`, text])));
  await hand.pick(`${way}.link`, 'Sagokällan');
  await hand.fillAll({ [`${way}.publisher`]: 'Påhittsstyrelsen', [`${way}.source`]: 'egen' });
  await hand.pick(`${way}.confidence`, 'high');
  await hand.save();
}

const report = (files: Files): EditorTask => ({
  number: 8,
  title: 'En rapport som pdf med sin sida',
  async run(hand) {
    await hand.createIn('Sidor');
    await hand.fillAll({
      title: 'Rapport om lås',
      description: 'Rapporten visar hur lås kan stoppa inbrott i hyreshus.',
    });
    await hand.reach('document');
    await hand.click(hand.button('Välj ett dokument'));
    const window = hand.page.getByRole('dialog', { name: 'Välj ett dokument' });
    await window.getByLabel('Fil från din dator').setInputFiles({
      name: 'Rapport om lås.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(await hand.page.request.get('/assets/drakskyddslagen.pdf').then((answer) => answer.body())),
    });
    hand.effort.clicks += 2;
    await hand.click(window.getByRole('button', { name: 'Sätt in' }));
    await hand.fill('body', 'Lås på dörren stoppar många inbrott.');
    await hand.save();
    await addReport(hand, `items.${(JSON.parse(files['_data/reports.json'] ?? '[]') as unknown[]).length}`);
    return 'två listor: sidan, sedan posten';
  },
  expected: () => ({
    'src/content/rapport-om-las/index.md': `---\ntitle: Rapport om lås\ndescription: Rapporten visar hur lås kan stoppa inbrott i hyreshus.\nreviewed: ${day}\ndocument: /assets/rapport-om-las.pdf\n---\nLås på dörren stoppar många inbrott.\n`,
    'assets/rapport-om-las.pdf': '*',
    '_data/reports.json': addLast(files['_data/reports.json'], {
      ...reportRecord,
      link: 'sagokallan',
      publisher: 'Påhittsstyrelsen',
      source: 'egen',
      published: null,
      checked: day,
      confidence: 'high',
    }),
  }),
});

export const newsTasks = (files: Files): EditorTask[] => [
  {
    number: 4,
    title: 'En nyhet',
    async run(hand) {
      await writeNews(hand);
      await hand.save();
      return 'fält, källan väljs efter namn';
    },
    expected: () => ({ [path]: newsText() }),
  },
  picture,
  report(files),
  {
    number: 20,
    title: 'Något som visas från en senare dag',
    async run(hand) {
      await writeNews(hand);
      await hand.fill('embargo', '2026-12-01');
      await hand.save();
      return 'dagen väljs i en kalender';
    },
    expected: () => ({ [path]: newsText('embargo: 2026-12-01\n') }),
  },
];
