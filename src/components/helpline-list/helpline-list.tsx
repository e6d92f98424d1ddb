import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { endSentence, type ForeignLanguage, partIn } from '../../lib/languages.ts';
import { toTelHref } from '../../lib/phone.ts';
import { hyphenate } from '../../lib/typeset.ts';
import { capitalise } from '../../lib/words.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import { OutwardLink } from '../external-link/external-link.tsx';
import { FromLeft } from '../from-left/from-left.tsx';
import { PartIn } from '../part-in/part-in.tsx';

interface Props {
  helplines: readonly Helpline[];
  /** The language of the page, and the site's own words in it. */
  lang?: string;
  words?: InterfaceWords;
  /** True where only whom and when is said: the page behind says the rest. */
  isBrief?: boolean;
}

const ways = {
  chat: 'chatta',
  email: 'mejla',
  sms: 'sms:a',
  form: 'tipsa i formuläret',
  'text-phone': 'använd texttelefon',
};
const orList = new Intl.ListFormat('sv', { type: 'disjunction' });

/** Other ways to get in touch, one link for each page where they are. */
function Channels({ channels }: { channels: NonNullable<Helpline['channels']> }) {
  const addresses = [...new Set(channels.flatMap(({ address }) => address ?? []))];
  return (
    <>
      {addresses.map((address) => (
        <OutwardLink key={address} href={address}>
          {capitalise(orList.format(channels.filter((one) => one.address === address).map(({ kind }) => ways[kind])))}{' '}
          på {new URL(address).host.replace(/^www\./, '')}.
        </OutwardLink>
      ))}
    </>
  );
}

/** What makes people dare to call, said where the facts say so. */
function Reassurance({ helpline: { anonymous, cost, interpreter, channels } }: { helpline: Helpline }) {
  const sentences = [anonymous && 'Du behöver inte säga vad du heter.', cost, interpreter].filter(Boolean);
  return (
    <>
      {sentences.length > 0 && <p>{sentences.join(' ')}</p>}
      {channels && <Channels channels={channels} />}
    </>
  );
}

interface CardProps extends Required<Pick<Props, 'lang' | 'isBrief'>> {
  helpline: Helpline;
}

function HelplineCard({ helpline, lang, isBrief }: CardProps) {
  const translated = helpline.translations?.[lang as ForeignLanguage];
  const { name, summary, hours } = translated ?? helpline;
  const swedish = partIn('sv', lang);
  const part = translated ? {} : swedish;
  return (
    <li>
      <a href={toTelHref(helpline.number)}>
        <b>
          <FromLeft on={lang}>{helpline.number}</FromLeft>
        </b>{' '}
        {/* A service keeps its Swedish name where it has no other. */}
        <PartIn lang={name === helpline.name ? 'sv' : lang} on={lang}>
          {hyphenate(name)}
        </PartIn>
      </a>
      <p {...part}>
        {summary}
        {hours && ` ${endSentence(translated ? lang : 'sv', hours)}`}
      </p>
      {!isBrief && lang === 'sv' && <Reassurance helpline={helpline} />}
    </li>
  );
}

/** Numbers to call, large and first: the number itself is the link. */
export function HelplineList({ helplines, lang = 'sv', words = swedishWords, isBrief = false }: Props) {
  if (helplines.length === 0) return null;
  return (
    <section class="helpline-list" aria-label={words.numbers}>
      <ul>
        {helplines.map((helpline) => (
          <HelplineCard key={helpline.id} helpline={helpline} lang={lang} isBrief={isBrief} />
        ))}
      </ul>
    </section>
  );
}
