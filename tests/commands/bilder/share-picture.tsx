import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import type { Site } from '../../../src/schemas/site.ts';

const read = (path: string) => readFileSync(path, 'utf8');

const toAddress = (path: string) => `data:image/svg+xml;base64,${Buffer.from(read(path)).toString('base64')}`;

// The header, the band and the landscape of the start page, as large as they are seen in a list of messages.
const style = () => `
  ${read('src/styles/tokens.css')}
  body { display: grid; grid-template-rows: auto 32px 1fr; block-size: 100vh; margin: 0; font: 800 96px/1.08 arial, sans-serif }
  header { padding: 52px 72px 44px; background: var(--brand); color: var(--on-brand) }
  small { display: block; margin-block-end: 18px; font: 44px/1.2 arial, sans-serif }
  div { background: var(--brand) url("${toAddress('assets/band.svg')}") 0 0 / 96px 32px }
  main { background: var(--sky) url("${toAddress('assets/landscape.svg')}") 100% 100% / 100% 82% no-repeat }
`;

/** The picture that goes with a shared page, as a page: who sends it, what it is about, and where that is. */
export function formatSharePicture(): string {
  const { sender, name } = JSON.parse(read('_data/site.json')) as Site;
  return `<!doctype html>${renderToString(
    <html lang="sv">
      <head>
        <style dangerouslySetInnerHTML={{ __html: style() }} />
      </head>
      <body>
        <header>
          <small>{sender}</small>
          {name}
        </header>
        <div />
        <main />
      </body>
    </html>,
  )}`;
}
