import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { endSentence, type ForeignLanguage, partIn } from '../../lib/languages.ts';
import { toTelHref } from '../../lib/phone.ts';
import { hyphenate } from '../../lib/typeset.ts';
import { capitalise } from '../../lib/words.ts';
import type { Helpline } from '../../schemas/helpline.ts';
import { EasyLines } from '../easy-lines/easy-lines.tsx';
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
  /** True on a page in easy Swedish, where a number has a text of its own and nothing of the ordinary one. */
  isEasy?: boolean;
}

const ways = {
  chat: 'chatta',
  email: 'mejla',
  sms: 'sms:a',
  form: 'tipsa',
  'text-phone': 'använd texttelefon',
};
const easyWays: typeof ways = { ...ways, sms: 'skicka sms', form: 'lämna ett tips' };
const orList = new Intl.ListFormat('sv', { type: 'disjunction' });

/** Other ways to get in touch, one link for each page where they are. */
function Channels({ channels, names = ways }: { channels: NonNullable<Helpline['channels']>; names?: typeof ways }) {
  const addresses = [...new Set(channels.flatMap(({ address }) => address ?? []))];
  return (
    <>
      {addresses.map((address) => (
        <OutwardLink key={address} href={address}>
          {capitalise(orList.format(channels.filter((one) => one.address === address).map(({ kind }) => names[kind])))}{' '}
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

/** Whom it is for, a thought a line. Where an editor has not said so yet, the number stands with its name alone. */
function EasyText({ helpline: { easy = [], channels } }: { helpline: Helpline }) {
  return (
    <>
      {easy.length > 0 && <EasyLines lines={easy} />}
      {channels && <Channels channels={channels} names={easyWays} />}
    </>
  );
}

interface CardProps extends Required<Pick<Props, 'lang' | 'isBrief' | 'isEasy'>> {
  helpline: Helpline;
}

/** Whom it is for and when, and what makes people dare to call. */
function CardText({ helpline, lang, isBrief }: Omit<CardProps, 'isEasy'>) {
  const translated = helpline.translations?.[lang as ForeignLanguage];
  const { summary, hours } = translated ?? helpline;
  const part = translated ? {} : partIn('sv', lang);
  return (
    <>
      <p {...part}>
        {summary}
        {hours && ` ${endSentence(translated ? lang : 'sv', hours)}`}
      </p>
      {!isBrief && lang === 'sv' && <Reassurance helpline={helpline} />}
    </>
  );
}

function HelplineCard({ isEasy, ...given }: CardProps) {
  const { helpline, lang } = given;
  const { name } = helpline.translations?.[lang as ForeignLanguage] ?? helpline;
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
      {isEasy ? <EasyText helpline={helpline} /> : <CardText {...given} />}
    </li>
  );
}

/** Numbers to call, large and first: the number itself is the link. */
export function HelplineList({ helplines, words = swedishWords, lang = 'sv', isBrief = false, isEasy = false }: Props) {
  if (helplines.length === 0) return null;
  return (
    <section class="helpline-list" aria-label={words.numbers}>
      <ul>
        {helplines.map((helpline) => (
          <HelplineCard key={helpline.id} helpline={helpline} lang={lang} isBrief={isBrief} isEasy={isEasy} />
        ))}
      </ul>
    </section>
  );
}
