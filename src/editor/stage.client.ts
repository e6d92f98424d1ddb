import type { ShownPage } from '../types/draft-preview.ts';

interface Option {
  label: string;
  value: string;
}

/** The two screens that the site is made for, by their width in dots of a style sheet. */
const screens: Option[] = [
  { label: 'Telefon', value: '390' },
  { label: 'Dator', value: '1280' },
];

const colours: Option[] = [
  { label: 'Ljust', value: 'light' },
  { label: 'Mörkt', value: 'dark' },
];

// Rules are of the frame's own window, so that `instanceof` knows nothing of them.
/** The rules for a dark screen, also those in layers. */
function listDark(rules: Iterable<CSSRule>): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    const { media, cssRules } = rule as Partial<CSSMediaRule>;
    if (media?.mediaText.includes('prefers-color-scheme: dark')) return [rule as CSSMediaRule];
    return cssRules ? listDark(cssRules) : [];
  });
}

/** A page in a frame of its own, as wide as a phone or a screen, with ways to change what is seen. */
export class Stage {
  readonly element: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #message: HTMLElement;
  readonly #space: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  #choice: HTMLSelectElement | undefined;
  #address = '';
  #colours = 'light';
  readonly #darkRules = new Set<CSSMediaRule>();

  /** @param onChoose is told the address of a page that somebody wants to see */
  constructor(
    private readonly document: Document,
    private readonly onChoose: (address: string) => void,
  ) {
    this.element = this.#create('main', 'stage');
    this.#bar = this.#create('div', 'stage-bar');
    this.#message = this.#create('p', 'stage-message');
    this.#message.setAttribute('role', 'status');
    this.#space = this.#create('div', 'stage-space');
    this.#frame = this.#create('iframe', 'stage-frame');
    this.#frame.title = 'Så blir sidan';
    // Nothing on the page runs, is sent or leads away: it is only looked at.
    this.#frame.setAttribute('sandbox', 'allow-same-origin');
    this.#frame.addEventListener('load', () => {
      this.#stopLinks();
      this.#paint(this.#colours);
    });
    this.#bar.append(
      this.#offer('Skärm', screens, (value) => this.#resize(Number(value))),
      this.#offer('Färger', colours, (value) => this.#paint(value)),
    );
    this.#space.append(this.#frame);
    this.element.append(this.#bar, this.#message, this.#space);
    this.say('Sidan hämtas.');
    new ResizeObserver(() => this.#fit()).observe(this.#space);
  }

  #create<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string): HTMLElementTagNameMap[Name] {
    const element = this.document.createElement(name);
    element.className = className;
    return element;
  }

  /** Buttons of which one is pressed, from the start the first. */
  #offer(label: string, options: readonly Option[], choose: (value: string) => void): HTMLElement {
    const group = this.#create('div', 'stage-options');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', label);
    const buttons = options.map((option) => {
      const button = this.#create('button', '');
      button.type = 'button';
      button.textContent = option.label;
      button.addEventListener('click', () => press(button, option.value));
      return button;
    });
    const press = (pressed: HTMLElement, value: string) => {
      for (const button of buttons) button.setAttribute('aria-pressed', String(button === pressed));
      choose(value);
    };
    group.append(...buttons);
    const [button] = buttons;
    const [option] = options;
    if (button && option) press(button, option.value);
    return group;
  }

  #resize(width: number): void {
    this.#frame.width = String(width);
    this.#fit();
  }

  /** A screen that is wider than there is room for is shown smaller, so that the page is laid out as on that screen. */
  #fit(): void {
    const { clientWidth, clientHeight } = this.#space;
    const scale = Math.min(1, clientWidth / Number(this.#frame.width));
    if (!scale) return;
    this.#frame.height = String(Math.floor(clientHeight / scale));
    this.#frame.style.setProperty('--scale', String(scale));
  }

  /** Shows the page in light or dark, whatever the editor's own machine is set to. */
  #paint(colours: string): void {
    this.#colours = colours;
    const shown = this.#frame.contentDocument;
    shown?.documentElement.style.setProperty('color-scheme', colours);
    for (const { cssRules } of shown?.styleSheets ?? [])
      for (const rule of listDark(cssRules)) this.#darkRules.add(rule);
    for (const { media } of this.#darkRules) media.mediaText = colours === 'dark' ? 'all' : 'not all';
  }

  #stopLinks(): void {
    this.#frame.contentDocument?.addEventListener('click', (event) => {
      const link = (event.target as Element).closest?.('a');
      if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
    });
  }

  /** Shows a page. One that is there already changes in its place, and is not scrolled. */
  show({ address, html, choices }: ShownPage): void {
    this.say('');
    this.#offerPages(choices, address);
    const shown = this.#frame.contentDocument;
    if (this.#address === address && shown?.body) {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      shown.body.replaceWith(shown.adoptNode(body));
      return;
    }
    this.#address = address;
    this.#frame.srcdoc = html;
  }

  #offerPages(choices: ShownPage['choices'], address: string): void {
    if (choices.length === 0) return;
    if (!this.#choice) {
      const label = this.#create('label', 'stage-page');
      this.#choice = this.#create('select', '');
      this.#choice.addEventListener('change', () => this.onChoose(this.#choice?.value ?? ''));
      label.append('Sida ', this.#choice);
      this.#bar.prepend(label);
    }
    if (this.#choice.options.length !== choices.length)
      this.#choice.replaceChildren(...choices.map(({ title, address }) => new Option(title, address)));
    this.#choice.value = address;
  }

  /** Says why there is no page to see, or that the one that is seen is old; nothing where all is well. */
  say(text: string): void {
    this.#message.textContent = text;
    this.#message.hidden = text === '';
  }
}
