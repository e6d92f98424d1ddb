import { toTelHref } from '../../lib/phone.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { AnswerLine, Asking } from '../../types/municipality-answer.ts';
import { FactValue } from '../fact-list/fact-list.tsx';
import { Dialled } from './dialled.tsx';

/** What a line needs to know of the page that it stands on. */
export interface LineContext {
  /** The municipality's whole name, "Storåns kommun". */
  name: string;
  /** Numbers that a text may name: each becomes a link that calls it. */
  numbers: readonly string[];
}

/** How to reach the municipality: by its number where that is confirmed, else by what the page has. */
export function Ask({ asking: { what, phone }, name }: Pick<LineContext, 'name'> & { asking: Asking }) {
  if (phone)
    return (
      <>
        Ring {name} på <FactValue fact={phone} /> och {what}.
      </>
    );
  return (
    <>
      <a href="#kontakta">Kontakta kommunen</a> och {what}.
    </>
  );
}

/** The numbers of a line, by name where its text has not said whose they are. */
function Numbers({ helplines, text }: { helplines: readonly Helpline[]; text: string }) {
  const isSaid = (name: string) => text.toLowerCase().includes(name.toLowerCase());
  return (
    <>
      {helplines.map(({ id, name, number }) => (
        <span key={id}>
          {' '}
          <a href={toTelHref(number)}>{number}</a> {!isSaid(name) && name}
        </span>
      ))}
    </>
  );
}

interface Props extends LineContext {
  line: AnswerLine;
  /** What stands right before the line: a number that can be called there is not given again. */
  before?: string | undefined;
}

/** What to do at one time of the day. */
export function LineText({ line: { asking, text, helplines }, before = '', ...place }: Props) {
  return (
    <>
      {asking && <Ask asking={asking} {...place} />} <Dialled text={text} numbers={place.numbers} />
      <Numbers helplines={helplines.filter(({ number }) => !`${before} ${text}`.includes(number))} text={text} />
    </>
  );
}
