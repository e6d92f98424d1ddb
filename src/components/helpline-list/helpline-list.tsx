import { toTelHref } from '../../lib/phone.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import { AgeNote } from '../age-note/age-note.tsx';

function HelplineCard({ helpline, lang }: { helpline: Helpline; lang: string }) {
  const { name, summary, hours } = (lang === 'en' && helpline.english) || helpline;
  const textLang = lang === 'sv' || helpline.english ? undefined : 'sv';
  return (
    <li>
      <a href={toTelHref(helpline.number)}>
        <b>{helpline.number}</b> <span lang={textLang}>{name}</span>
      </a>
      <p lang={textLang}>
        {summary} {hours && `${hours.replace(/\.$/, '')}. `}
        <AgeNote of={helpline} />
      </p>
    </li>
  );
}

/** Numbers to call, large and first: the number itself is the link. */
export function HelplineList({ helplines, lang = 'sv' }: { helplines: readonly Helpline[]; lang?: string }) {
  if (helplines.length === 0) return null;
  return (
    <section class="helpline-list" aria-label={lang === 'en' ? 'Numbers to call' : 'Nummer att ringa'}>
      <ul>
        {helplines.map((helpline) => (
          <HelplineCard key={helpline.id} helpline={helpline} lang={lang} />
        ))}
      </ul>
    </section>
  );
}
