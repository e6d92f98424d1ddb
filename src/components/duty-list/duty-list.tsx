import type { Fact } from '../../schemas/fields.ts';
import { AgeNote } from '../age-note/age-note.tsx';

const duties = [
  ['lagesbild', 'Lägesbild', 'En bild av brotten i kommunen. Den ska göras om minst vartannat år.'],
  ['atgardsplan', 'Åtgärdsplan', 'En plan för vad kommunen gör. Den ska följas upp minst vartannat år.'],
  ['rad', 'Råd', 'En grupp där kommunen och andra ledare tar upp de stora frågorna.'],
  ['samordningsfunktion', 'Samordningsfunktion', 'En funktion som stödjer arbetet och svarar på frågor.'],
] as const;

function Council({ council }: { council: Fact<boolean> | undefined }) {
  if (!council) return <p>Vi har ingen uppgift om rådet här.</p>;
  return (
    <p>
      Kommunen har ett lokalt brottsförebyggande råd. {council.note} <AgeNote of={council} />
    </p>
  );
}

/** The four duties that every municipality has under the act (2023:196), with what is known of the council. */
export function DutyList({ council }: { council: Fact<boolean> | undefined }) {
  return (
    <ul class="duty-list lined">
      {duties.map(([id, title, summary]) => (
        <li key={id}>
          <h3>
            <a href={`/lagen/#${id}`}>{title}</a>
          </h3>
          <p>{summary}</p>
          {id === 'rad' ? <Council council={council} /> : <p>Vi har ingen uppgift om den här. Fråga kommunen.</p>}
        </li>
      ))}
    </ul>
  );
}
