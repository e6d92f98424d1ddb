/** Where the script puts the results. Until it does, the section says where to look instead. */
export function SearchResults() {
  return (
    <div class="search-results" data-module="search-results" data-pagefind-ignore="all">
      <p id="svar" role="status">
        Sökningen behöver JavaScript. Utan det skickas det du skriver till webbplatsen, men ingen sparar det. Leta i
        listan från A till Ö i stället.
      </p>
    </div>
  );
}
