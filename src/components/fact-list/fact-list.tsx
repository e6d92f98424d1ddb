import type { ShownFact } from '../../types/shown-fact.ts';
import { OutwardLink } from '../external-link/external-link.tsx';

/** The text of a fact, as a link where it leads somewhere. */
export function FactValue({ fact: { text, href, external, provenance } }: { fact: ShownFact }) {
  if (!href) return <>{text}</>;
  if (!external) return <a href={href}>{text}</a>;
  return (
    <OutwardLink href={href} about={`${provenance.publisher}.`}>
      {text}
    </OutwardLink>
  );
}

/** Facts as terms and values. Where they come from stands at the foot of the page. */
export function FactList({ facts }: { facts: readonly ShownFact[] }) {
  if (facts.length === 0) return null;
  const terms = [...new Set(facts.map(({ term }) => term))];
  return (
    <dl class="fact-list lined">
      {terms.map((term) => (
        <div key={term}>
          <dt>{term}</dt>{' '}
          {facts
            .filter((fact) => fact.term === term)
            .map((fact) => (
              <dd key={fact.text}>
                <FactValue fact={fact} /> {fact.note && <p>{fact.note}</p>}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
