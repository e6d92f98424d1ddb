import type { Aged } from '../../lib/ages.ts';
import { formatDate } from '../../lib/dates.ts';
import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import { partIn } from '../../lib/languages.ts';
import type { Provenance } from '../../schemas/fields.ts';

interface Props {
  of: Pick<Provenance, 'confidence' | 'published'> & Partial<Pick<Provenance, 'checked'>> & Aged;
  /** The language around the note. The day of the last check is said in Swedish. */
  lang?: string | undefined;
  /** The site's own words in that language; without them all of the note is in Swedish. */
  words?: InterfaceWords | undefined;
}

/**
 * Says how old a fact is: the year of a source that is a register or an old page ("Uppgift från 2022"), and the day on
 * which the source was last read, where that is more than a year ago.
 */
export function AgeNote({ of: { confidence, published, checked, isOld }, lang = 'sv', words = swedishWords }: Props) {
  const year = published?.slice(0, 4);
  const from = year ? words.factFrom.replace('{år}', year) : words.factUndated;
  const old = isOld && checked ? `Senast kontrollerad ${formatDate(checked)}` : '';
  const swedish = partIn('sv', lang);
  if (confidence === 'high') return old ? <small {...swedish}>{old}</small> : null;
  if (words === swedishWords) return <small {...swedish}>{old ? `${from}. ${old}` : from}</small>;
  return (
    <small>
      {from}
      {old && <span {...swedish}>{`. ${old}`}</span>}
    </small>
  );
}
