import type { Helpline } from '../schemas/helpline.ts';
import type { Question } from '../schemas/question.ts';
import type { ShownFact } from './shown-fact.ts';

/** What a municipality's page answers to a question: its own facts where they are known, else what holds everywhere. */
export interface Answer {
  question: Question;
  /** What is known of this very municipality. */
  facts: ShownFact[];
  /** Whom to ask there, where its own facts don't answer: the switchboard, or the website of one without. */
  ask: ShownFact | undefined;
  helplines: Helpline[];
  /** True where the answer leads to the municipality itself. */
  isLocal: boolean;
}
