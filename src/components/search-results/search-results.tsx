/** Where the script puts the results. Without script it says where to look instead. */
export function SearchResults() {
  return (
    <section class="search-results" data-module="search-results" data-pagefind-ignore="all">
      <noscript>
        <p>Sökningen behöver JavaScript, som är avstängt i din webbläsare. Leta i listan från A till Ö i stället.</p>
      </noscript>
    </section>
  );
}
