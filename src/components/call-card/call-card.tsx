import { toTelHref } from '../../lib/phone.ts';
import type { ShownFact } from '../../types/shown-fact.ts';
import { Dialled } from '../answer-list/dialled.tsx';
import { FactList } from '../fact-list/fact-list.tsx';
import { Icon } from '../icon/icon.tsx';

interface Props {
  /** The municipality's whole name, "Mora kommun". */
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

/** Who answers, day and evening: the first thing on a municipality's page. */
export function CallCard({ name, phone, evening, contacts, numbers = [] }: Props) {
  const isEvening = ({ text }: ShownFact) => text === evening;
  return (
    <section class="call-card" aria-labelledby="kontakta">
      <h2 id="kontakta">Kontakta {name}</h2>
      <dl class="call-card__times">
        {phone && (
          <div>
            <dt>Dagtid</dt>
            <dd>
              <a href={toTelHref(phone.text)} class="call-card__number">
                <Icon name="phone" />
                {phone.text}
              </a>{' '}
              Det är växeln. Säg vad det gäller, eller be om socialtjänsten.
            </dd>
          </div>
        )}
        <div>
          <dt>Kvällar och helger</dt>
          <dd>
            <Dialled text={evening} numbers={numbers} /> {contacts.find(isEvening)?.note}
          </dd>
        </div>
      </dl>
      <FactList facts={contacts.filter((fact) => !isEvening(fact) && fact.text !== phone?.text)} />
    </section>
  );
}
