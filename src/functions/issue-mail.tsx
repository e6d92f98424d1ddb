import { convert, type HtmlToTextOptions } from 'html-to-text';
import { renderToString } from 'preact-render-to-string';
import { IssueMail } from '../components/issue-mail/issue-mail.tsx';
import { pageAddress } from '../lib/addresses.ts';
import { withFullAddresses, withoutSigns } from '../lib/feeds.ts';
import type { Site } from '../schemas/site.ts';
import type { Mail } from './mail.ts';
import { unsubscribeLink } from './newsletter.tsx';
import type { Services } from './services.ts';

/** An issue of the newsletter: its front matter, and its text as HTML. */
export interface Issue {
  title: string;
  description: string;
  html: string;
}

const textOptions: HtmlToTextOptions = {
  wordwrap: 72,
  selectors: [
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false } },
    { selector: 'h3', options: { uppercase: false } },
    { selector: 'a', options: { linkBrackets: ['(', ')'], hideLinkHrefIfSameAsText: true } },
    // The number and the address are the text already.
    { selector: 'a[href^="tel:"]', format: 'anchor', options: { ignoreHref: true } },
    { selector: 'a[href^="mailto:"]', format: 'anchor', options: { ignoreHref: true } },
    { selector: 'ul', options: { itemPrefix: '– ' } },
    { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    { selector: 'img', format: 'skip' },
  ],
};

/**
 * The mail that carries an issue: HTML and text with the same words, addresses in full, and ways to unsubscribe.
 * @param month the issue's month, `YYYY-MM`
 * @param to the one address that gets it, and that its unsubscribe link is for
 */
export async function createIssueMail(
  month: string,
  { title, description, html }: Issue,
  to: string,
  { site, ...services }: Pick<Services, 'settings' | 'now'> & { site: Site },
): Promise<Mail> {
  const url = site.origin + pageAddress(`nyhetsbrev/${month}.md`);
  const { link, headers } = await unsubscribeLink(to, site.origin, services);
  const content = withFullAddresses(withoutSigns(html), url);
  const page = `<!doctype html>${renderToString(
    <IssueMail {...{ title, lead: description, content, url, site }} unsubscribe={link} />,
  )}`;
  const text = convert(page, { ...textOptions, baseElements: { selectors: ['body'] } });
  return { to, subject: title, html: page, text: `${text}\n`, headers: { ...headers, 'Content-Language': 'sv' } };
}
