import type { Helpline } from '../schemas/helpline.ts';
import type { Question } from '../schemas/question.ts';
import type { ShownFact } from './shown-fact.ts';

/** How somebody reaches a municipality with a question. */
export interface Asking {
  /** What to say there: "be om socialtjänsten". */
  what: string;
  /** The number to call; undefined where no number is confirmed, and the page's own contacts are what there is. */
  phone: ShownFact | undefined;
}

/** What to do at one time of the day. */
export interface AnswerLine {
  when: 'Just nu' | 'Dagtid' | 'Kvällar och helger';
  asking: Asking | undefined;
  text: string;
  helplines: Helpline[];
}

/** What a municipality's page answers to a question: its own facts where they are known, else what holds everywhere. */
export interface MunicipalityAnswer {
  question: Question;
  /** For those in need of help: what to do now, in the day and in the evening. Empty where nobody is. */
  lines: AnswerLine[];
  /** How to put any other question to the municipality. */
  asking: Asking | undefined;
  /** What is known of this very municipality. */
  facts: ShownFact[];
}
