import { toTelHref } from '../../lib/phone.ts';
import type { Answer } from '../../types/answer.ts';
import { AgeNote } from '../age-note/age-note.tsx';
import { FactValue } from '../fact-list/fact-list.tsx';

interface Props {
  answers: readonly Answer[];
  /** The municipality's short name. */
  place: string;
  /** Titles of the pages that answers lead to, by their address. */
  titles: ReadonlyMap<string, string>;
}

function Own({ facts }: Pick<Answer, 'facts'>) {
  return (
    <>
      {facts.map((fact) => (
        <li key={fact.text}>
          <FactValue fact={fact} /> {fact.note} <AgeNote of={fact.provenance} />
        </li>
      ))}
    </>
  );
}

function AnswerItem({ answer, place, titles }: Omit<Props, 'answers'> & { answer: Answer }) {
  const { question, facts, ask, helplines, isLocal } = answer;
  return (
    <section>
      <h3 id={question.id}>{question.question}</h3>
      <p>
        {question.answer}
        {ask && question.switchboard && ` ${question.switchboard}`}
        {!isLocal && helplines.length === 0 && ` Vi har ingen egen uppgift för ${place}.`}
        {!isLocal && ` ${question.otherwise}`}
      </p>
      {/* On paper the paragraphs run on after each other. */}{' '}
      {question.safety && (
        <p>
          <b>{question.safety}</b>
        </p>
      )}
      <ul>
        {helplines.map(({ id, name, number }) => (
          <li key={id}>
            <a href={toTelHref(number)}>{number}</a> {name}
          </li>
        ))}
        {ask && (
          <li>
            <FactValue fact={ask} /> {ask.href?.startsWith('tel:') && `Växeln i ${place}`}{' '}
            <AgeNote of={ask.provenance} />
          </li>
        )}
        <Own facts={facts} />
        {question.page && (
          <li>
            <a href={question.page}>{titles.get(question.page)}</a>
          </li>
        )}
      </ul>
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
