import type { Site } from '../../schemas/site.ts';
import { Html } from '../html/html.tsx';

interface Props {
  title: string;
  lead: string;
  /** The issue's text as HTML, with addresses in full. */
  content: string;
  /** The issue's page on the web, in full. */
  url: string;
  site: Site;
  /** The address that ends the subscription. */
  unsubscribe: string;
}

// A mail has no stylesheet to fetch, and mail programs keep little more than this of one.
const style = 'max-width: 38em; margin: 0 auto; padding: 1em; font: 18px/1.55 sans-serif';

/** An issue of the newsletter as a mail: plain markup, no picture, nothing that tells who has read it. */
export function IssueMail({ title, lead, content, url, site, unsubscribe }: Props) {
  return (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
      </head>
      <body style={style}>
        <main>
          <h1>{title}</h1>
          <p>
            <strong>{lead}</strong>
          </p>
          <Html content={content} />
        </main>
        <hr />
        <footer>
          <p>
            <a href={url}>Läs nyhetsbrevet på webben</a>
          </p>
          <p>
            Du får det här mejlet eftersom du har beställt vårt nyhetsbrev.{' '}
            <a href={unsubscribe}>Avsluta nyhetsbrevet</a>
          </p>
          <p>
            {site.sender}, {site.postalAddress}
          </p>
        </footer>
      </body>
    </html>
  );
}
