// From the latest press, so that slow hands have as long for each (WCAG 2.2.1).
const timeout = 5_000;

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
  document.onkeydown = ({ key, repeat, ctrlKey, altKey, metaKey }) => {
    const isShift = key === 'Shift';
    isAlone = isShift && !ctrlKey && !altKey && !metaKey && (isAlone || !repeat);
    if (!isShift) reset();
  };
  document.onkeyup = ({ key }) => {
    if (isAlone && key === 'Shift') press();
    isAlone = false;
  };
}

/** Leaves by a click, or by Shift three times. What the first two say, and that they no longer count, stands in the page. */
export function start(root: Element): void {
  const link = root.querySelector('a') as HTMLAnchorElement;
  const status = root.querySelector('[role=status]') as HTMLElement;
  const [once, twice, over = ''] = status.dataset.say?.split('|') ?? [];
  let count = 0;
  let timer: ReturnType<typeof setTimeout>;

  const say = (text: string) => {
    clearTimeout(timer);
    status.textContent = text;
    if (text) timer = setTimeout(expire, timeout);
  };
  const expire = () => {
    say(count ? over : '');
    count = 0;
  };
  const press = () => {
    const text = [once, twice][count];
    count += 1;
    if (text) say(text);
    else leave(link.href);
  };
  const reset = () => {
    count = 0;
    say('');
  };

  countShift(press, reset);
  link.onclick = (event) => {
    event.preventDefault();
    leave(link.href);
  };
}
