import type { InterfaceWords } from '../../lib/interface-words.ts';
import type { Language } from '../../schemas/language.ts';
import { LanguageList } from '../language-list/language-list.tsx';

interface Props {
  /** The page in all its languages. */
  versions: readonly Language[];
  lang: string;
  words: InterfaceWords;
}

/** The way from a page to the same page in another language. */
export function LanguageVersions({ versions, lang, words }: Props) {
  if (versions.length === 0) return null;
  return (
    <nav aria-labelledby="sprak">
      <h2 id="sprak">{words.languages}</h2>
      <LanguageList languages={versions.filter(({ code }) => code !== lang)} lang={lang} />
    </nav>
  );
}
