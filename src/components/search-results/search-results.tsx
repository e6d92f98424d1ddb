import type { Helpline } from '../../schemas/helpline.ts';
import { HelplineList } from '../helpline-list/helpline-list.tsx';

/**
 * Where the script puts the results. Until it does, the section says where to look instead, with numbers to call: they
 * lie in the page, since nothing more may come. The script takes them away where there are hits.
 */
export function SearchResults({ helplines }: { helplines: readonly Helpline[] }) {
  return (
    <div class="search-results" data-module="search-results" data-search-ignore="all">
      <div id="svar" role="status">
        <div class="search-results__need" />
        <p>
          Sökningen behöver JavaScript. Utan det skickas det du skriver till webbplatsen, och du får inget svar. Leta i
          listan från A till Ö i stället, eller ring om du behöver hjälp nu.
        </p>
      </div>
      <div class="search-results__help">
        <HelplineList helplines={helplines} isBrief />
        <p>Vill du hellre prata med någon som arbetar med de här frågorna?</p>
        <ul>
          <li class="link">
            <a href="/kommuner/">Hitta din kommun</a>
          </li>
          <li class="link">
            <a href="/kontakt/">Kontakta Länsstyrelsen</a>
          </li>
        </ul>
      </div>
    </div>
  );
}
