import { formatDate } from '../../lib/dates.ts';
import type { Provenance } from '../../schemas/fields.ts';

interface Props {
  /** Sources, each with the facts it gave. */
  sources: readonly {
    terms: readonly string[];
    provenance: Pick<Provenance, 'publisher' | 'published' | 'checked'>;
  }[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** When each source was last read, and what it gave. */
export function SourceList({ sources }: Props) {
  return (
    <dl class="source-list">
      {sources.map(({ terms, provenance: { publisher, published, checked } }) => (
        <div key={publisher + published + checked}>
          <dt>{capital(terms.join(', '))}</dt>
          <dd>
            <time dateTime={checked}>{formatDate(checked)}</time> mot {publisher}
            {published ? `, som publicerade uppgiften ${formatDate(published)}` : ', utan datum'}
          </dd>
        </div>
      ))}
    </dl>
  );
}
