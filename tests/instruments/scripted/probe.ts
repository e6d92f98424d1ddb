/** Questions that many checks ask inside the page. */
export interface Probe {
  /** A name for an element that a person can find it by. */
  name(element: Element): string;
  isVisible(element: Element): boolean;
  /** Opens every disclosure. */
  openAll(): unknown;
  /** Everything visible that a visitor can use. */
  controls(): HTMLElement[];
  /** Elements with visible text of their own. */
  written(root: Element): HTMLElement[];
  /** The colour seen behind an element. */
  backdrop(element: Element | null): number[];
  colour(css: string): number[];
  /** WCAG's contrast, 1–21. */
  contrast(one: number[], other: number[]): number;
}

declare global {
  var probe: Probe;
}

/** Puts the probe into the page. Runs in the page, so that nothing outside it can be used. */
export function installProbe(): void {
  const usable =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio, video, ' +
    '[contenteditable], [tabindex]:not([tabindex="-1"])';
  const isVisible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const colour = (css: string) => {
    const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const backdrop = (element: Element | null): number[] => {
    if (!element)
      return colour(matchMedia('(prefers-color-scheme: dark)').matches ? 'rgb(18,18,18)' : 'rgb(255,255,255)');
    const [r = 0, g = 0, b = 0, a = 1] = colour(getComputedStyle(element).backgroundColor);
    if (a === 1) return [r, g, b, 1];
    const behind = backdrop(element.parentElement);
    return [...[r, g, b].map((part, at) => part * a + (behind[at] ?? 0) * (1 - a)), 1];
  };
  const luminance = (parts: number[]) => {
    const [r = 0, g = 0, b = 0] = parts.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  globalThis.probe = {
    isVisible,
    openAll: () => [...document.querySelectorAll('details')].map((details) => details.toggleAttribute('open', true)),
    colour,
    backdrop,
    name: (element) =>
      `${element.localName}${element.id && `#${element.id}`}${[...element.classList].map((word) => `.${word}`).join('')} ` +
      `”${(element.textContent || element.getAttribute('name') || '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`,
    controls: () =>
      [...document.querySelectorAll<HTMLElement>(usable)].filter(
        (element) => isVisible(element) && !element.matches(':disabled'),
      ),
    written: (root) =>
      [...root.querySelectorAll<HTMLElement>('*')].filter(
        (element) =>
          isVisible(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
      ),
    contrast: (one, other) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    },
  };
}
