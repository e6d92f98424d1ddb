import { type InterfaceWords, swedishWords } from '../../lib/interface-words.ts';
import type { Provenance } from '../../schemas/fields.ts';

/** Says how old a fact is where its source is a register or an old page: "Uppgift från 2022". */
export function AgeNote({
  of,
  words = swedishWords,
}: {
  of: Pick<Provenance, 'confidence' | 'published'>;
  words?: InterfaceWords | undefined;
}) {
  if (of.confidence === 'high') return null;
  const year = of.published?.slice(0, 4);
  return <small>{year ? words.factFrom.replace('{år}', year) : words.factUndated}</small>;
}
