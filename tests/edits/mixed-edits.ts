import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Records } from '../../src/schemas/records.ts';
import { type Editor, editDay } from './editor.ts';
import { type Draw, type MixedEdit, pick } from './mixed-edit.ts';
import { mixedRecords } from './mixed-records.ts';
import { rightEdits } from './right-edits.ts';

const content = 'src/content';
const sentenceOf = (number: number) => `Här står något nytt för gång ${number}, i en mening som alla kan läsa.`;
const addition = /\n\nHär står något nytt för gång \d+, i en mening som alla kan läsa\.\n$/;

function onPage(name: string, change: (editor: Editor, file: string, draw: Draw, number: number) => void): MixedEdit {
  return { name, make: (editor, draw, number) => change(editor, pick(draw, editor.pages()), draw, number) };
}

const texts: MixedEdit[] = [
  onPage('text', (editor, file, _draw, number) => editor.write(file, /\n*$/, `\n\n${sentenceOf(number)}\n`)),
  onPage('text och rubrik', (editor, file, _draw, number) =>
    editor.write(file, /\n*$/, `\n\n## Nytt ${number}\n\n${sentenceOf(number)}\n`),
  ),
  onPage('text med ett nummer', (editor, file, draw, number) => {
    const lines = (JSON.parse(editor.read('_data/helplines.json')) as Records['helplines']).filter(
      ({ unconfirmed }) => !unconfirmed,
    );
    editor.write(file, /\n*$/, `\n\n${sentenceOf(number)} Ring [](nummer:${pick(draw, lines).id}).\n`);
  }),
  {
    name: 'text tas bort',
    make: (editor, draw) =>
      editor.write(
        pick(
          draw,
          [...editor.pages(), ...editor.news()].filter((file) => addition.test(editor.read(file))),
        ),
        addition,
        '\n',
      ),
  },
  {
    name: 'text i en nyhet',
    make: (editor, draw, number) => editor.write(pick(draw, editor.news()), /\n*$/, `\n\n${sentenceOf(number)}\n`),
  },
  onPage('rubrik överst', (editor, file, _draw, number) =>
    editor.write(file, /^title: .*$/m, `title: Rubrik ${number}`),
  ),
  onPage('beskrivning', (editor, file, _draw, number) =>
    editor.write(
      file,
      /^description: .*$/m,
      `description: Vem du kan fråga och vad du kan göra själv, för gång ${number}.`,
    ),
  ),
  onPage('dagen då sidan lästes', (editor, file, draw) =>
    editor.write(file, /^reviewed: .*$/m, `reviewed: 2026-11-${10 + Math.floor(draw() * 20)}`),
  ),
  onPage('ett sökord kommer till eller går', (editor, file, _draw, number) =>
    /^keywords: /m.test(editor.read(file))
      ? editor.write(file, /^keywords: .*\n/m, '')
      : editor.write(file, /^reviewed: .*\n/m, `reviewed: ${editDay}\nkeywords: [sökord ${number}]\n`),
  ),
];

const madePage = (number: number) => `${content}/ny-${number}/index.md`;

const pages: MixedEdit[] = [
  {
    name: 'en ny sida',
    make(editor, _draw, number) {
      const file = join(editor.folder, madePage(number));
      mkdirSync(dirname(file), { recursive: true });
      const front = `title: Ny sida ${number}\ndescription: En sida som är ny för gång ${number}, och handlar om lås och trappor.\nreviewed: ${editDay}`;
      writeFileSync(file, `---\n${front}\n---\n${sentenceOf(number)}\n`);
    },
  },
  {
    name: 'en ny sida tas bort',
    make(editor, draw) {
      const made = editor.pages().filter((file) => /\/ny-\d+\//.test(file));
      rmSync(dirname(join(editor.folder, pick(draw, made))), { recursive: true });
    },
  },
  {
    name: 'en nyhet kommer till',
    make(editor, draw, number) {
      const from = editor.read(pick(draw, editor.news()));
      const text = from
        .replace(/^title: .*$/m, `title: Nyhet ${number}`)
        .replace(
          /^description: .*$/m,
          `description: Något har hänt för gång ${number}, och här står vad det var för något.`,
        );
      writeFileSync(join(editor.folder, `${content}/aktuellt/nyhet-${number}.md`), text);
    },
  },
];

const components = ['site-footer', 'breadcrumb', 'helpline-list', 'event-list', 'fact-list', 'news-list'];
const templates = ['index', 'kommuner/index', 'kalender/index', 'a-o/index', 'rapporter/index', 'ordlista/index'].map(
  (path) => `${content}/${path}.11ty.tsx`,
);

const code: MixedEdit[] = [
  {
    name: 'en komponent',
    make(editor, draw, number) {
      const name = pick(draw, components);
      editor.write(
        `src/components/${name}/${name}.tsx`,
        / data-prov="\d+"|(?<=<(footer|ul|ol|dl|p|section)\b)/,
        ` data-prov="${number}"`,
      );
    },
  },
  {
    name: 'en mall',
    make: (editor, draw, number) =>
      editor.write(pick(draw, templates), / data-prov="\d+"|(?<=<(p|h2|ul|ol|section|dl)\b)/, ` data-prov="${number}"`),
  },
  {
    name: 'vad en mall säger om sin sida',
    make: (editor, _draw, number) =>
      editor.write(
        `${content}/kalender/index.11ty.tsx`,
        /^ {2}description: .*,$/m,
        `  description: 'Här står det som händer i länet, för gång ${number}, både det som kommer och det som har varit.',`,
      ),
  },
  {
    name: 'stil',
    make: (editor, draw, number) =>
      editor.write(
        pick(draw, ['src/styles/elements.css', 'src/components/site-footer/site-footer.css']),
        /\n*$/,
        `\n\nh1 {\n  letter-spacing: ${number}px;\n}\n`,
      ),
  },
  {
    name: 'skript',
    make: (editor, _draw, number) =>
      editor.write('src/components/share-page/share-page.client.ts', /\n*$/, `\n\ndocument.title += '${number}';\n`),
  },
];

/** All but the right edits, which are made once each: those are tried by another test, and here one in turn. */
const once: MixedEdit = {
  name: 'en av de rätta ändringarna',
  make: (editor, draw) => pick(draw, rightEdits).make(editor),
};

/** Edits of every kind that editors, and who writes the code, make. Some can't be made at all times. */
export const mixedEdits: readonly MixedEdit[] = [...texts, ...texts, ...pages, ...mixedRecords, ...code, once, once];
