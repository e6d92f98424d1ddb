/**
 * Takes a query to the search page in the fragment, which browsers do not send: what somebody looks for stays on the
 * device. Without script the form sends it, as forms do.
 */
export function start(form: Element): void {
  const field = form.querySelector('input') as HTMLInputElement;
  field.removeAttribute('name');
  (form as HTMLFormElement).onsubmit = () => {
    location.href = `/sok/#q=${encodeURIComponent(field.value)}&sprak=${document.documentElement.lang}`;
    return false;
  };
}
