import { toTelHref } from '../../lib/phone.ts';

/** A text whose numbers can be called: who is afraid should not have to type. */
export function Dialled({ text, numbers }: { text: string; numbers: readonly string[] }) {
  const parts = numbers.length === 0 ? [text] : text.split(new RegExp(`(\\b(?:${numbers.join('|')})\\b)`));
  return (
    <>
      {parts.map((part, index) =>
        // Every second part is what was split at.
        index % 2 === 1 ? (
          <a key={part} href={toTelHref(part)}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
