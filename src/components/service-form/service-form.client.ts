// After this long it is not the first press any more: the visitor has stopped the page, or the line is dead.
const timeout = 5_000;

/**
 * A summary of errors takes the focus, so that it is read out and seen. A form says that it is being sent, and is
 * sent once however often the button is pressed; but not for ever: nobody is left with a button that does nothing.
 */
export function start(root: Element): void {
  if (!(root instanceof HTMLFormElement)) {
    (root as HTMLElement).focus();
    return;
  }
  let sent = false;
  const status = root.querySelector('[role="status"]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const release = (text: string) => {
    sent = false;
    say(text);
  };
  root.addEventListener('submit', (event) => {
    if (sent) return event.preventDefault();
    sent = true;
    say('Skickar …');
    setTimeout(() => sent && release('Det dröjer. Händer inget kan du trycka en gång till.'), timeout);
  });
  // The browser may show the page again as it was left.
  addEventListener('pageshow', () => release(''));
}
