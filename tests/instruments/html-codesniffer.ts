import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type { Finding } from './finding.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

interface Message {
  type: number;
  code: string;
  msg: string;
  element: Element | Document;
}

interface Sniffer {
  process(standard: string, content: Document, done: () => void, failed: () => void): void;
  getMessages(): Message[];
}

type Report = Omit<Finding, 'page'>;

/** Runs in the page. Errors are type 1; warnings and notices ask a person to look, and are no findings. */
function sniff(): Promise<Report[]> {
  const path = (element: Element): string => {
    if (element.id) return `#${element.id}`;
    const { parentElement, localName } = element;
    if (!parentElement) return localName;
    const number = [...parentElement.children].indexOf(element) + 1;
    return `${path(parentElement)} > ${localName}:nth-child(${number})`;
  };
  const { HTMLCS } = globalThis as unknown as { HTMLCS: Sniffer };
  const toReport = ({ code, msg, element }: Message) => ({
    check: `htmlcs:${code}`,
    place: element instanceof Element ? path(element) : 'html',
    text: msg,
  });
  return new Promise((resolve, reject) => {
    const done = () =>
      resolve(
        HTMLCS.getMessages()
          .filter(({ type }) => type === 1)
          .map(toReport),
      );
    HTMLCS.process('WCAG2AAA', document, done, () => reject(new Error('HTML_CodeSniffer kunde inte köras.')));
  });
}

/**
 * Tries a page, in the state that it is in, with a second engine of other makers: HTML_CodeSniffer, WCAG2AAA.
 * @param page an open page whose context lets scripts in (`bypassCSP`)
 */
export async function findHtmlCodesniffer(page: Page, address: string): Promise<Finding[]> {
  if (!(await page.evaluate(() => 'HTMLCS' in globalThis))) await page.evaluate(source);
  const reports = await page.evaluate(sniff);
  return reports.map((report) => ({ ...report, page: address }));
}
