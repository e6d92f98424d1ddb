import type { AnswerLine, MunicipalityAnswer } from '../../types/municipality-answer.ts';
import { Ask, type LineContext, LineText } from './answer-line.tsx';
import { ReadOn } from './read-on.tsx';

interface Row {
  /** The questions that have this one answer. */
  questions: string[];
  line: AnswerLine;
}

interface Props extends LineContext {
  /** Those that tell what holds by day and in the evening. */
  answers: readonly MunicipalityAnswer[];
  /** Titles of the pages that answers lead to, by their address. */
  titles: ReadonlyMap<string, string>;
}

/** What holds at one time of the day, each answer once, with all the questions that it is for. */
function toRows(answers: readonly MunicipalityAnswer[], time: number): Row[] {
  const rows = new Map<string, Row>();
  for (const { question, lines } of answers) {
    const line = lines[time];
    if (!line) continue;
    const same = JSON.stringify(line);
    rows.set(same, { line, questions: [...(rows.get(same)?.questions ?? []), question.question] });
  }
  return [...rows.values()];
}

/** Rows that ask the municipality for the same: what several have in common is said above them. */
function RowGroup({ rows, ...place }: LineContext & { rows: readonly Row[] }) {
  const asking = rows.length > 1 ? rows[0]?.line.asking : undefined;
  return (
    <>
      {asking && (
        <p>
          <Ask asking={asking} {...place} />
        </p>
      )}
      <dl>
        {rows.map(({ questions, line }) => (
          <div key={questions[0]}>
            {questions.map((question) => (
              <dt key={question}>{question}</dt>
            ))}{' '}
            <dd>
              <LineText line={asking && line.text ? { ...line, asking: undefined } : line} {...place} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Time({ answers, time, ...place }: LineContext & { answers: readonly MunicipalityAnswer[]; time: number }) {
  const rows = toRows(answers, time);
  const asked = [...new Set(rows.map(({ line }) => line.asking?.what))];
  return (
    <>
      <h4>{rows[0]?.line.when}</h4>
      {asked.map((what) => (
        <RowGroup key={what} rows={rows.filter(({ line }) => line.asking?.what === what)} {...place} />
      ))}
    </>
  );
}

/** The municipality's own pages about the questions, and ours: each once. */
function ReadMore({ answers, titles }: Pick<Props, 'answers' | 'titles'>) {
  const facts = new Map(answers.flatMap((answer) => answer.facts).map((fact) => [fact.href, fact]));
  const pages = new Set(answers.flatMap(({ question }) => question.page ?? []));
  if (facts.size + pages.size === 0) return null;
  return (
    <>
      <h4>Läs mer</h4>
      <ReadOn facts={[...facts.values()]} pages={[...pages]} titles={titles} />
    </>
  );
}

/** What has time to wait until somebody opens it: how each question is answered by day and in the evening, and where to read. */
export function AnswerTimes({ answers, titles, ...place }: Props) {
  if (answers.length === 0) return null;
  return (
    <details class="answer-list__times">
      <summary>
        <h3 id="dag-och-kvall">Dag och kväll, fråga för fråga</h3>
      </summary>
      <Time answers={answers} time={1} {...place} />
      <Time answers={answers} time={2} {...place} />
      <ReadMore answers={answers} titles={titles} />
    </details>
  );
}
