import { placesAddress } from '../../lib/addresses.ts';
import type { Municipality } from '../../schemas/municipality.ts';
import { MunicipalityList } from '../municipality-list/municipality-list.tsx';

interface Props {
  municipalities: readonly Municipality[];
  /** The address of the list of places that the script fetches. */
  places: string;
}

/**
 * A field for a place, a postcode or a municipality, above the list of municipalities. Without script the form opens the
 * page with all places. What the script says stands here: it weighs nothing to those who do not come here.
 */
export function MunicipalityFinder({ municipalities, places }: Props) {
  return (
    <div
      class="municipality-finder"
      data-module="municipality-finder"
      data-places={places}
      data-list="Förslag"
      data-one=". Tryck Enter för att gå dit."
      data-some=" förslag. Välj i listan."
      data-none="Vi hittar inte platsen. Prova kommunens namn eller välj kommunen här nedanför."
    >
      <form action={placesAddress}>
        <label for="kommun">Skriv din ort, ditt postnummer eller din kommun</label>
        <div class="municipality-finder__field">
          <div>
            <input
              id="kommun"
              name="kommun"
              autocomplete="off"
              spellcheck={false}
              enterkeyhint="go"
              aria-describedby="kommun-svar"
            />
          </div>
          <button>Visa kommunen</button>
        </div>
        <p role="alert" hidden data-search-ignore="">
          Webbplatsen har fått en ny version sedan du öppnade sidan. <a href="/kommuner/">Ladda om sidan</a>, så hittar
          du orter och postnummer.
        </p>
        <p id="kommun-svar" role="status" data-search-ignore="">
          Om inga förslag kommer när du skriver öppnar knappen en lista med alla orter.
        </p>
      </form>
      <MunicipalityList municipalities={municipalities} />
    </div>
  );
}
