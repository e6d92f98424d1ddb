import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { partIn } from '../../lib/languages.ts';
import type { Site } from '../../schemas/site.ts';

interface Props {
  to: Pick<Site['neutralSite'], 'value' | 'title'>;
  lang: string;
  words?: InterfaceWords;
}

/**
 * A way out for someone who is watched: a plain link, always near. It comes straight
 * after the skip link, so that it is the second stop of the keyboard. The script adds Shift, and blanks the page.
 */
export function QuickExit({ to, lang, words = swedishWords }: Props) {
  return (
    <nav class="quick-exit" aria-label={words.exit} data-module="quick-exit">
      <a href={to.value} rel="nofollow noreferrer">
        {words.leave}
      </a>
      <p>
        {words.leadsTo.replace('{namn}', to.title)}{' '}
        <a href="/sakrare-besok/" hreflang={partIn('sv', lang).lang}>
          {words.how} <span class="unseen">{words.aboutExit}</span>
        </a>
      </p>
      <div role="status" data-say={[words.shiftOnce, words.shiftTwice, words.shiftOver].join('|')} />
    </nav>
  );
}
