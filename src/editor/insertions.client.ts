import { drawingNames } from '../lib/drawings.ts';
import { signNames } from '../lib/signs.ts';
import { type Choice, listPageChoices, listRecordChoices } from './choices.ts';
import { choosePicture } from './choose-file.client.ts';
import { choose } from './guard/dialog.client.ts';
import { guardContext, readProject } from './guard/guard-context.client.ts';
import type { Project } from './guard/project.ts';

/** What is written in a text: before what is chosen in it, what stands there where nothing is, and after. */
export type InsertedText = readonly [before: string, between: string, after: string];

/** A button above a text. */
export interface Insertion {
  label: string;
  /** Undefined where somebody has changed their mind. */
  write(): Promise<InsertedText | undefined> | InsertedText;
}

const plain = (label: string, ...written: InsertedText): Insertion => ({ label, write: () => written });

/** A thing that is chosen by its name, among all there are. */
const chosen = (
  label: string,
  list: (project: Project) => readonly Choice[],
  toWritten: (value: string, name: string) => InsertedText,
): Insertion => ({
  label,
  async write() {
    const options = list(await readProject());
    const pick = { label: 'Välj:', options, value: options[0]?.value ?? '' };
    const value = await choose(label, [], ['Avbryt', 'Sätt in'], pick);
    return value === undefined ? undefined : toWritten(value, options.find((one) => one.value === value)?.label ?? '');
  },
});

const sameName = (names: readonly string[]) => () => names.map((name) => ({ label: name, value: name }));

/** All that can be put into a text. */
export const insertions: readonly Insertion[] = [
  plain('Rubrik', '\n## ', 'Rubriken', '\n'),
  chosen(
    'Länk till en sida',
    (project) => listPageChoices(project, guardContext().pages),
    (address, name) => ['[', name.replace(/ \([^)]*\)$/, ''), `](${address})`],
  ),
  chosen(
    'Länk till andra',
    (project) => listRecordChoices(project, 'links', 'url', ['title', 'publisher']),
    (id, name) => ['[', name.replace(/, [^,]*$/, ''), `](lank:${id})`],
  ),
  chosen(
    'Nummer',
    (project) => listRecordChoices(project, 'helplines', 'number', ['name', 'number']),
    (id) => [`[](nummer:${id})`, '', ''],
  ),
  chosen(
    'Telefon',
    (project) => listRecordChoices(project, 'contacts', 'phone', ['name', 'phone']),
    (id) => [`[](telefon:${id})`, '', ''],
  ),
  chosen(
    'E-post',
    (project) => listRecordChoices(project, 'contacts', 'email', ['name', 'email']),
    (id) => [`[](epost:${id})`, '', ''],
  ),
  plain('Ruta: viktigt', '\n::: viktigt ', 'Rubrik', '\nText.\n:::\n'),
  plain('Ruta: info', '\n::: info ', 'Rubrik', '\nText.\n:::\n'),
  {
    label: 'Foto',
    async write() {
      const picture = await choosePicture();
      return picture ? [`\n\n${picture}\n\n`, '', ''] : undefined;
    },
  },
  chosen('Teckning', sameName(drawingNames), (name) => [`\n::: bild ${name}\n:::\n`, '', '']),
  chosen('Tecken', sameName(signNames), (name) => [`[](tecken:${name}) `, '', '']),
];
