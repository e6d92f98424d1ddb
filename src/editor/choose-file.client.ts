import { documentEndings } from '../lib/document-label.ts';
import { photoEndings } from '../lib/pictures.ts';
import { listFileChoices } from './choices.ts';
import { labelled, make, makeButton, makeWindow, show } from './elements.client.ts';
import { readProject } from './guard/guard-context.client.ts';
import type { Project } from './guard/project.ts';
import { Refusal } from './guard/refusal.ts';
import { takeFile } from './upload.client.ts';

/** What a window for files asks. */
interface FileQuestion {
  heading: string;
  endings: readonly string[];
  /** More to fill in: the words of each, and whether it has to be. */
  texts: readonly { label: string; hint?: string; isNeeded?: boolean }[];
}

interface FileChoice {
  path: string;
  texts: readonly string[];
}

/** The file that is chosen, and what is said of it. @throws {Refusal} saying what is missing */
async function readAnswer(
  project: Project,
  { texts }: FileQuestion,
  [own, known, boxes]: [HTMLInputElement, HTMLSelectElement, HTMLInputElement[]],
): Promise<FileChoice> {
  const lacking = texts.find(({ isNeeded }, index) => isNeeded && !boxes[index]?.value.trim());
  if (lacking) throw new Refusal(`Fyll i ”${lacking.label}”.`, []);
  const [file] = own.files ?? [];
  if (!file && !known.value) throw new Refusal('Välj en fil.', []);
  const path = file ? await takeFile(project, file) : known.value;
  return { path, texts: boxes.map(({ value }) => value.trim().replaceAll('"', '”')) };
}

/** The boxes of a window: a file of one's own, one that there is, and the texts. */
function makeBoxes(project: Project, { endings, texts }: FileQuestion) {
  const own = make('input');
  own.type = 'file';
  own.accept = endings.map((ending) => `.${ending}`).join(',');
  const choices = [{ label: '–', value: '' }, ...listFileChoices(project, endings)];
  const known = make('select', ...choices.map(({ label, value }) => new Option(label, value)));
  return [own, known, texts.map(() => make('input'))] as [HTMLInputElement, HTMLSelectElement, HTMLInputElement[]];
}

const layOut = ({ heading, texts }: FileQuestion, [own, known, boxes]: ReturnType<typeof makeBoxes>) =>
  makeWindow(
    heading,
    labelled('Fil från din dator', own),
    labelled('Eller en som redan finns på webbplatsen', known),
    ...boxes.map((box, index) => labelled([texts[index]?.label, texts[index]?.hint].filter(Boolean).join(' '), box)),
  );

/** Asks for a file: one from the editor's machine, or one that there is. Undefined where none is chosen. */
async function chooseFile(question: FileQuestion): Promise<FileChoice | undefined> {
  const project = await readProject();
  const boxes = makeBoxes(project, question);
  const dialog = layOut(question, boxes);
  const fault = make('p');
  fault.setAttribute('role', 'alert');
  let answer: FileChoice | undefined;
  const finish = async () => {
    try {
      answer = await readAnswer(project, question, boxes);
      dialog.close();
    } catch (error) {
      fault.textContent = error instanceof Refusal ? error.message : String(error);
    }
  };
  dialog.append(
    fault,
    make(
      'p',
      makeButton('Avbryt', () => dialog.close()),
      makeButton('Sätt in', finish),
    ),
  );
  await show(dialog);
  return answer;
}

/** Asks for a picture, and answers with how it is written in a text. */
export async function choosePicture(): Promise<string | undefined> {
  const answer = await chooseFile({
    heading: 'Sätt in ett foto',
    endings: photoEndings,
    texts: [
      { label: 'Vad ser man på bilden?', hint: 'Skriv ett bindestreck om den bara är till prydnad.', isNeeded: true },
      { label: 'Bildtext' },
      { label: 'Vem tog bilden?' },
    ],
  });
  if (!answer) return undefined;
  const [seen = '', caption = '', by] = answer.texts;
  const under = [caption.replace(/\.$/, ''), by && `Foto: ${by}`].filter(Boolean).join('. ');
  return `![${seen}](/${answer.path}${under ? ` "${under}"` : ''})`;
}

/** Asks for a document, and answers with its address. */
export async function chooseDocument(): Promise<string | undefined> {
  const answer = await chooseFile({ heading: 'Välj ett dokument', endings: documentEndings, texts: [] });
  return answer && `/${answer.path}`;
}
