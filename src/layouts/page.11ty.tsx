import { ExternalLink } from '../components/external-link/external-link.tsx';
import { HelplineList } from '../components/helpline-list/helpline-list.tsx';
import { Html } from '../components/html/html.tsx';
import { Shell } from '../components/shell/shell.tsx';
import { formatDate } from '../lib/dates.ts';
import type { PageView } from '../types/template-data.ts';

/** The layout of an ordinary page: heading, lead, numbers to call, text. */
export default function PageLayout({ view, content }: { view: PageView; content: string }) {
  return (
    <Shell view={view}>
      <h1>{view.title}</h1>
      <p class="lead">{view.description}</p>
      {view.twin && (
        <p class="link">
          <a href={view.twin.address}>{view.twin.isEasy ? 'Läs på lätt svenska' : 'Läs på vanlig svenska'}</a>
        </p>
      )}
      {view.published && (
        <p>
          Publicerad <time dateTime={view.published}>{formatDate(view.published)}</time>
        </p>
      )}
      <HelplineList helplines={view.helplines} lang={view.lang} />
      <Html content={content} />
      {view.source && (
        <p>
          Källa: <ExternalLink link={view.source} links={view.links} />
        </p>
      )}
      {view.document && (
        <p class="link">
          <a href={view.document.address}>
            {view.lang === 'en' ? 'The same text as a document' : 'Samma text som dokument'} ({view.document.label})
          </a>
        </p>
      )}
    </Shell>
  );
}
