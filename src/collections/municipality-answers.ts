import { isConfirmed } from '../lib/confirmed.ts';
import { toTelHref } from '../lib/phone.ts';
import type { Municipality } from '../schemas/municipality.ts';
import type { Question } from '../schemas/question.ts';
import type { Records } from '../schemas/records.ts';
import type { AnswerLine, Asking, MunicipalityAnswer } from '../types/municipality-answer.ts';
import type { ShownFact } from '../types/shown-fact.ts';
import { factsOf, linked, pageFact } from './municipality-facts.ts';
import { pick } from './records.ts';

/** The municipality's number, where someone in need may trust it. Others stand among its contacts alone. */
export function confirmedPhone({ name, phone }: Municipality): ShownFact | undefined {
  if (!phone || !isConfirmed(phone, name)) return undefined;
  return linked('Telefon', phone, toTelHref)[0];
}

const askFor = (municipality: Municipality, what: string | undefined): Asking | undefined =>
  what ? { what, phone: confirmedPhone(municipality) } : undefined;

function answerLines(
  { now, day, evening }: Question,
  municipality: Municipality,
  { helplines, shared }: Pick<Records, 'helplines' | 'shared'>,
): AnswerLine[] {
  if (!now || !day || !evening) return [];
  const [onCall] = evening.onCall ? factsOf(municipality, 'onCall', shared) : [];
  return [
    { when: 'Just nu', asking: undefined, text: now.text, helplines: pick(helplines, now.helplines) },
    {
      when: 'Dagtid',
      asking: askFor(municipality, day.ask),
      text: day.text ?? '',
      helplines: pick(helplines, day.helplines),
    },
    {
      when: 'Kvällar och helger',
      asking: undefined,
      text: onCall?.value ?? evening.text,
      helplines: pick(helplines, evening.helplines),
    },
  ];
}

/** How help is reached in the evening: the municipality's own way or a shared one, else what holds everywhere. */
export function eveningOf(
  municipality: Municipality,
  { questions, shared }: Pick<Records, 'questions' | 'shared'>,
): string {
  const [onCall] = factsOf(municipality, 'onCall', shared);
  return onCall?.value ?? questions.find(({ evening }) => evening?.onCall)?.evening?.text ?? '';
}

function ownFacts(municipality: Municipality, key: Question['fact']): ShownFact[] {
  const fact = key && municipality[key];
  return fact && key !== 'coordinator' ? pageFact('Kommunens sida', fact) : [];
}

/**
 * Answers the questions that people have, for one municipality. There is always an answer that leads on: its own facts
 * where they are known, else the way that holds in the county or the country.
 */
export function answerQuestions(
  municipality: Municipality,
  { questions, ...records }: Pick<Records, 'questions' | 'helplines' | 'shared'>,
): MunicipalityAnswer[] {
  return questions.map((question) => {
    const { coordinator } = municipality;
    const role = question.fact === 'coordinator' && coordinator ? `fråga efter ${coordinator.value}` : undefined;
    return {
      question,
      lines: answerLines(question, municipality, records),
      asking: askFor(municipality, role ?? question.ask),
      facts: ownFacts(municipality, question.fact),
    };
  });
}
