import { renderToString } from 'preact-render-to-string';
import { findWorst, legend } from './table.ts';
import type { Shot } from './take.ts';

// Seen by whoever took the pictures, in a browser of this year.
const style = `
  body { margin: 1rem; font: 0.9rem/1.4 system-ui; background: #eee; color: #111 }
  h2 { margin-block: 2rem 0.5rem }
  section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start }
  figure { margin: 0; inline-size: 11rem }
  figure a { display: block; block-size: 16rem; overflow: hidden; border: 1px solid #888; background: #fff }
  img { inline-size: 100% }
  ul { margin: 0; padding-inline-start: 1rem; color: #900; overflow-wrap: anywhere }
`;

const percent = (part: number) => `${Math.round(part * 100)} %`;

/** What a picture says besides itself: only what there is. */
const describe = ({ height, number, exit, tail, sheets }: Shot) =>
  [
    `${height} px`,
    number !== null && `numret ${number}`,
    exit !== null && `utgång ${percent(exit)}`,
    tail !== null && `slutet ${tail}`,
    sheets !== undefined && `${sheets} ark`,
  ]
    .filter(Boolean)
    .join(' · ');

function Picture({ shot }: { shot: Shot }) {
  const { view, width, picture, address, findings } = shot;
  const name = `${width} ${view}`;
  return (
    <figure>
      <a href={view === 'utskrift' ? picture.replace('.png', '.pdf') : picture}>
        <img src={picture} alt={`${address} ${name}`} loading="lazy" />
      </a>
      <figcaption>
        {address} <b>{name}</b> {describe(shot)}
        {findings.length > 0 && (
          <ul>
            {findings.map(({ place, text }) => (
              <li key={place + text}>
                {place} {text}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}

function Pictures({ heading, shots }: { heading: string; shots: readonly Shot[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <section>
        {shots.map((shot) => (
          <Picture key={shot.picture} shot={shot} />
        ))}
      </section>
    </>
  );
}

/** All pictures as a page of small ones: the worst first, then page by page. Each leads to itself in full. */
export function formatSheet(shots: readonly Shot[]): string {
  const pages = [...new Set(shots.map(({ address }) => address))];
  return `<!doctype html>${renderToString(
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <title>Bilder av webbplatsen</title>
        <style>{style}</style>
      </head>
      <body>
        <h1>Bilder av webbplatsen</h1>
        <p>{legend.join(' ')}</p>
        <Pictures heading="De tio sämsta" shots={findWorst(shots, 10)} />
        {pages.map((page) => (
          <Pictures key={page} heading={page} shots={shots.filter(({ address }) => address === page)} />
        ))}
      </body>
    </html>,
  )}\n`;
}
