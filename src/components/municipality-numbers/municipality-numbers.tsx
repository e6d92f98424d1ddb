import { municipalityAddress } from '../../lib/addresses.ts';
import { isConfirmed } from '../../lib/confirmed.ts';
import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { partIn } from '../../lib/languages.ts';
import { toTelHref } from '../../lib/phone.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import { FromLeft } from '../from-left/from-left.tsx';

interface Props {
  municipalities: readonly Municipality[];
  /** The language of the page, and the site's own words in it. */
  lang?: string | undefined;
  words?: InterfaceWords;
}

/**
 * Whom to call in each municipality, on a page that is not about one of them: its name leads to its own page, and its
 * number stands there where someone in need may trust it. Folded, for the names are many.
 */
export function MunicipalityNumbers({ municipalities, lang = 'sv', words = swedishWords }: Props) {
  if (municipalities.length === 0) return null;
  const swedish = partIn('sv', lang);
  return (
    <details class="municipality-numbers">
      <summary>{words.municipalities}</summary>
      {swedish.lang && <p>{words.inSwedish}</p>}
      <ul>
        {municipalities.map(({ code, name, shortName, phone }) => (
          <li key={code}>
            <a href={municipalityAddress(shortName)} hreflang={swedish.lang} {...swedish}>
              {name}
            </a>{' '}
            {phone && isConfirmed(phone, name) && (
              <a href={toTelHref(phone.value)}>
                <FromLeft on={lang}>{phone.value}</FromLeft>
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
