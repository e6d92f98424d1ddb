import { aboutAddress, easyAddress, isPageAddress, ordinaryAddress, searchAddress } from '../lib/addresses.ts';
import { documentLabel, documentType } from '../lib/document-label.ts';
import { feedOf } from '../lib/feeds.ts';
import { formOn } from '../lib/forms.ts';
import { wordsIn } from '../lib/interface-words.ts';
import { directionOf, isPreliminary } from '../lib/languages.ts';
import { metaPolicy } from '../lib/policies.ts';
import type { Contact } from '../schemas/contact.ts';
import type { Language } from '../schemas/language.ts';
import type { Source } from '../types/sourced-fact.ts';
import type { Crumb, NewsLink, PageView, TemplateData } from '../types/template-data.ts';
import { notesOn } from './notes.ts';
import { listDates } from './page-dates.ts';
import { breadcrumb, listIssues, titlesByAddress } from './pages.ts';
import { hasQuickExit } from './quick-exit.ts';
import { byName, pick } from './records.ts';
import { describeSavedNumbers } from './saved-numbers.ts';
import { helplineSources, listSources, switchboardSources } from './sources.ts';
import { describeBreadcrumb, describeOrganisation, describeSite } from './structured-data.ts';
import { wallSheet } from './wall-sheet.ts';

// A machine has nothing to learn from the error page, whose address is any address.
const describe = (
  { page, records: { site }, structuredData = [] }: TemplateData,
  crumbs: Crumb[],
  contact: Contact | undefined,
) => [
  crumbs.length > 0 ? describeBreadcrumb(crumbs, site.origin) : describeOrganisation(site, contact),
  ...(page.url === aboutAddress ? describeSite(site, contact) : []),
  ...structuredData,
];

/** Whether a page is in easy Swedish, and the same content in the other kind. */
function findTwin(address: string, all: TemplateData['collections']['all']): Pick<PageView, 'isEasy' | 'twin'> {
  const ordinary = ordinaryAddress(address);
  const twin = { address: ordinary ?? easyAddress(address), isEasy: ordinary === undefined };
  return { isEasy: !twin.isEasy, ...(titlesByAddress(all).has(twin.address) && { twin }) };
}

const describeDocument = (address: string, kilobytesOf: TemplateData['kilobytesOf']) => ({
  address,
  label: documentLabel(documentType(address) ?? 'Fil', kilobytesOf(address)),
});

/** A page in all its languages: the one that each language names as its own. */
function findVersions(address: string, languages: readonly Language[]): readonly Language[] {
  const versions = languages.filter(({ page }) => page);
  return versions.some(({ page }) => page === address) ? versions : [];
}

/** What a list shows of the newsletter's issues: no more, since the server keeps what stands around a form. */
const listArchive = (all: TemplateData['collections']['all']): NewsLink[] =>
  listIssues(all).map(({ url, data: { title, description, published, embargo } }) => ({
    url,
    data: { title, description, ...(published && { published }), ...(embargo && { embargo }) },
  }));

function findSources({ records, page, helplines = [], content = '', facts }: TemplateData): Source[] {
  // The start page has a weight to keep, and every page that it leads to has the sources of its numbers. An easy-read
  // page has them on its twin: who reads with difficulty can make nothing of a publisher and a year.
  if (page.url === '/' || ordinaryAddress(page.url)) return [];
  const others = facts ?? switchboardSources(records.municipalities, content);
  return listSources([...helplineSources(records.helplines, helplines, content), ...others]);
}

const toShortName = ({ shortName }: { shortName: string }) => shortName;

/** Ways to leave a page at once, or to share it. A form, and a page that does not exist, are not for sharing. */
function findWays(data: TemplateData): Pick<PageView, 'quickExit' | 'share'> {
  const { url } = data.page;
  const quickExit = hasQuickExit(data);
  // What somebody who may be watched reads is not for sharing.
  return { quickExit, share: !quickExit && !formOn(url) && isPageAddress(url) };
}

/** What of the page is taken along: on paper, as a file, in the phone. */
function findCopies(data: TemplateData): Pick<PageView, 'sheet' | 'document' | 'savedNumbers'> {
  const { page, records, helplines, document } = data;
  const sheet = wallSheet(page.url, helplines, records);
  return {
    ...(sheet && { sheet }),
    ...(document && { document: describeDocument(document, data.kilobytesOf) }),
    ...(page.url === '/kontakt/' && { savedNumbers: describeSavedNumbers(records) }),
  };
}

/** Whether the page is for those who judge it alone, and from which day for all. */
const findRelease = ({ preview = false, embargo }: TemplateData): Pick<PageView, 'preview' | 'embargo'> => ({
  preview,
  ...(embargo && { embargo }),
});

/** What programs are told, and no visitor sees. */
const findMachineParts = (
  data: TemplateData,
  crumbs: Crumb[],
  contact: Contact | undefined,
): Pick<PageView, 'structuredData' | 'feed' | 'offersSearch'> => ({
  structuredData: isPageAddress(data.page.url) ? describe(data, crumbs, contact) : [],
  feed: feedOf(data.page.url),
  offersSearch: data.page.url === searchAddress,
});

/** Selects what a page's layout shows. */
export function toPageView(data: TemplateData): PageView {
  const { records, page, assets } = data;
  const words = wordsIn(records.languages, data.lang);
  const crumbs = page.url === '/' ? [] : breadcrumb(data.collections.all, page.url, data.title, words.start);
  const [contact] = pick(records.contacts, ['lansstyrelsen']);
  const form = formOn(page.url);
  const ways = findWays(data);
  const [source] = pick(records.links, data.source ? [data.source] : []);
  return {
    address: page.url,
    title: data.title,
    description: data.description,
    lang: data.lang ?? 'sv',
    dir: directionOf(data.lang ?? 'sv'),
    words,
    versions: findVersions(page.url, records.languages),
    preliminary: isPreliminary(data),
    dates: listDates(data),
    ...(data.published && !source && { published: data.published }),
    ...findTwin(page.url, data.collections.all),
    ...(source && { source: { link: source, date: data.published } }),
    ...findCopies(data),
    ...(form && { form: { name: form.name, municipalities: byName(records.municipalities).map(toShortName) } }),
    ...(page.url === '/nyhetsbrev/' && { issues: listArchive(data.collections.all) }),
    notes: notesOn(page.url, records.site),
    ...ways,
    searched: data.unlisted !== true && isPageAddress(page.url),
    ...findRelease(data),
    hidden: data.unlisted === true || isPreliminary(data) || !isPageAddress(page.url),
    // No header rule is sure to match an address that does not exist, so the error page brings its policy along.
    ...(!isPageAddress(page.url) && { policy: metaPolicy(assets.script.integrity) }),
    site: records.site,
    contact,
    helplines: pick(records.helplines, data.helplines),
    links: records.links,
    sources: findSources(data),
    crumbs,
    menu: records.navigation.filter(({ place }) => place === 'main'),
    footer: records.navigation.filter(({ place }) => place === 'footer'),
    styles: assets[data.styles ?? 'styles'],
    script: assets[data.script ?? (form ? 'formScript' : ways.quickExit ? 'helpScript' : 'script')],
    ...findMachineParts(data, crumbs, contact),
  };
}
