import { resolve } from 'node:path';
import { checkContent } from '../../checks/content.ts';
import { errorsIn, type Fault, formatFaults } from '../../checks/fault.ts';
import { eventAddress, municipalityAddress, pageAddress } from '../../lib/addresses.ts';
import { toSlug } from '../../lib/slug.ts';
import { suggest } from '../../lib/suggest.ts';
import { askFor, isOptionalSchema, listProblems, readAnswer, readNewOptions, toValues, Unusable } from './answers.ts';
import { makeCounty } from './county.ts';
import { type NewKind, type NewValues, newKinds } from './new-kinds.ts';
import { addEvent, addFact, writePage } from './write.ts';

/** What the command has around it. */
export interface NewContext {
  /** The project's folder. */
  root: string;
  /** The folder in which the command was written. */
  from: string;
  /** The day to write in what is made, `YYYY-MM-DD`. */
  day: string;
  /** The day of the content check, `YYYY-MM-DD`. */
  buildDay: string;
  say: (text: string) => void;
  /** Asks someone at a terminal; absent where nobody is there. */
  ask?: (question: string) => Promise<string>;
}

const usage = [
  'Skriv npm run ny -- och sedan vad du vill göra, med rubriken inom citattecken:',
  ...[
    'sida "Rubrik"',
    'nyhet "Rubrik"',
    'handelse "Rubrik"',
    'nyhetsbrev "Rubrik"',
    'uppgift "Storån"      (en uppgift om en kommun)',
    'lan "Namn" ../mapp    (en egen mapp för ett annat län)',
  ].map((line) => `  npm run ny -- ${line}`),
].join('\n');

function findKind(name = ''): NewKind {
  const kind = newKinds.find(({ names }) => names.includes(name.toLowerCase()));
  if (kind) return kind;
  const meant = suggest(
    name,
    newKinds.flatMap(({ names }) => names),
  );
  throw new Unusable(
    name && !name.startsWith('-') ? `"${name}" kan inte göras.${meant ? ` Menade du ${meant}?` : ''}\n${usage}` : usage,
  );
}

/** Asks for everything that the words of the command do not say, or say wrongly. */
async function askAll(
  kind: NewKind,
  heading: string,
  given: Record<string, string>,
  terminal: Required<Pick<NewContext, 'ask' | 'say'>>,
): Promise<{ title: string; values: NewValues }> {
  const filled = async (key: string, schema: NewKind['heading'], words: string | undefined) => {
    const answer = words === undefined ? undefined : readAnswer(key, schema, words);
    if (answer && 'value' in answer) return answer.value;
    if (answer) terminal.say(answer.problem);
    return askFor(key, schema, kind.offered[key], terminal);
  };
  const title = String(await filled('title', kind.heading, heading || undefined));
  const values: NewValues = {};
  for (const key of Object.keys(kind.fields(given))) {
    const schema = kind.fields(values)[key];
    if (!schema) continue;
    if (given[key] === undefined && isOptionalSchema(schema) && !kind.asked.includes(key)) continue;
    values[key] = await filled(key, schema, given[key]);
  }
  return { title, values };
}

function withoutAsking(
  kind: NewKind,
  heading: string,
  given: Record<string, string>,
): { title: string; values: NewValues } {
  const problems = listProblems(kind, heading, given);
  if (problems.length > 0)
    throw new Unusable(
      [`Inget är gjort. Rätta detta och kör igen:`, ...problems.map((line) => `  ${line}`)].join('\n'),
    );
  return { title: heading, values: { ...kind.offered, ...toValues(kind, given) } };
}

/** Makes the thing, and answers with its file and where it will be seen. */
function make(
  kind: NewKind,
  title: string,
  values: NewValues,
  { root, day }: NewContext,
): [file: string, address: string] {
  const file = kind.goesTo(title, values);
  const [name] = kind.names;
  if (name === 'handelse') {
    addEvent(root, file, { ...values, title, checked: day });
    return [file, values.date ? eventAddress(String(values.id ?? toSlug(title))) : '/kalender/'];
  }
  if (name === 'uppgift') {
    addFact(root, file, title, { ...values, checked: day });
    return [file, municipalityAddress(title)];
  }
  const { description, ...others } = values;
  writePage(root, file, { title, description, reviewed: day, ...others });
  return [file, pageAddress(file.replace('src/content/', ''))];
}

const isEmptyText = ({ what }: Fault) => what === 'Sidan har ingen text.';

function nextSteps(kind: NewKind, file: string, address: string, faults: readonly Fault[]): string[] {
  const mine = faults.filter((fault) => fault.file === file);
  const elsewhere = errorsIn(faults).length - errorsIn(mine).length;
  const isPage = file.endsWith('.md');
  const steps = [
    ...(mine.length > 0 ? ['Läs raderna ovanför och rätta i filen.'] : []),
    ...(isPage && !mine.some(isEmptyText) ? [`Skriv klart texten i ${file}.`] : []),
    ...(kind.names[0] === 'sida' ? [`Länka till sidan från en annan sida: [text](${address}).`] : []),
    ...(kind.names[0] === 'nyhetsbrev' ? [`Se mejlet: npm run nyhetsbrev -- ${address.split('/')[2]} --visa.`] : []),
    ...(elsewhere > 0 ? [`Andra filer har ${elsewhere} fel: rätta dem också.`] : []),
    'Kör npm run check. Är allt rätt säger den: Innehållet är i ordning.',
    `Kör npm start och se efter på http://localhost:8080${address}`,
  ];
  return [
    ...(mine.length > 0 ? [formatFaults(mine), ''] : []),
    'Gör så här nu:',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
  ];
}

/**
 * Makes a page, a record or a fact of the words after `npm run ny --`, checks it and says what to do next.
 * @returns the exit code: 0 made, 1 made with errors that remain, 2 nothing made
 */
export async function makeNew(words: readonly string[], context: NewContext): Promise<0 | 1 | 2> {
  try {
    if (words[0] === 'lan') {
      const [, county = '', place = ''] = words;
      if (!county || !place) throw new Unusable('Skriv: npm run ny -- lan "Namn" ../mapp');
      context.say(makeCounty(context, county, resolve(context.from, place)).join('\n'));
      return 0;
    }
    const kind = findKind(words[0]);
    const { heading, given } = readNewOptions(kind, words.slice(1));
    const { ask, say } = context;
    const { title, values } = ask
      ? await askAll(kind, heading, given, { ask, say })
      : withoutAsking(kind, heading, given);
    const [file, address] = make(kind, title, values, context);
    const { faults } = await checkContent(context.root, context.buildDay);
    say(`${file} är ${kind.names[0] === 'handelse' || kind.names[0] === 'uppgift' ? 'ändrad' : 'gjord'}.\n`);
    say(nextSteps(kind, file, address, faults).join('\n'));
    return errorsIn(faults).some((fault) => fault.file === file && !isEmptyText(fault)) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    context.say(error.message);
    return 2;
  }
}
