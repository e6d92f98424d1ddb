import { toTelHref } from '../lib/phone.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Question } from '../schemas/question.ts';
import type { Records } from '../schemas/records.ts';
import type { Answer } from '../types/answer.ts';
import type { ShownFact } from '../types/shown-fact.ts';
import { linked, page, plain, website } from './municipality-facts.ts';
import { pick } from './records.ts';

function ownFacts(municipality: Municipality, key: Question['fact']): ShownFact[] {
  const fact = key && municipality[key];
  if (!fact) return [];
  return key === 'onCall' ? plain('Socialjour', fact) : page('Kommunens sida', fact);
}

/** The switchboard; the website of a municipality whose number is not known. */
function switchboard(municipality: Municipality): ShownFact | undefined {
  const { phone } = municipality;
  const [found] = phone ? linked('Växel', phone, toTelHref) : website(municipality);
  return found;
}

/**
 * Answers the questions that people have, for one municipality. There is always an answer that leads on: its own facts
 * where they are known, else the way that holds in the county or the country, said as such.
 */
export function answerQuestions(
  municipality: Municipality,
  { questions, helplines }: Pick<Records, 'questions' | 'helplines'>,
): Answer[] {
  return questions.map((question) => {
    const facts = ownFacts(municipality, question.fact);
    const numbers = pick(helplines, question.helplines);
    // A question without numbers and pages of its own still leads to the municipality.
    const leadsNowhere = facts.length + numbers.length === 0 && !question.page;
    const ask = question.switchboard || leadsNowhere ? switchboard(municipality) : undefined;
    const isLocal = facts.length > 0 || Boolean(question.switchboard && municipality.phone);
    return { question, facts, ask, helplines: numbers, isLocal };
  });
}
