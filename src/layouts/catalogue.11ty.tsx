import { Breadcrumb } from '../components/breadcrumb/breadcrumb.tsx';
import { Html } from '../components/html/html.tsx';
import { componentCatalogueAddress } from '../lib/addresses.ts';
import type { PageView } from '../types/template-data.ts';

// What stands around a page's text is styled as nothing in it.
const around = ['breadcrumb', 'quick-exit', 'shell', 'site-footer', 'site-header'].map(
  (name) => `${componentCatalogueAddress}${name}/`,
);

function Head({ title, styles, script }: PageView) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={styles.href} />
      <script src={script.href} integrity={script.integrity} defer />
      <link rel="icon" href="/assets/favicon.svg" />
    </head>
  );
}

/** The layout of the catalogue of components: as little as a page can do with, since each build makes one a component. */
export default function CatalogueLayout({ view, content }: { view: PageView; content: string }) {
  const isAround = around.includes(view.address);
  return (
    <html lang="sv">
      <Head {...view} />
      <body>
        <Breadcrumb crumbs={view.crumbs} label={view.words.here} />
        <main>
          <h1>{view.title}</h1>
          <p class="lead">{view.description}</p>
          {view.address !== componentCatalogueAddress && (
            <p class="link">
              <a href={componentCatalogueAddress}>Alla komponenter</a>
            </p>
          )}
          {!isAround && <Html content={content} />}
        </main>
        {isAround && <Html content={content} />}
      </body>
    </html>
  );
}
