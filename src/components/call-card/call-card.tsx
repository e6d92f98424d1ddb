import { toTelHref } from '../../lib/phone.ts';
import type { ShownFact } from '../../types/shown-fact.ts';
import { FactList } from '../fact-list/fact-list.tsx';
import { Icon } from '../icon/icon.tsx';

interface Props {
  /** The municipality's whole name, "Mora kommun". */
  name: string;
  /** The number to call by day; undefined where none is confirmed. */
  phone: ShownFact | undefined;
  /** How help is reached in the evening. */
  evening: string;
  /** All ways to reach it, with those above. */
  contacts: readonly ShownFact[];
}

/** Who answers, day and evening: the first thing on a municipality's page. */
export function CallCard({ name, phone, evening, contacts }: Props) {
  const isEvening = ({ text }: ShownFact) => text === evening;
  return (
    <section class="call-card" aria-labelledby="kontakta">
      <h2 id="kontakta">Kontakta {name}</h2>
      {phone && (
        <p class="call-card__day">
          <a href={toTelHref(phone.text)} class="call-card__number">
            <Icon name="phone" />
            {phone.text}
          </a>{' '}
          Växeln, dagtid. Säg direkt vad det gäller, till exempel att du vill prata med socialtjänsten.
        </p>
      )}
      <p>
        <b>Kvällar och helger:</b> {evening} {contacts.find(isEvening)?.note}
      </p>
      <FactList facts={contacts.filter((fact) => !isEvening(fact) && fact.text !== phone?.text)} />
    </section>
  );
}
