import type { Helpline } from '../../schemas/helpline.ts';
import { HelplineList } from '../helpline-list/helpline-list.tsx';

/**
 * Where the script puts the results. Until it does, the section says where to look instead.
 * @param helplines what is shown when the search does not answer; it lies in the page, since nothing may come then
 */
export function SearchResults({ helplines }: { helplines: readonly Helpline[] }) {
  return (
    <div class="search-results" data-module="search-results" data-pagefind-ignore="all">
      <template>
        <HelplineList helplines={helplines} isBrief />
      </template>
      <p id="svar" role="status">
        Sökningen behöver JavaScript. Utan det skickas det du skriver till webbplatsen, och du får inget svar. Leta i
        listan från A till Ö i stället.
      </p>
    </div>
  );
}
