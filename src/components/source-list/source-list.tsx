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

/** Where facts come from: what each source gave, whose it is, when it was published and when somebody last read it. */
export function SourceList({ sources }: Props) {
  return (
    <dl class="source-list">
      {sources.map(({ terms, provenance: { publisher, published, checked } }) => (
        <div key={publisher + published + checked}>
          <dt>{capital(terms.join(', '))}</dt>
          <dd>
            {publisher}, {published ? formatDate(published) : 'utan datum'}. Läst{' '}
            <time dateTime={checked}>{formatDate(checked)}</time>
          </dd>
        </div>
      ))}
    </dl>
  );
}
