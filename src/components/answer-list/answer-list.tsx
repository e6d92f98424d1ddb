import type { AnswerLine, MunicipalityAnswer } from '../../types/municipality-answer.ts';
import { Ask, type LineContext, LineText } from './answer-line.tsx';
import { AnswerTimes } from './answer-times.tsx';
import { Dialled } from './dialled.tsx';
import { ReadOn } from './read-on.tsx';

interface Props extends LineContext {
  answers: readonly MunicipalityAnswer[];
  /** Titles of the pages that answers lead to, by their address. */
  titles: ReadonlyMap<string, string>;
}

type ItemProps = LineContext & { answer: MunicipalityAnswer };

const Heading = ({ answer: { question } }: { answer: MunicipalityAnswer }) => (
  <h3 id={question.id}>{question.question}</h3>
);

// On paper the paragraphs run on after each other: hence the space.
const First = ({ answer: { question }, numbers }: Pick<LineContext, 'numbers'> & { answer: MunicipalityAnswer }) => (
  <>
    <p>
      <Dialled text={question.answer} numbers={numbers} />
    </p>{' '}
  </>
);

/** What is said where the municipality has no page of its own about the question. */
const Otherwise = ({ answer: { question, facts } }: { answer: MunicipalityAnswer }) =>
  facts.length === 0 && question.otherwise ? <p>{question.otherwise}</p> : null;

/** What holds for safety and what to do now: nobody in danger has to open anything. */
function Now({ line, always, numbers, name }: LineContext & { line: AnswerLine; always: string | undefined }) {
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
          <LineText line={line} before={always} name={name} numbers={numbers} />
        </dd>
      </div>
    </dl>
  );
}

/** An answer for those in need of help. */
function UrgentItem({ answer, line, ...place }: ItemProps & { line: AnswerLine }) {
  return (
    <section>
      <Heading answer={answer} />
      <First answer={answer} numbers={place.numbers} />
      <Now line={line} always={answer.question.always} {...place} />
      <Otherwise answer={answer} />
    </section>
  );
}

/** Nobody is in a hurry for these: the question is what opens its answer. */
function CalmItem({ answer, titles, ...place }: ItemProps & Pick<Props, 'titles'>) {
  const { question, asking, facts } = answer;
  return (
    <section>
      <details>
        <summary>
          <Heading answer={answer} />
        </summary>
        <First answer={answer} numbers={place.numbers} />
        {asking && (
          <p>
            <Ask asking={asking} {...place} />
          </p>
        )}
        <Otherwise answer={answer} />
        {(facts.length > 0 || question.page) && (
          <ReadOn facts={facts} pages={question.page ? [question.page] : []} titles={titles} />
        )}
      </details>
    </section>
  );
}

/**
 * Each question that people have, with an answer that leads on. What holds now stands open; what differs by day and in
 * the evening is told once, after them all, since most of it is the same for most of them.
 */
export function AnswerList({ answers, titles, ...place }: Props) {
  if (answers.length === 0) return null;
  const urgent = answers.filter(({ lines }) => lines.length > 0);
  return (
    <div class="answer-list">
      {urgent.map((answer) => {
        const [now] = answer.lines;
        return now && <UrgentItem key={answer.question.id} answer={answer} line={now} {...place} />;
      })}
      <AnswerTimes answers={urgent} titles={titles} {...place} />
      {answers
        .filter(({ lines }) => lines.length === 0)
        .map((answer) => (
          <CalmItem key={answer.question.id} answer={answer} titles={titles} {...place} />
        ))}
    </div>
  );
}
