import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { listFiles } from '../../src/checks/source/read.ts';
import { madeUp, ProjectCopy } from './copy.ts';

const day = '2026-12-01';
const project = new ProjectCopy(madeUp);
after(() => project.remove());
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(project.folder, file)), { recursive: true });
  writeFileSync(join(project.folder, file), text);
};

// Words that stand nowhere else: a page with a document, a piece of news, an issue and a day in the calendar.
const page = (title: string, lines: string, text: string) =>
  `---\ntitle: ${title}\ndescription: ${title} är påhittad, och finns för att pröva det som visas först en viss dag.\nreviewed: 2026-11-24\n${lines}\n---\n${text}\n`;
write(
  'src/content/gryningsdrake/index.md',
  page(
    'Gryningsdrake',
    `embargo: ${day}\nkeywords: [gryningsord]\ndocument: /assets/gryningsfil.pdf`,
    'Läs om [dagen](/kalender/gryningsdagen/) och [filen](/assets/gryningsfil.pdf).',
  ),
);
write(
  'src/content/aktuellt/gryningsnytt.md',
  page('Gryningsnytt', `embargo: ${day}\npublished: 2026-11-20\nsource: pahitt-sida`, 'En nyhet.'),
);
write(
  'src/content/nyhetsbrev/2026-12.md',
  page('Gryningsbrev', `published: ${day}`, 'Läs om [draken](/gryningsdrake/).'),
);
cpSync(join(project.folder, 'assets/drakskyddslagen.pdf'), join(project.folder, 'assets/gryningsfil.pdf'));
const eventsFile = join(project.folder, '_data/events.json');
const events = JSON.parse(readFileSync(eventsFile, 'utf8')) as Record<string, unknown>[];
const [first] = events;
const ours = {
  id: 'gryningsdagen',
  title: 'Gryningsdagen',
  embargo: day,
  summary: 'En dag om gryningen.',
  date: '2027-03-11',
};
// A month alone stands in the list, and has no page.
const month = { ...ours, id: 'gryningsmanad', title: 'Gryningsmånad', date: '2027-05' };
const undated = { ...first, ...month, time: undefined };
writeFileSync(eventsFile, JSON.stringify([...events, { ...first, ...ours }, undated], null, 2));

/** Each file of the site that names what is to come. */
function namingAt(environment: Record<string, string>): string[] {
  const { status, output } = project.build(environment);
  assert.equal(status, 0, output);
  const site = join(project.folder, '_site');
  const textOf = (path: string) => {
    const bytes = readFileSync(join(site, path));
    return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
  };
  return listFiles(site).filter((path) => /grynings/.test(`${path}${textOf(path)}`));
}

const places = [
  'gryningsdrake/index.html',
  'aktuellt/gryningsnytt/index.html',
  'nyhetsbrev/2026-12/index.html',
  'kalender/gryningsdagen/index.html',
  'kalendrar/gryningsdagen.ics',
  'assets/gryningsfil.pdf',
  'aktuellt/index.html',
  'folj/aktuellt.xml',
  'folj/aktuellt.json',
  'kalender.ics',
  'kalender/index.html',
  'folj/kalender.xml',
  'folj/kalender.json',
  'nyhetsbrev/index.html',
  'folj/nyhetsbrev.xml',
  'folj/nyhetsbrev.json',
  'sitemap.xml',
  'webbkarta/index.html',
  'a-o/index.html',
  'sokindex/titles.json',
  'sokindex/vocabulary.json',
];

test('det som inte är ute än står ingenstans dagen före', () => {
  assert.deepEqual(namingAt({ SITE_NOW: '2026-11-30T23:59:59+01:00' }), []);
});

// Each is a whole build: the day after is the night's.
for (const now of process.env.FULL === '1' ? [day, '2026-12-02'] : [day])
  test(`det som har kommit ut står där det ska: ${now}`, () => {
    const naming = namingAt({ SITE_NOW: now });
    assert.deepEqual(
      places.filter((place) => !naming.includes(place)),
      [],
    );
    const built = readFileSync(join(project.folder, '_site/kalender/index.html'), 'utf8');
    assert.doesNotMatch(built, /Visas från/);
  });

test('en förhandsvisning visar det som inte är ute än, och säger det på sidan och i listorna', () => {
  const naming = namingAt({ SITE_NOW: '2026-11-30', SITE_PREVIEW: '1' });
  assert.deepEqual(
    places.filter((place) => !naming.includes(place)),
    [],
  );
  const read = (path: string) => readFileSync(join(project.folder, '_site', path), 'utf8').replace(/<[^>]*>/g, '');
  for (const path of places.slice(0, 4).filter((name) => existsSync(join(project.folder, '_site', name))))
    assert.match(read(path), /Sidan visas inte än för besökare, utan från den 1.december 2026/, path);
  for (const list of ['aktuellt', 'kalender', 'nyhetsbrev'])
    assert.match(read(`${list}/index.html`), /Visas från den 1.december 2026/, list);
  assert.doesNotMatch(read('lagen/index.html'), /Sidan visas inte än/);
});

test('en mall som länkar till en sida som inte är ute än får veta dagen', () => {
  const contact = 'src/content/kontakt/index.md';
  const text = readFileSync(join(project.folder, contact), 'utf8');
  write(contact, text.replace(/^reviewed:/m, `embargo: ${day}\nreviewed:`));
  const { status, output } = project.build({ SITE_NOW: '2026-11-30' });
  write(contact, text);
  assert.equal(status, 1);
  assert.match(output, /Sidan \/kontakt\/ visas först från den 1 december 2026\./);
});
