import { type ComponentChildren, Fragment } from 'preact';
import { searchDescriptionAddress } from '../../lib/addresses.ts';
import { formatDate } from '../../lib/dates.ts';
import { toScriptJson } from '../../lib/escape.ts';
import { customsOf, partIn } from '../../lib/languages.ts';
import { sharePicture } from '../../lib/share-picture.ts';
import type { PageView } from '../../types/template-data.ts';
import { Breadcrumb } from '../breadcrumb/breadcrumb.tsx';
import { ContactBlock } from '../contact-block/contact-block.tsx';
import { PageFeedback } from '../page-feedback/page-feedback.tsx';
import { QuickExit } from '../quick-exit/quick-exit.tsx';
import { SharePage } from '../share-page/share-page.tsx';
import { SiteFooter } from '../site-footer/site-footer.tsx';
import { SiteHeader } from '../site-header/site-header.tsx';
import { SourceList } from '../source-list/source-list.tsx';

const documentTitle = ({ title, site, address }: PageView) => (address === '/' ? site.name : `${title} – ${site.name}`);

/** What others show of a page that somebody shares. The picture is drawn of what the site is called, in Swedish. */
function ShareHead({ view, title, url }: { view: PageView; title: string; url: string }) {
  const { site, description, lang } = view;
  const alt = `${site.name}. En röd stuga framför blå berg.`;
  return (
    <>
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:type" content="website" />
      <meta property="og:image" content={site.origin + sharePicture.address} />
      <meta property="og:image:width" content={String(sharePicture.width)} />
      <meta property="og:image:height" content={String(sharePicture.height)} />
      <meta property="og:image:alt" content={alt} lang={lang === 'sv' ? undefined : 'sv'} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

function Head({ view }: { view: PageView }) {
  const { site, description, styles, script } = view;
  const title = documentTitle(view);
  const url = site.origin + view.address;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {view.policy && <meta http-equiv="Content-Security-Policy" content={view.policy} />}
      <title>{title}</title>
      <meta name="description" content={description} />
      {view.hidden || view.preview ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={url} />}
      {view.versions.map(({ code, page }) => (
        <link key={code} rel="alternate" hreflang={code} href={`${site.origin}${page}`} />
      ))}
      <meta name="color-scheme" content="light dark" />
      {view.share && <ShareHead view={view} title={title} url={url} />}
      <link rel="stylesheet" href={styles.href} />
      <script src={script.href} integrity={script.integrity} defer />
      <link rel="icon" href="/assets/favicon.svg" />
      <link rel="alternate" href={view.feed} type="application/atom+xml" />
      {view.offersSearch && (
        <link
          rel="search"
          href={searchDescriptionAddress}
          type="application/opensearchdescription+xml"
          title={site.name}
        />
      )}
      {view.structuredData.map((data, index) => (
        // The one place where text reaches a page unescaped: a JSON data block, made safe by toScriptJson.
        <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptJson(data) }} />
      ))}
    </head>
  );
}

/** Where what the page says comes from, and when it was last right: a part of the text, and no way on. */
function Origin({ view: { sources, dates, lang, words } }: { view: PageView }) {
  return (
    <>
      <SourceList sources={sources} lang={lang} words={words} />
      {dates.length > 0 && (
        <p>
          {dates.map(({ what, date }) => (
            <Fragment key={what}>
              {what} <time dateTime={date}>{formatDate(date, lang)}</time>
              {customsOf(lang).stop}{' '}
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

/** Nobody is asked where someone may be watched, where a form asks for more, or in a language that we don't read. */
const asksForFeedback = ({ address, form, quickExit, lang }: PageView) =>
  address.endsWith('/') && !form && !quickExit && lang === 'sv';

/** Says that a page is a proposal, or not out yet: in Swedish, for those who are to judge it. */
function PreviewNote({ lang, embargo }: { lang: string; embargo: string | undefined }) {
  return (
    <aside class="preview-note" aria-label="Förhandsvisning" lang={lang === 'sv' ? undefined : 'sv'} dir="ltr">
      <p>
        <strong>Förhandsvisning.</strong>{' '}
        {embargo ? (
          <>
            Sidan visas inte än för besökare, utan från den <time dateTime={embargo}>{formatDate(embargo)}</time>.
          </>
        ) : (
          'Det här är ett förslag. Sidan är inte publicerad.'
        )}
      </p>
    </aside>
  );
}

/** Everything around a page's own text: the same furniture in the same place on every page. */
export function Shell({ view, children }: { view: PageView; children: ComponentChildren }) {
  const { site, contact, lang, words } = view;
  return (
    <html lang={lang} dir={view.dir === 'rtl' ? 'rtl' : undefined}>
      <Head view={view} />
      <body>
        <a class="skip-link" href="#innehall">
          {words.skip}
        </a>
        {(view.preview || view.embargo) && <PreviewNote lang={lang} embargo={view.embargo} />}
        {view.quickExit && <QuickExit to={site.neutralSite} lang={lang} words={words} />}
        <SiteHeader site={site} menu={view.menu} address={view.address} lang={lang} words={words} />
        <Breadcrumb crumbs={view.crumbs} label={words.here} hreflang={partIn('sv', lang).lang} />
        <main id="innehall" tabIndex={-1} data-search-body={view.searched ? '' : undefined}>
          {children}
          <Origin view={view} />
          {asksForFeedback(view) && <PageFeedback address={view.address} />}
          {contact && (
            // Where someone may be watched, no address of ours says which page they came from.
            <ContactBlock contact={contact} lang={lang} address={view.quickExit ? '/' : view.address} words={words} />
          )}
          {view.share && (
            <SharePage title={documentTitle(view)} url={site.origin + view.address} lang={lang} words={words} />
          )}
        </main>
        <SiteFooter site={site} links={view.footer} lang={lang} words={words} />
      </body>
    </html>
  );
}
