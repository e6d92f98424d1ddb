/**
 * A summary of errors takes the focus, so that it is read out and seen. A form says that it is being sent, and is
 * sent once however often the button is pressed.
 */
export function start(root: Element): void {
  if (!(root instanceof HTMLFormElement)) {
    (root as HTMLElement).focus();
    return;
  }
  let sent = false;
  root.addEventListener('submit', (event) => {
    if (sent) event.preventDefault();
    sent = true;
    const status = root.querySelector('[role="status"]');
    if (status) status.textContent = 'Skickar …';
  });
  // The browser may show the page again as it was left.
  addEventListener('pageshow', () => (sent = false));
}
