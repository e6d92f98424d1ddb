import type { Language } from '../../schemas/language.ts';

/** Languages, each named in itself first (LNG-09). */
export function LanguageList({ languages }: { languages: readonly Language[] }) {
  return (
    <ul class="language-list">
      {languages.map(({ code, name, nameSv, dir }) => (
        <li key={code}>
          <b lang={code} dir={dir}>
            {name}
          </b>{' '}
          {code !== 'sv' && <small>{nameSv}</small>}
        </li>
      ))}
    </ul>
  );
}
