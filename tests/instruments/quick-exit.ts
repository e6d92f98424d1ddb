/**
 * How far down what is left of the quick exit reaches when the page has been scrolled to its end, as a part of the
 * window's height; less than 0 where nothing is left. Runs in the page.
 */
export function measureExit(): number {
  scrollTo(0, document.documentElement.scrollHeight);
  const parts = [...document.querySelectorAll('.quick-exit, .quick-exit *')];
  const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ height }) => height > 0);
  return Math.max(...boxes.map(({ bottom }) => bottom)) / innerHeight;
}
