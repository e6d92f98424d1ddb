import type { Fact } from '../../schemas/fields.ts';
import { Icon } from '../icon/icon.tsx';

/** Each duty, how a sentence names it, and its sign. The council has none: what names no other duty is about the council. */
const duties = [
  ['lagesbild', 'Lägesbild', 'Hur brotten ser ut. Minst vartannat år.', /lägesbild/i, 'chart'],
  ['atgardsplan', 'Åtgärdsplan', 'Följs upp minst vartannat år.', /åtgärdsplan/i, 'checklist'],
  ['brottsforebyggande-rad', 'Brottsförebyggande råd', 'Kommunen leder det.', undefined, 'people'],
  [
    'samordningsfunktion',
    'Samordningsfunktion',
    'Är kontakt utåt och informerar.',
    /samordnare|samordningsfunktion/i,
    'hub',
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
      <ul class="duty-list">
        {duties.map(([id, title, summary, , icon], index) => (
          <li key={id} data-exists={known[index] ? '' : undefined}>
            <h3>
              <Icon name={icon} />
              <a href={`/lagen/#${id}`}>{title}</a>
            </h3>
            <p>{summary}</p>
            {known[index] && <p class="duty-list__known">{known[index]}</p>}
          </li>
        ))}
      </ul>
      {known.includes('') && (
        <p>
          Vill du veta mer? <a href="#kontakta">Fråga kommunen</a>
        </p>
      )}
    </>
  );
}
