interface EditorShellProps {
  script: string;
  styles: string;
  /** The address of what the editor is told of the project. */
  knowledge: string;
  repository: string | undefined;
  /** The files that show a page, which the editor fetches when it needs them. */
  preview: { engine: string; styles: string; site: string };
}

/** The page that the browser editor starts in. Its own text stands until it has, or where it can't. */
export function EditorShell({ script, styles, knowledge, repository, preview }: EditorShellProps) {
  return (
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Redigera webbplatsen</title>
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={styles} />
        <script type="module" src={script} />
      </head>
      <body>
        <div
          id="nc-root"
          data-repository={repository}
          data-knowledge={knowledge}
          data-engine={preview.engine}
          data-styles={preview.styles}
          data-site={preview.site}
        >
          <main>
            <h1>Redigera webbplatsen</h1>
            {repository ? (
              <p>Redigeraren hämtas. Den behöver JavaScript.</p>
            ) : (
              <p>
                Redigeraren vet inte var webbplatsens filer finns. Skriv förvarets namn i <code>repository</code> i{' '}
                <code>_data/site.json</code> och bygg på nytt.
              </p>
            )}
            <p>
              Du kan också ändra filerna i en textredigerare. <a href="/">Till webbplatsen</a>
            </p>
          </main>
        </div>
      </body>
    </html>
  );
}
