import type { Fact } from '../../schemas/fields.ts';
import { AgeNote } from '../age-note/age-note.tsx';

/** Each duty, and how a sentence names it. The council has none: what names no other duty is about the council. */
const duties = [
  ['lagesbild', 'Lägesbild', 'En bild av brotten i kommunen. Den ska uppdateras minst vartannat år.', /lägesbild/i],
  [
    'atgardsplan',
    'Åtgärdsplan',
    'En plan för vad kommunen gör. Den ska följas upp minst vartannat år.',
    /åtgärdsplan/i,
  ],
  ['rad', 'Råd', 'En grupp där kommunen och andra ledare tar upp de stora frågorna.', undefined],
  [
    'samordningsfunktion',
    'Samordningsfunktion',
    'En funktion som stödjer arbetet och svarar på frågor.',
    /samordnare|samordningsfunktion/i,
  ],
] as const;

const dutyOf = (sentence: string) => duties.find(([, , , naming]) => naming?.test(sentence))?.[0] ?? 'rad';

/** What is known of one duty: the sentences of the note on the council that name it. */
function Known({ id, council }: { id: string; council: Fact<boolean> | undefined }) {
  const sentences = council?.note?.split(/(?<=[.!?]) /).filter((sentence) => dutyOf(sentence) === id) ?? [];
  if (council && id === 'rad') sentences.unshift('Kommunen har ett lokalt brottsförebyggande råd.');
  if (!council || sentences.length === 0)
    return <p>Vi har ingen uppgift om {id === 'rad' ? 'rådet här' : 'den här. Fråga kommunen'}.</p>;
  return (
    <p>
      {sentences.join(' ')} <AgeNote of={council} />
    </p>
  );
}

/**
 * The four duties that every municipality has under the act (2023:196), with what is known of each. A source about the
 * council often tells of the others too: each sentence stands under the duty that it names.
 */
export function DutyList({ council }: { council: Fact<boolean> | undefined }) {
  return (
    <ul class="duty-list lined">
      {duties.map(([id, title, summary]) => (
        <li key={id}>
          <h3>
            <a href={`/lagen/#${id}`}>{title}</a>
          </h3>
          <p>{summary}</p>
          <Known id={id} council={council} />
        </li>
      ))}
    </ul>
  );
}
