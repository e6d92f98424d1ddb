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
  /** The other ways to reach it. */
  contacts: readonly ShownFact[];
}

/** Who answers, day and evening: the first thing on a municipality's page. */
export function CallCard({ name, phone, evening, contacts }: Props) {
  return (
    <section class="call-card" aria-labelledby="kontakta">
      <h2 id="kontakta">Kontakta {name}</h2>
      {phone && (
        <p class="call-card__day">
          <a class="call-card__number" href={toTelHref(phone.text)}>
            <Icon name="phone" />
            {phone.text}
          </a>{' '}
          Växeln, dagtid. Säg direkt vad det gäller, till exempel att du vill prata med socialtjänsten.
        </p>
      )}
      <p>
        <b>Kvällar och helger:</b> {evening}
      </p>
      <FactList facts={contacts} />
    </section>
  );
}
