import { Fragment } from 'preact';
import { EasyLines } from '../components/easy-lines/easy-lines.tsx';
import { ExternalLink } from '../components/external-link/external-link.tsx';
import { HelplineList } from '../components/helpline-list/helpline-list.tsx';
import { Html } from '../components/html/html.tsx';
import { IssueArchive } from '../components/issue-archive/issue-archive.tsx';
import { LanguageVersions } from '../components/language-versions/language-versions.tsx';
import { PageAside } from '../components/page-aside/page-aside.tsx';
import { PrintSheet } from '../components/print-sheet/print-sheet.tsx';
import { SavedNumbers } from '../components/saved-numbers/saved-numbers.tsx';
import { ServiceForm } from '../components/service-form/service-form.tsx';
import { Shell } from '../components/shell/shell.tsx';
import { TranslationNote } from '../components/translation-note/translation-note.tsx';
import { formatDate } from '../lib/dates.ts';
import { forms } from '../lib/forms.ts';
import { listHeadings } from '../lib/headings.ts';
import type { PageView } from '../types/template-data.ts';

/** The layout of an ordinary page: heading, lead, numbers to call, text. */
export default function PageLayout({ view, content }: { view: PageView; content: string }) {
  // Who reads another language is here for a number, and meets it first.
  const aside = (
    <PageAside headings={listHeadings(content)} words={view.words}>
      {view.helplines.length > 0 && (
        <HelplineList helplines={view.helplines} lang={view.lang} words={view.words} isEasy={view.isEasy} />
      )}
    </PageAside>
  );
  return (
    <Shell view={view}>
      {view.sheet && <PrintSheet sheet={view.sheet} title={view.title} site={view.site} dates={view.dates} />}
      <h1>{view.title}</h1>
      {view.lang !== 'sv' && aside}
      {view.isEasy ? (
        <EasyLines lines={view.description.split(/(?<=[.?!]) /)} isLead />
      ) : (
        <p class="lead">{view.description}</p>
      )}
      {view.twin && (
        <p class="link" data-search-ignore="">
          <a href={view.twin.address}>{view.twin.isEasy ? 'Läs på lätt svenska' : 'Läs på vanlig svenska'}</a>
        </p>
      )}
      {view.published && (
        <p>
          Publicerad <time dateTime={view.published}>{formatDate(view.published)}</time>
        </p>
      )}
      {view.lang === 'sv' && aside}
      <Html content={content} />
      {view.preliminary && <TranslationNote words={view.words} lang={view.lang} versions={view.versions} />}
      {view.notes.map(({ heading, text }) => (
        <Fragment key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </Fragment>
      ))}
      {view.savedNumbers && <SavedNumbers file={view.savedNumbers} />}
      {view.form && <ServiceForm form={forms[view.form.name]} municipalities={view.form.municipalities} />}
      {view.issues && <IssueArchive issues={view.issues} />}
      {view.source && (
        <p>
          Källa
          {view.source.date && (
            <>
              , <time dateTime={view.source.date}>{formatDate(view.source.date)}</time>
            </>
          )}
          : <ExternalLink link={view.source.link} links={view.links} />
        </p>
      )}
      {view.document && (
        <p class="link">
          <a href={view.document.address}>
            {view.words.asDocument} ({view.document.label})
          </a>
        </p>
      )}
      <LanguageVersions versions={view.versions} lang={view.lang} words={view.words} />
    </Shell>
  );
}
