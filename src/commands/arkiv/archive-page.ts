import { DomUtils, parseDocument } from 'htmlparser2';
import { placesAddress, searchAddress } from '../../lib/addresses.ts';
import { formatDate } from '../../lib/dates.ts';
import { escapeMarkup } from '../../lib/escape.ts';
import { PageHeadReader, readWith } from '../../lib/page-head.ts';
import { toTelHref } from '../../lib/phone.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { ArchiveFiles } from './archive-files.ts';

/** What the pages of an archive are made with. */
export interface ArchiveContext {
  files: ArchiveFiles;
  /** Who answers instead of the forms. */
  contact: Contact | undefined;
  /** The day of the site, `YYYY-MM-DD`. */
  day: string;
}

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The archive's own stylesheet, and what is in it. */
export const archiveStyles = {
  file: 'arkiv.css',
  text: `.archive-note {
  max-inline-size: 68rem;
  padding: 0.5rem 1rem;
  margin-inline: auto;
}

.archive-note p {
  margin: 0;
}

.archive-index {
  flex: 1;
  align-content: center;
  min-block-size: 2.75rem;
  margin: 0;
}

@media (width >= 60rem) {
  .archive-index {
    flex: none;
  }
}
`,
};

const indexAddress = '/a-o/';

const find = (document: Document | Element, test: (element: Element) => boolean): Element[] =>
  DomUtils.findAll(test, [document]);

const parse = (html: string) => parseDocument(html).children;

function replace(element: Element, html: string): void {
  for (const node of parse(html)) DomUtils.prepend(element, node);
  DomUtils.removeElement(element);
}

// A program has nothing to run on, a check of integrity nothing to ask, and a policy no host that sends it.
const runs = ({ name, attribs }: Element) =>
  (name === 'script' && attribs.src !== undefined) ||
  (name === 'link' && ['search', 'preload', 'modulepreload'].includes(attribs.rel ?? '')) ||
  (name === 'meta' && attribs['http-equiv'] !== undefined);

/** Takes away what runs, and what waits for it. */
function removePrograms(document: Document): void {
  for (const element of find(document, runs)) DomUtils.removeElement(element);
  for (const element of find(document, () => true))
    for (const name of ['integrity', 'crossorigin', 'data-module']) delete element.attribs[name];
}

function describePerson({ contact }: ArchiveContext): string {
  const { phone, email } = contact ?? {};
  const ways = [
    phone && `ring <a href="${toTelHref(phone)}">${escapeMarkup(phone)}</a>`,
    email && `mejla <a href="mailto:${escapeMarkup(email)}">${escapeMarkup(email)}</a>`,
  ].filter(Boolean);
  return `Formuläret går inte att skicka från arkivet${ways.length > 0 ? `: ${ways.join(' eller ')}` : ''}.`;
}

/** What stands in a form's place: a list where it looked for something, a person where it wrote to one. */
function insteadOf({ attribs }: Element, context: ArchiveContext): string {
  const { action = '', method } = attribs;
  if (action === searchAddress)
    return `<p class="archive-index" lang="sv"><a href="${indexAddress}">Alla sidor från A till Ö</a></p>`;
  if (action === placesAddress) return `<p lang="sv"><a href="${placesAddress}">Alla orter och postnummer</a></p>`;
  if (method === 'post') return `<p class="box" lang="sv">${describePerson(context)}</p>`;
  throw new Error(`Formuläret ${action} har inget i sitt ställe i ett arkiv.`);
}

// The question whether a page helped: who to reach stands just below it.
const isQuestion = ({ attribs }: Element) => /\bpage-feedback\b/.test(attribs.class ?? '');

function replaceForms(document: Document, context: ArchiveContext): void {
  for (const form of find(document, ({ name }) => name === 'form'))
    if (isQuestion(form)) DomUtils.removeElement(form);
    else replace(form, insteadOf(form, context));
}

/** Says on the search's page where to look instead. The numbers to call stay where they are. */
function replaceSearch(document: Document): void {
  for (const answer of find(document, ({ attribs }) => attribs.id === 'svar'))
    replace(answer, '<p>I arkivet finns ingen sökning. Leta i listan från A till Ö här nedanför.</p>');
}

// What a page shows has to be there.
const showing = ['src', 'poster', 'data'];

const rewriteSet = (set: string, rewrite: (address: string) => string) =>
  set
    .split(',')
    .map((part) => part.trim().split(/\s+/))
    .map(([address = '', ...rest]) => [rewrite(address), ...rest].join(' '))
    .join(', ');

// Where the page was published, and in which languages, stays as it was.
const isOfPublished = ({ name, attribs }: Element) =>
  name === 'link' && (attribs.rel === 'canonical' || attribs.hreflang !== undefined);

/** Writes the addresses as they are from the page's own file. A link to what is left out becomes plain text. */
function rewriteAddresses(document: Document, file: string, { files }: ArchiveContext): void {
  const show = (address: string) => files.shownFrom(address, file);
  for (const { attribs } of find(document, (one) => !isOfPublished(one))) {
    for (const name of showing) if (attribs[name] !== undefined) attribs[name] = show(attribs[name]);
    if (attribs.srcset) attribs.srcset = rewriteSet(attribs.srcset, show);
    if (attribs.href === undefined) continue;
    const found = files.from(attribs.href, file);
    if (found === undefined) delete attribs.href;
    else attribs.href = found;
  }
}

function addNote(document: Document, file: string, { day }: ArchiveContext): void {
  const [head] = find(document, ({ name }) => name === 'head');
  const [body] = find(document, ({ name }) => name === 'body');
  const up = '../'.repeat(file.split('/').length - 1);
  const note = `<aside class="archive-note" lang="sv" dir="ltr" aria-label="Arkiv"><p><strong>Arkiv.</strong> Sidan står som den var den ${formatDate(day)}. Nummer och annat kan ha ändrats sedan dess.</p></aside>`;
  for (const node of parse(`<link rel="stylesheet" href="${up}${archiveStyles.file}">`))
    if (head) DomUtils.appendChild(head, node);
  for (const node of parse(note)) if (body) DomUtils.prependChild(body, node);
}

/** What is told of a page in the archive's list. */
export interface ListedPage {
  file: string;
  /** Where it was published. */
  identifier: string;
  title: string;
  language: string;
  description: string;
}

function describePage(html: string, file: string, { files }: ArchiveContext): ListedPage {
  const { title, lang: language, description } = readWith(html, new PageHeadReader()).head;
  return { file, identifier: files.addressOf(file), title, language, description };
}

/**
 * Makes a built page one that opens from disk with the net off.
 * @param file the page's file, relative to the site
 * @throws {Error} where it has a form or an address that nothing can stand for
 */
export function archivePage(html: string, file: string, context: ArchiveContext): { html: string; page: ListedPage } {
  const document = parseDocument(html);
  removePrograms(document);
  replaceForms(document, context);
  replaceSearch(document);
  rewriteAddresses(document, file, context);
  addNote(document, file, context);
  return {
    html: DomUtils.getOuterHTML(document, { encodeEntities: 'utf8' }),
    page: describePage(html, file, context),
  };
}
