/** Questions that many checks ask inside the page. */
export interface Probe {
  /** A name for an element that a person can find it by. */
  name(element: Element): string;
  isVisible(element: Element): boolean;
  /** Opens every disclosure. */
  openAll(): unknown;
  /** Everything visible that a visitor can use. */
  controls(): HTMLElement[];
  /** True for what only screen readers are told: it, or what it lies in, is a single pixel. */
  isUnseen(element: Element): boolean;
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

/** Puts what the probe knows of colours into the page. Runs in the page, as the other half does. */
export function installColours(): void {
  const colour = (css: string) => {
    const [r = 0, g = 0, b = 0, a = 1] = css.match(/[\d.]+/g)?.map(Number) ?? [];
    return [r, g, b, a];
  };
  const backdrop = (element: Element | null): number[] => {
    if (!element) return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
    const [r = 0, g = 0, b = 0, a = 1] = colour(getComputedStyle(element).backgroundColor);
    if (a === 1) return [r, g, b, 1];
    const behind = backdrop(element.parentElement);
    return [...[r, g, b].map((part, at) => part * a + (behind[at] ?? 0) * (1 - a)), 1];
  };
  globalThis.probe = {
    ...globalThis.probe,
    colour,
    backdrop,
    contrast: (one, other) => {
      const luminance = (parts: number[]) => {
        const [r = 0, g = 0, b = 0] = parts.map((part) =>
          part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    },
  };
}

/** Puts what the probe knows of elements into the page. Runs there, so that nothing outside it can be used. */
export function installProbe(): void {
  const usable =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, audio, video, ' +
    '[contenteditable], [tabindex]:not([tabindex="-1"])';
  const isVisible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  const isUnseen = (element: Element): boolean =>
    element.clientWidth === 1 || (element.parentElement !== null && isUnseen(element.parentElement));
  globalThis.probe = {
    ...globalThis.probe,
    isVisible,
    isUnseen,
    openAll: () => [...document.querySelectorAll('details')].map((details) => details.toggleAttribute('open', true)),
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
  };
}
