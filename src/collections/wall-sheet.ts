import { municipalityAddress } from '../lib/addresses.ts';
import { capitalise } from '../lib/words.ts';
import type { Helpline } from '../schemas/helpline.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Question } from '../schemas/question.ts';
import type { Records } from '../schemas/records.ts';
import type { SheetNumber, WallSheet } from '../types/wall-sheet.ts';
import { confirmedPhone, eveningOf } from './municipality-answers.ts';
import { pick } from './records.ts';

const emergency = 'sos-112';

type Time = 'always' | 'now' | 'day' | 'evening';
type TimedQuestion = Question & { [time in Time]: NonNullable<Question[time]> };

/** True for a question of somebody in need of help: the schema has it say all its times or none. */
const isTimed = (question: Question): question is TimedQuestion =>
  Boolean(question.always && question.now && question.day && question.evening);

const toNumber = ({ number, name, summary, hours }: Helpline): SheetNumber => ({
  number,
  name,
  text: [summary, hours && `${hours.replace(/\.$/, '')}.`].filter(Boolean).join(' '),
});

/** A line's sentences, and the numbers that it leads to where no sentence has said them. */
function toText(sentences: readonly (string | undefined)[], helplines: readonly Helpline[]): string {
  const said = sentences.filter(Boolean).join(' ');
  const numbers = helplines.filter(({ number }) => !said.includes(number));
  return [said, ...numbers.map(({ name, number }) => `${name}:\u00a0${number}.`)].join(' ');
}

/** Where the day's line sends whoever calls: paper has no link, so it says the number, else the site. */
function askMunicipality(municipality: Municipality | undefined, what: string): string {
  if (!municipality) return `Ring din kommun och ${what}.`;
  const phone = confirmedPhone(municipality);
  if (phone) return `Ring ${municipality.name} på ${phone.text} och ${what}.`;
  const way = municipality.phone?.value ?? new URL(municipality.website.value).host.replace(/^www\./, '');
  return `Kontakta kommunen: ${way}. ${capitalise(what)}.`;
}

function toLines(question: TimedQuestion, records: Records, municipality?: Municipality): WallSheet['lines'] {
  const { always, now, day, evening } = question;
  const lines = (ids: readonly string[] | undefined) => pick(records.helplines, ids);
  const ask = day.ask && askMunicipality(municipality, day.ask);
  const late = municipality ? eveningOf(municipality, records) : evening.text;
  return [
    { when: 'Just nu', text: toText([always, now.text], lines(now.helplines)) },
    { when: 'Dagtid', text: toText([ask, day.text], lines(day.helplines)) },
    { when: 'Kvällar och helger', text: toText([late], lines(evening.helplines)) },
  ];
}

/** The municipality's own number, where somebody in need may trust it. */
function ownNumber(municipality: Municipality | undefined): SheetNumber[] {
  const phone = municipality && confirmedPhone(municipality);
  return phone ? [{ number: phone.text, name: municipality.name, text: 'Växeln, dagtid.' }] : [];
}

/**
 * The sheet for a wall that a page begins with on paper. A municipality's page has one, and so has a page that answers
 * a question of somebody in need. Other pages have none.
 * @param address the page's address
 * @param helplines ids of the page's numbers
 */
export function wallSheet(
  address: string,
  helplines: readonly string[] | undefined,
  records: Records,
): WallSheet | undefined {
  const municipality = records.municipalities.find(({ shortName }) => municipalityAddress(shortName) === address);
  const question = records.questions
    .filter(isTimed)
    .find(({ page, evening }) => (municipality ? evening.onCall : page === address));
  if (!question && !municipality) return undefined;
  const shown = pick(records.helplines, helplines);
  const isEmergency = ({ id }: Helpline) => id === emergency;
  const url = records.site.origin + address;
  return {
    url,
    address: url.replace(/^https?:\/\//, ''),
    numbers: [
      ...[...shown.filter(isEmergency), ...shown.filter((line) => !isEmergency(line))].map(toNumber),
      ...ownNumber(municipality),
    ],
    lines: question ? toLines(question, records, municipality) : [],
    hasStamp: municipality !== undefined,
  };
}
