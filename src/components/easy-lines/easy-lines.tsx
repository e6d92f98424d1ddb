import { type ComponentChild, Fragment } from 'preact';

/**
 * Sentences that belong together on an easy-read page, each on a line of its own. Without styles the breaks hold; with
 * them a space does, so that a line that the screen breaks is not taken for two.
 */
export function EasyLines({ lines, isLead = false }: { lines: readonly ComponentChild[]; isLead?: boolean }) {
  return (
    <p class={isLead ? 'lead easy-lines' : 'easy-lines'}>
      {lines.filter(Boolean).map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {index > 0 && '\n'}
          <span>{line}</span>
        </Fragment>
      ))}
    </p>
  );
}
