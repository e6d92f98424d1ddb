/**
 * Takes a query to the search page in the fragment, which browsers do not send: what somebody looks for stays on the
 * device. Without script the form sends it, as forms do.
 */
export function start(form: Element): void {
  const field = form.querySelector('input');
  if (!field) return;
  field.removeAttribute('name');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { lang } = document.documentElement;
    location.href = `/sok/#q=${encodeURIComponent(field.value)}${lang === 'sv' ? '' : `&sprak=${lang}`}`;
  });
}
