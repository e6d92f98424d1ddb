/** Where the script puts the results. Until it does, the section says where to look instead. */
export function SearchResults() {
  return (
    <section class="search-results" data-module="search-results" data-pagefind-ignore="all">
      <p>Sökningen behöver JavaScript. Fungerar den inte hos dig, så leta i listan från A till Ö i stället.</p>
    </section>
  );
}
