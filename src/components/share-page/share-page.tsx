/** Ways to share the page. The mail link and the address always work; the script adds what the browser can. */
export function SharePage({ title, url, lang }: { title: string; url: string; lang: string }) {
  const english = lang === 'en';
  const mail = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  return (
    <section class="share-page" aria-labelledby="dela" data-module="share-page" data-pagefind-ignore>
      <h2 id="dela">{english ? 'Share this page' : 'Dela sidan'}</h2>
      <p class="row">
        <a href={mail}>{english ? 'Send by e-mail' : 'Dela med e-post'}</a>
      </p>
      <p class="share-page__address">{url}</p>
    </section>
  );
}
