import { toTelHref } from '../../lib/phone.ts';
import type { ShownFact } from '../../types/shown-fact.ts';
import { Dialled } from '../answer-list/dialled.tsx';
import { FactList } from '../fact-list/fact-list.tsx';
import { Icon } from '../icon/icon.tsx';

const emergency = '112';

interface Props {
  /** The municipality's whole name, "Storåns kommun". */
  name: string;
  /** The number to call by day; undefined where none is confirmed. */
  phone: ShownFact | undefined;
  /** How help is reached in the evening. */
  evening: string;
  /** Numbers that a text may name: each becomes a link that calls it. */
  numbers?: readonly string[];
  /** All ways to reach it, with those above. */
  contacts: readonly ShownFact[];
}

/** A number as a button. 112 has its own colour everywhere. */
const CallButton = ({ number }: { number: string }) => (
  <a href={toTelHref(number)} class={`call-card__number${number === emergency ? ' call-card__emergency' : ''}`}>
    <Icon name="phone" />
    {number}
  </a>
);

/** Who answers, day and evening: the first thing on a municipality's page. */
export function CallCard({ name, phone, evening, contacts, numbers = [] }: Props) {
  // Whoever comes at night must not find the day's number the largest.
  const onCall = numbers.find((number) => evening.split(' ').includes(number));
  const others = numbers.filter((number) => number !== onCall);
  const isEvening = ({ text }: ShownFact) => text === evening;
  return (
    <section class="call-card" aria-labelledby="kontakta">
      <h2 id="kontakta">Kontakta {name}</h2>
      <dl class="call-card__times">
        {phone && (
          <div>
            <dt>Dagtid</dt>
            <dd>
              <CallButton number={phone.text} /> Det är växeln. Säg vad det gäller, eller be om socialtjänsten.
            </dd>
          </div>
        )}
        <div>
          <dt>Kvällar och helger</dt>
          <dd>
            {onCall && <CallButton number={onCall} />} <Dialled text={evening} numbers={others} />{' '}
            {contacts.find(isEvening)?.note}
          </dd>
        </div>
      </dl>
      <FactList facts={contacts.filter((fact) => !isEvening(fact) && fact.text !== phone?.text)} />
    </section>
  );
}
