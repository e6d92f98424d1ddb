import type { Provenance } from '../../schemas/fields.ts';

/** Says how old a fact is where its source is a register or an old page: "Uppgift från 2022". */
export function AgeNote({ of }: { of: Pick<Provenance, 'confidence' | 'published'> }) {
  if (of.confidence === 'high') return null;
  const year = of.published?.slice(0, 4);
  return <small>{year ? `Uppgift från ${year}` : 'Uppgift utan känt årtal'}</small>;
}
