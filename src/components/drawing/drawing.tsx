import type { FunctionComponent } from 'preact';
import type { DrawingName } from '../../lib/drawings.ts';
import { FasLevels } from '../fas-levels/fas-levels.tsx';
import { LawRing } from '../law-ring/law-ring.tsx';

const drawings: Record<DrawingName, FunctionComponent> = { fas: FasLevels, 'lagens-ring': LawRing };

interface Props {
  /** As an editor wrote it: nothing is drawn of a name that the content check has refused. */
  name: string;
  /** The language of the page. */
  lang?: string | undefined;
}

/**
 * A drawing of ours, in words that wrap and grow as all others do: lines and signs alone are pictures. What it says
 * stands in the page's text too, so the search reads it there.
 */
export function Drawing({ name, lang = 'sv' }: Props) {
  const Drawn = Object.hasOwn(drawings, name) ? drawings[name as DrawingName] : undefined;
  if (!Drawn) return null;
  return (
    <figure class="drawing" {...(lang === 'sv' ? {} : { lang: 'sv', dir: 'ltr' })} data-search-ignore="">
      <Drawn />
    </figure>
  );
}
