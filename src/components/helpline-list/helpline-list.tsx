import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { type ForeignLanguage, partIn } from '../../lib/languages.ts';
import { toTelHref } from '../../lib/phone.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import { AgeNote } from '../age-note/age-note.tsx';
import { FromLeft } from '../from-left/from-left.tsx';

interface Props {
  helplines: readonly Helpline[];
  /** The language of the page, and the site's own words in it. */
  lang?: string;
  words?: InterfaceWords;
}

function HelplineCard({ helpline, lang, words }: { helpline: Helpline; lang: string; words: InterfaceWords }) {
  const translated = helpline.translations?.[lang as ForeignLanguage];
  const { name, summary, hours } = translated ?? helpline;
  const swedish = partIn('sv', lang);
  const part = translated ? {} : swedish;
  // A service keeps its Swedish name where it has no other.
  const nameIn = name === helpline.name ? swedish : {};
  return (
    <li>
      <a href={toTelHref(helpline.number)}>
        <b>
          <FromLeft on={lang}>{helpline.number}</FromLeft>
        </b>{' '}
        <span {...nameIn}>{name}</span>
      </a>
      <p {...part}>
        {summary} {hours && `${hours.replace(/\.$/, '')}. `}
        <AgeNote of={helpline} {...(translated && { lang, words })} />
      </p>
    </li>
  );
}

/** Numbers to call, large and first: the number itself is the link. */
export function HelplineList({ helplines, lang = 'sv', words = swedishWords }: Props) {
  if (helplines.length === 0) return null;
  return (
    <section class="helpline-list" aria-label={words.numbers}>
      <ul>
        {helplines.map((helpline) => (
          <HelplineCard key={helpline.id} helpline={helpline} lang={lang} words={words} />
        ))}
      </ul>
    </section>
  );
}
