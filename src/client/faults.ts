interface State {
  version: number;
  /** Lines to read: what is wrong, where, and what to do. */
  errors: string[];
  /** Advice for the page that is shown. */
  advice: string[];
}

const script = document.currentScript as HTMLScriptElement;
const version = Number(script.dataset.version);

const styles = `:host { all: initial; position: fixed; inset: 0 0 auto; z-index: 2147483647; font: 1rem/1.5 system-ui; }
section { max-height: 50vh; overflow: auto; padding: 0.75rem 1rem; color: #fff; background: #5c0f0f; }
section.advice { color: #1c1917; background: #ffd84d; }
p { margin: 0; font-weight: 700; } ul { margin: 0.5rem 0 0; padding: 0 0 0 1.25rem; } li { overflow-wrap: anywhere; }`;

const host = document.createElement('div');
const shadow = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
shadow.adoptedStyleSheets = [sheet];

function createBox(kind: string, heading: string, lines: readonly string[]): HTMLElement {
  const box = document.createElement('section');
  box.className = kind;
  box.setAttribute('role', kind === 'errors' ? 'alert' : 'status');
  const title = document.createElement('p');
  title.textContent = heading;
  const list = document.createElement('ul');
  for (const line of lines) list.appendChild(document.createElement('li')).textContent = line;
  box.append(title, list);
  return box;
}

function show({ errors, advice }: State): void {
  const boxes = [
    ...(errors.length > 0
      ? [createBox('errors', `${errors.length} fel. Sidan visas som den var innan. Rätta och spara.`, errors)]
      : []),
    ...(advice.length > 0 ? [createBox('advice', 'Råd om den här sidan', advice)] : []),
  ];
  shadow.replaceChildren(...boxes);
  if (boxes.length > 0) document.documentElement.append(host);
  else host.remove();
}

// The server says what it has as soon as the page asks, and after every save.
const events = new EventSource(`/__redigering/laget?sida=${encodeURIComponent(location.pathname)}`);
events.onmessage = ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as State;
  if (state.version === version) show(state);
  else location.reload();
};
addEventListener('pagehide', () => events.close());
