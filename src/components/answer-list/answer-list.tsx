import { toTelHref } from '../../lib/phone.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Answer, AnswerLine, Asking } from '../../types/answer.ts';
import { FactValue } from '../fact-list/fact-list.tsx';
import { Dialled } from './dialled.tsx';

interface Props {
  answers: readonly Answer[];
  /** The municipality's whole name, "Mora kommun". */
  name: string;
  /** Numbers that a text may name: each becomes a link that calls it. */
  numbers: readonly string[];
  /** Titles of the pages that answers lead to, by their address. */
  titles: ReadonlyMap<string, string>;
}

type Place = Pick<Props, 'name' | 'numbers'>;

/** How to reach the municipality: by its number where that is confirmed, else by what the page has. */
function Ask({ asking: { what, phone }, name }: Omit<Place, 'numbers'> & { asking: Asking }) {
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

function LineText({ line: { asking, text, helplines }, ...place }: Place & { line: AnswerLine }) {
  return (
    <>
      {asking && <Ask asking={asking} {...place} />} <Dialled text={text} numbers={place.numbers} />
      <Numbers helplines={helplines} text={text} />
    </>
  );
}

/** What has time to wait until somebody opens it: how to go on, by day and in the evening, and pages to read. */
function More({ answer, titles, ...place }: Omit<Props, 'answers'> & { answer: Answer }) {
  const { question, lines, asking, facts } = answer;
  return (
    <>
      {lines.length > 0 && (
        <dl>
          {lines.slice(1).map((line) => (
            <div key={line.when}>
              <dt>{line.when}</dt>{' '}
              <dd>
                <LineText line={line} {...place} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {asking && (
        <p>
          <Ask asking={asking} {...place} />
        </p>
      )}
      {facts.length === 0 && question.otherwise && <p>{question.otherwise}</p>}
      {(facts.length > 0 || question.page) && (
        <ul>
          {facts.map((fact) => (
            <li key={fact.text}>
              <FactValue fact={fact} /> {fact.note && <p>{fact.note}</p>}
            </li>
          ))}
          {question.page && (
            <li>
              <a href={question.page}>{titles.get(question.page)}</a>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

/** What holds for safety and what to do now: nobody in danger has to open anything. */
function Now({ line, always, numbers, name }: Place & { line: AnswerLine; always: string | undefined }) {
  return (
    <dl>
      <div>
        <dt>{line.when}</dt>{' '}
        <dd>
          {always && (
            <b>
              <Dialled text={always} numbers={numbers} />{' '}
            </b>
          )}
          <LineText line={line} name={name} numbers={numbers} />
        </dd>
      </div>
    </dl>
  );
}

function AnswerItem({ answer, ...rest }: Omit<Props, 'answers'> & { answer: Answer }) {
  const {
    question,
    lines: [now],
  } = answer;
  const heading = <h3 id={question.id}>{question.question}</h3>;
  // On paper the paragraphs run on after each other: hence the space.
  const first = (
    <>
      <p>{question.answer}</p>{' '}
    </>
  );
  if (now)
    return (
      <section>
        {heading}
        {first}
        <Now line={now} always={question.always} {...rest} />
        <details>
          <summary>
            Dag och kväll<span class="unseen">: {question.question}</span>
          </summary>
          <More answer={answer} {...rest} />
        </details>
      </section>
    );
  // Nobody is in a hurry for these: the question is what opens its answer.
  return (
    <section>
      <details>
        <summary>{heading}</summary>
        {first}
        <More answer={answer} {...rest} />
      </details>
    </section>
  );
}

/** Each question that people have, with an answer that leads on. */
export function AnswerList({ answers, ...rest }: Props) {
  return (
    <div class="answer-list">
      {answers.map((answer) => (
        <AnswerItem key={answer.question.id} answer={answer} {...rest} />
      ))}
    </div>
  );
}
