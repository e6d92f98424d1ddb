import { DrawnPart } from '../drawing/drawn-part.tsx';

/** Half a turn with a head at its end. */
const half = 'M7 49A54 54 0 0 1 112 47M116 37 112 47 103 42';

/** A ring of two arrows, around a clock that has a mark for each month of two years. */
function Ring() {
  return (
    <svg class="law-ring__circle" viewBox="0 0 120 120" aria-hidden="true">
      <circle cx="60" cy="60" r="42" stroke-width="4" stroke-dasharray="1.65 9.345" />
      <path d={half} stroke-width="4" />
      <path d={half} stroke-width="4" transform="rotate(180 60 60)" />
    </svg>
  );
}

/**
 * What the act (2023:196) asks of a municipality. Only the situation report and the plan have an order and a time (5 and
 * 6 §§), and make the ring; the council and the coordination go on all the while, and stand beneath it.
 */
export function LawRing() {
  return (
    <>
      <figcaption>Så hänger lagens krav ihop</figcaption>
      <ul class="law-ring">
        <li>
          <DrawnPart icon="chart" title="Lägesbild">
            Hur brotten ser ut i kommunen. Bilden är underlag för planen.
          </DrawnPart>
        </li>
        <li class="law-ring__turn">
          <Ring />
          <span>
            <strong>Minst vartannat år</strong> uppdateras bilden och följs planen upp.
          </span>
        </li>
        <li>
          <DrawnPart icon="checklist" title="Åtgärdsplan">
            Vad kommunen ska göra för att förebygga brott.
          </DrawnPart>
        </li>
      </ul>
      <ul class="law-ring__base">
        <li>
          <DrawnPart icon="people" title="Brottsförebyggande råd">
            Kommunen leder det. Där tas de strategiska frågorna upp.
          </DrawnPart>
        </li>
        <li>
          <DrawnPart icon="hub" title="Samordningsfunktion">
            Den stödjer arbetet och är kontaktpunkt utåt.
          </DrawnPart>
        </li>
      </ul>
    </>
  );
}
