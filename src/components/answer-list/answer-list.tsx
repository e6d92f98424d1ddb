import { toTelHref } from '../../lib/phone.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import type { Answer, AnswerLine, Asking } from '../../types/answer.ts';
import { FactValue } from '../fact-list/fact-list.tsx';

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

/** A text whose numbers can be called: who is afraid should not have to type. */
function Dialled({ text, numbers }: Pick<Props, 'numbers'> & { text: string }) {
  const parts = numbers.length === 0 ? [text] : text.split(new RegExp(`(\\b(?:${numbers.join('|')})\\b)`));
  return (
    <>
      {parts.map((part, index) =>
        // Every second part is what was split at.
        index % 2 === 1 ? (
          <a key={part} href={toTelHref(part)}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}

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

function Numbers({ helplines }: { helplines: readonly Helpline[] }) {
  return (
    <>
      {helplines.map(({ id, name, number }) => (
        <span key={id}>
          {' '}
          <a href={toTelHref(number)}>{number}</a> {name}
        </span>
      ))}
    </>
  );
}

function Line({ line: { when, asking, text, helplines }, ...place }: Place & { line: AnswerLine }) {
  return (
    <div>
      <dt>{when}</dt>{' '}
      <dd>
        {asking && <Ask asking={asking} {...place} />} <Dialled text={text} numbers={place.numbers} />
        <Numbers helplines={helplines} />
      </dd>
    </div>
  );
}

function AnswerItem({ answer, titles, ...place }: Omit<Props, 'answers'> & { answer: Answer }) {
  const { question, lines, asking, facts } = answer;
  return (
    <section>
      <h3 id={question.id}>{question.question}</h3>
      <p>{question.answer}</p> {/* On paper the paragraphs run on after each other. */}
      {question.always && (
        <p>
          <b>
            <Dialled text={question.always} numbers={place.numbers} />
          </b>
        </p>
      )}
      {lines.length > 0 && (
        <dl>
          {lines.map((line) => (
            <Line key={line.when} line={line} {...place} />
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
