import { type ComponentChild, Fragment } from 'preact';

/**
 * Sentences that belong together on an easy-read page, each on a line of its own. Without styles the breaks hold; with
 * them a space does, so that a line that the screen breaks is not taken for two.
 */
export function EasyLines({ lines, isLead = false }: { lines: readonly ComponentChild[]; isLead?: boolean }) {
  const said = lines.filter(Boolean);
  if (said.length === 0) return null;
  return (
    <p class={isLead ? 'lead easy-lines' : 'easy-lines'}>
      {said.map((line, index) => (
        <Fragment key={index}>
          {index > 0 && <br />}
          {index > 0 && '\n'}
          <span>{line}</span>
        </Fragment>
      ))}
    </p>
  );
}
