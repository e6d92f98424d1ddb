import type { Site } from '../../schemas/site.ts';

const words = {
  sv: {
    region: 'Snabb utgång',
    leave: 'Lämna sidan snabbt',
    to: (name: string) => `Leder till ${name}.`,
    more: 'Så fungerar knappen',
    presses: ['Shift 1 av 3. Tryck två gånger till.', 'Shift 2 av 3. Tryck en gång till.'],
    over: 'Räkningen har börjat om.',
  },
  en: {
    region: 'Quick exit',
    leave: 'Leave this page quickly',
    to: (name: string) => `Leads to ${name}.`,
    more: 'How the button works',
    presses: ['Shift 1 of 3. Press twice more.', 'Shift 2 of 3. Press once more.'],
    over: 'The count has started again.',
  },
};

/**
 * A way out for someone who is watched (`standards.md` FB-01 to FB-03): a plain link, always near. It comes straight
 * after the skip link, so that it is the second stop of the keyboard. The script adds Shift, and blanks the page.
 */
export function QuickExit({ to, lang }: { to: Site['neutralSite']; lang: string }) {
  const word = lang === 'en' ? words.en : words.sv;
  return (
    <aside class="quick-exit" aria-label={word.region} data-module="quick-exit">
      <a class="quick-exit__link" href={to.value} rel="nofollow noreferrer">
        {word.leave}
      </a>
      <p class="quick-exit__about">
        {word.to(to.title)}{' '}
        <a href="/sakrare-besok/" hreflang={lang === 'sv' ? undefined : 'sv'}>
          {word.more}
        </a>
      </p>
      <p class="quick-exit__status" role="status" data-presses={word.presses.join('|')} data-over={word.over} />
    </aside>
  );
}
