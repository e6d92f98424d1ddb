// From the latest press, so that slow hands have as long for each (WCAG 2.2.1).
const patience = 5_000;

/** Empties the page at once, before the next one has answered, and takes its place in the history. */
function leave(address: string): void {
  document.title = new URL(address).hostname;
  document.body.replaceChildren();
  location.replace(address);
}

/**
 * Counts Shift pressed by itself: with another key it is a capital letter, a shortcut or a change of keyboard.
 * Escape is left alone, since assistive technology and full screen use it.
 */
function countShift(press: () => void, reset: () => void): void {
  let isAlone = false;
  document.addEventListener('keydown', ({ key, repeat, ctrlKey, altKey, metaKey }) => {
    const isShift = key === 'Shift';
    isAlone = isShift && !ctrlKey && !altKey && !metaKey && (isAlone || !repeat);
    if (!isShift) reset();
  });
  document.addEventListener('keyup', ({ key }) => {
    if (isAlone && key === 'Shift') press();
    isAlone = false;
  });
}

/** Leaves by a click, or by Shift as many times as there are words for the presses before, and once more. */
export function start(root: Element): void {
  const link = root.querySelector('a');
  const status = root.querySelector<HTMLElement>('[role=status]');
  if (!link || !status) return;
  const presses = status.dataset.presses?.split('|') ?? [];
  const over = status.dataset.over ?? '';
  let count = 0;
  let timer = 0;

  const say = (text: string) => {
    clearTimeout(timer);
    status.textContent = text;
    if (text) timer = window.setTimeout(expire, patience);
  };
  const expire = () => {
    say(count > 0 ? over : '');
    count = 0;
  };
  const press = () => {
    const text = presses[count];
    count += 1;
    if (text) say(text);
    else leave(link.href);
  };
  const reset = () => {
    count = 0;
    if (status.textContent) say('');
  };

  countShift(press, reset);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(link.href);
  });
}
