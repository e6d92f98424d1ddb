import type { Municipality } from '../../schemas/municipality.ts';
import { MunicipalityList } from '../municipality-list/municipality-list.tsx';

/** A field for the name of a municipality, above the whole list. Without script the form opens that list. */
export function MunicipalityFinder({ municipalities }: { municipalities: readonly Municipality[] }) {
  return (
    <div class="municipality-finder" data-module="municipality-finder">
      <form action="/kommuner/">
        <label for="kommun">Skriv namnet på din kommun</label>
        <div class="municipality-finder__field">
          <input
            id="kommun"
            name="kommun"
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="go"
            aria-describedby="kommun-svar"
          />
          <button>Visa kommunen</button>
        </div>
        <p id="kommun-svar" role="status" data-pagefind-ignore="" />
      </form>
      <MunicipalityList municipalities={municipalities} />
    </div>
  );
}
