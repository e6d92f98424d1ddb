import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { checkContent } from '../../src/checks/content.ts';
import { startPreview } from '../../src/commands/preview/start-preview.ts';
import { findAxe } from '../instruments/axe.ts';
import type { Finding } from '../instruments/finding.ts';
import { findFormFaults } from '../instruments/form-page.ts';
import { findHtmlCodesniffer } from '../instruments/html-codesniffer.ts';
import { findInvalidMarkup } from '../instruments/html-validate.ts';
import { rateByLighthouse } from '../instruments/lighthouse.ts';
import { findObservatory } from '../instruments/observatory.ts';
import { findOverflow } from '../instruments/overflow.ts';
import { findLeaks } from '../instruments/privacy.ts';
import { inNewPage } from '../instruments/scripted/check.ts';
import { scriptedChecks } from '../instruments/scripted/index.ts';
import { findPublishedSecurityTxt } from '../instruments/security-txt.ts';
import { collectAnswers } from '../instruments/served-response.ts';
import { createVisitor } from '../instruments/visit.ts';
import { rateByWebperf, type WebperfTest } from '../instruments/webperf.ts';
import { rateHeaders } from '../instruments/webperf-headers.ts';
import { madeUpDay as today } from '../site/made-up.ts';
import { readRecords } from '../site/site.ts';
import { contentCheck, project } from './mutation.ts';

const { origin } = readRecords<{ origin: string }>('site', project);

/** What an instrument needs: a browser, the port of its developer tools, and where the copy is served. */
interface Bench {
  browser: Browser;
  port: number;
  served: string;
}
type Instrument = (bench: Bench, page: string) => Promise<Finding[]>;

const inHeaders: Instrument = async ({ served }, page) => {
  const answers = await collectAnswers(served, [page]);
  return answers.flatMap((answer) => [
    ...Object.values(rateHeaders(answer, new URL(origin).host)).flatMap(({ findings }) => findings),
    ...findObservatory(answer),
  ]);
};

const inPage =
  (find: typeof findAxe | typeof findOverflow): Instrument =>
  ({ browser, served }, page) =>
    inNewPage({ browser, base: served, addresses: [page] }, { viewport: { width: 320, height: 640 } }, async (tab) => {
      await tab.goto(page);
      return find(tab, page, 'all');
    });

const instruments: Record<string, Instrument> = {
  axe: inPage(findAxe),
  htmlcs: inPage(findHtmlCodesniffer),
  overflow: inPage(findOverflow),
  'webperf-csp': inHeaders,
  'webperf-privacy': inHeaders,
  'webperf-hsts': inHeaders,
  observatory: inHeaders,
  privacy: ({ browser, served }, page) => findLeaks({ browser, base: served, addresses: [page] }),
  lighthouse: async ({ served, port }, page) => (await rateByLighthouse(served + page, page, port, 1)).findings,
  'RFC 9116': ({ served }) => findPublishedSecurityTxt(served, today),
  ...Object.fromEntries(
    scriptedChecks.map(({ id, find }): [string, Instrument] => [
      id,
      ({ browser, served }, page) => find({ browser, base: served, addresses: [page] }),
    ]),
  ),
};

/**
 * Asks the one instrument that a check belongs to.
 * @param check its name, such as `axe:image-alt`
 * @param page address of the page to judge
 * @param folder the copy of the site, or of the content
 */
export async function findBy(
  check: string,
  page: string,
  folder: string,
  browser: Browser,
  port: number,
): Promise<Finding[]> {
  const [instrument = ''] = check.split(':');
  if (instrument === contentCheck) {
    const { faults } = await checkContent(folder, today);
    return faults.map(({ what, file, fix }) => ({
      check: `${contentCheck}:${what}`,
      page: file,
      place: '',
      text: fix,
    }));
  }
  if (instrument === 'form') return findFormFaults(page, readFileSync(`${folder}${page}index.html`, 'utf8'));
  if (instrument === 'html-validate')
    return findInvalidMarkup(page, readFileSync(`${folder}${page}index.html`, 'utf8'));
  const { url: served, server } = await startPreview(project, folder, 0);
  try {
    const find = instruments[instrument];
    if (find) return await find({ browser, port, served }, page);
    const kind = instrument.replace('webperf-', '') as WebperfTest;
    return (await rateByWebperf(kind, origin + page, createVisitor(served, origin), today)).findings;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
