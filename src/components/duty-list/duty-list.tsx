import type { Fact } from '../../schemas/fields.ts';

/** Each duty, and how a sentence names it. The council has none: what names no other duty is about the council. */
const duties = [
  [
    'lagesbild',
    'Lägesbild',
    'En beskrivning av brottsligheten i kommunen, som ska uppdateras minst vartannat år.',
    /lägesbild/i,
  ],
  [
    'atgardsplan',
    'Åtgärdsplan',
    'En plan för vad kommunen ska göra, som ska följas upp minst vartannat år.',
    /åtgärdsplan/i,
  ],
  [
    'brottsforebyggande-rad',
    'Brottsförebyggande råd',
    'Ett råd som kommunen leder, där ledande personer tar upp de stora frågorna.',
    undefined,
  ],
  [
    'samordningsfunktion',
    'Samordningsfunktion',
    'En funktion som stödjer arbetet, är kontakt utåt och informerar invånarna.',
    /samordnare|samordningsfunktion/i,
  ],
] as const;

type Duty = (typeof duties)[number][0];

const dutyOf = (sentence: string): Duty =>
  duties.find(([, , , naming]) => naming?.test(sentence))?.[0] ?? 'brottsforebyggande-rad';

/** What is known of one duty: the sentences of the note on the council that name it. */
function listKnown(id: Duty, council: Fact<boolean> | undefined): string[] {
  if (!council) return [];
  const sentences = council.note?.split(/(?<=[.!?]) /).filter((sentence) => dutyOf(sentence) === id) ?? [];
  return id === 'brottsforebyggande-rad'
    ? ['Kommunen har ett lokalt brottsförebyggande råd.', ...sentences]
    : sentences;
}

/**
 * The four duties that every municipality has under the act (2023:196), with what is known of each. A source about the
 * council often tells of the others too: each sentence stands under the duty that it names. The rest is asked for in one
 * place: a row of what we do not know would help nobody.
 */
export function DutyList({ council }: { council: Fact<boolean> | undefined }) {
  const known = duties.map(([id]) => listKnown(id, council).join(' '));
  return (
    <>
      <ul class="duty-list lined">
        {duties.map(([id, title, summary], index) => (
          <li key={id}>
            <h3>
              <a href={`/lagen/#${id}`}>{title}</a>
            </h3>
            <p>{summary}</p>
            {known[index] && <p>{known[index]}</p>}
          </li>
        ))}
      </ul>
      {known.includes('') && (
        <p>
          Vill du veta mer om hur kommunen gör? <a href="#kontakta">Fråga kommunen</a>
        </p>
      )}
    </>
  );
}
