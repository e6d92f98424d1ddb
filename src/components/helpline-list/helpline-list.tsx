import { toTelHref } from '../../lib/phone.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import { AgeNote } from '../age-note/age-note.tsx';

/** Numbers to call, large and first: the number itself is the link. */
export function HelplineList({ helplines, lang = 'sv' }: { helplines: readonly Helpline[]; lang?: string }) {
  if (helplines.length === 0) return null;
  const swedish = lang === 'sv' ? undefined : 'sv';
  return (
    <section class="helpline-list" aria-label={swedish ? 'Numbers to call' : 'Nummer att ringa'}>
      <ul>
        {helplines.map((helpline) => (
          <li key={helpline.id}>
            <a href={toTelHref(helpline.number)}>
              <b>{helpline.number}</b> <span lang={swedish}>{helpline.name}</span>
            </a>
            <p lang={swedish}>
              {helpline.summary} {helpline.hours && `${helpline.hours.replace(/\.$/, '')}. `}
              <AgeNote of={helpline} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
