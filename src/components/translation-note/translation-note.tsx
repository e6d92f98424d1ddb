import type { InterfaceWords } from '../../lib/interface-words.ts';
import { swedishWords } from '../../lib/interface-words.ts';
import { partIn } from '../../lib/languages.ts';
import type { Language } from '../../schemas/language.ts';

interface Props {
  words: InterfaceWords;
  lang: string;
  /** The page in all its languages. */
  versions: readonly Language[];
}

/** Says that no person has reviewed a translation: to its reader, and in Swedish to whoever stands beside. */
export function TranslationNote({ words, lang, versions }: Props) {
  const swedish = versions.find(({ code }) => code === 'sv')?.page;
  return (
    <div class="translation-note box">
      <p>{words.preliminary}</p>
      <p {...partIn('sv', lang)}>
        {swedishWords.preliminary}
        {swedish && (
          <>
            {' '}
            <a href={swedish} hreflang="sv">
              Läs på svenska
            </a>
          </>
        )}
      </p>
    </div>
  );
}
