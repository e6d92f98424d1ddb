import { listPreliminary, titlesByAddress } from '../../collections/pages.ts';
import { LanguageList } from '../../components/language-list/language-list.tsx';
import { minoritiesAddress } from '../../lib/addresses.ts';
import type { TemplateData } from '../../types/template-data.ts';

export const data = {
  title: 'Språk',
  description:
    'Här väljer du språk. På varje språk finns en sida om vem du kan ringa och vad du kan göra om du är orolig för ett barn.',
  reviewed: '2026-11-29',
  quickExit: true,
  keywords: ['andra språk', 'översättningar', 'maskinöversättning'],
};

const toList = new Intl.ListFormat('sv', { type: 'conjunction' });

export default function LanguagesPage({ collections, records }: TemplateData) {
  const minorities = titlesByAddress(collections.all).get(minoritiesAddress);
  const waiting = listPreliminary(collections.all);
  const names = records.languages.filter(({ code }) => waiting.includes(code)).map(({ nameSv }) => nameSv);
  return (
    <>
      <LanguageList languages={records.languages} />
      {names.length > 0 && (
        <>
          <h2>Översatt av en dator</h2>
          <p>Det här gäller texten på {toList.format(names)}.</p>
          <p>
            En dator har översatt den från svenska, och ingen människa har kontrollerat översättningen än. Det kan
            därför finnas fel, men numren är desamma som på svenska.
          </p>
        </>
      )}
      {minorities && (
        <>
          <h2>Finska och samiska</h2>
          <p>I några av länets kommuner har du rätt att använda finska eller samiska hos myndigheter.</p>
          <p class="link">
            <a href={minoritiesAddress}>{minorities}</a>
          </p>
        </>
      )}
      <h2>Resten är på svenska</h2>
      <p>Alla andra sidor här är på svenska. Du kan också läsa på lätt svenska.</p>
      <p class="link">
        <a href="/lattlast/">Sidorna på lätt svenska</a>
      </p>
    </>
  );
}
