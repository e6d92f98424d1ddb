import type { Language } from '../../schemas/language.ts';

interface Props {
  languages: readonly Language[];
  /** The language of the page that the list stands on. */
  lang?: string | undefined;
}

/** Languages, each named in itself first, and each a link where we have a page in it. */
export function LanguageList({ languages, lang = 'sv' }: Props) {
  if (languages.length === 0) return null;
  return (
    <ul class="language-list">
      {languages.map(({ code, name, nameSv, dir, page }) => (
        <li key={code}>
          {page ? (
            <a href={page} lang={code} dir={dir} hreflang={code}>
              {name}
            </a>
          ) : (
            <b lang={code} dir={dir}>
              {name}
            </b>
          )}{' '}
          {lang === 'sv' && code !== 'sv' && <small>{nameSv}</small>}
        </li>
      ))}
    </ul>
  );
}
