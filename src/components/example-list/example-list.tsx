import { renderToString } from 'preact-render-to-string';
import { directionOf } from '../../lib/languages.ts';
import type { Example } from '../../types/example.ts';
import { asPart } from './as-part.ts';

/** A component in each of its states, one below the other. */
export function ExampleList({ examples }: { examples: readonly Example[] }) {
  return (
    <>
      {examples.map(({ name, element, lang }, index) => {
        const id = `exempel-${index + 1}`;
        return (
          <section key={name} aria-labelledby={id}>
            <h2 id={id}>{name}</h2>
            <div
              class="example flow"
              lang={lang}
              dir={lang && directionOf(lang)}
              dangerouslySetInnerHTML={{ __html: asPart(renderToString(element), id) }}
            />
          </section>
        );
      })}
    </>
  );
}
