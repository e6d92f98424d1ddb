import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { byType, type Check, lookAll, type Violation } from './check.ts';

/** Runs in the page. */
function findHeadingFaults(): Violation[] {
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')];
  const level = (heading: Element) => Number(heading.localName[1]);
  const read = (heading: Element | undefined) => heading?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const faults: Violation[] = [];
  const first = headings.filter((heading) => level(heading) === 1);
  if (first.length !== 1) faults.push({ place: 'h1', text: `${first.length} rubriker av första graden` });
  if (headings[0] !== first[0]) faults.push({ place: 'h1', text: 'är inte den första rubriken' });
  if (!first[0]?.closest('main')) faults.push({ place: 'h1', text: 'står inte i innehållet' });
  headings.forEach((heading, index) => {
    const [place, before, after] = [probe.name(heading), headings[index - 1], headings[index + 1]];
    // In a fold that is shut nobody sees it, and nobody has to.
    const isFolded = heading.closest('details:not([open])') && !heading.closest('summary');
    if (read(heading).length < 1 || !(isFolded || probe.isVisible(heading)))
      faults.push({ place, text: 'är tom eller osynlig' });
    if (before && level(heading) > level(before) + 1)
      faults.push({ place, text: `hoppar över en grad efter h${level(before)}` });
    if (before && read(before) === read(heading)) faults.push({ place, text: 'upprepar rubriken före' });
    // Text, a list or at least a subheading has to come before the next heading of the same level.
    const range = document.createRange();
    range.setStartAfter(heading);
    if (after) range.setEndBefore(after);
    else range.setEndAfter(document.body);
    const hasSubheading = after && level(after) > level(heading);
    if (!hasSubheading && !/\p{L}|\d/u.test(range.toString())) faults.push({ place, text: 'har ingen text under sig' });
  });
  for (const element of document.querySelectorAll(
    'main [role=heading], main p > b:only-child, main p > strong:only-child',
  )) {
    const isWhole = element.parentElement?.textContent?.trim() === element.textContent?.trim();
    // A sentence may be strong; a heading in disguise ends without a stop.
    if (isWhole && !/[.!?:]$/.test(read(element)))
      faults.push({ place: probe.name(element), text: 'ser ut som en rubrik utan att vara det' });
  }
  return faults;
}

const headings: Check = {
  id: 'AS-19',
  title: 'varje sida har en h1, ingen grad hoppas över, och under varje rubrik står något',
  find: (site) => lookAll('AS-19', site, {}, (page) => page.evaluate(findHeadingFaults)),
};

const folder = join('tests', 'browser', 'snapshots');

const fileFor = (address: string) =>
  join(folder, `${address.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'start'}.yml`);

const isText = /^\s*- (\/url|text|paragraph|emphasis|strong|time|deletion|code|blockquote)\b/;
// A letter of the index is there when a word begins with it.
const isWritten = /^\s*- (list|listitem|link|term|definition|region "."|heading "[^"]*" \[level=[2-6]\])(?![-\w])/;

/**
 * Landmarks, controls and the furniture, with roles and names, and nothing that editors write in the content: a new
 * sentence, link or heading is no change of the tree, and has checks of its own (AS-19, AS-23, axe).
 */
function toOutline(snapshot: string): string {
  let isInMain = false;
  const lines = snapshot.split('\n').filter((line) => {
    if (/^- /.test(line)) isInMain = line.startsWith('- main');
    return !isText.test(line) && !(isInMain && isWritten.test(line));
  });
  // What a role contains as plain text follows its colon; the page's own heading is the editor's.
  return `${lines.map((line) => line.replace(/^(\s*- (?:[a-z]+(?: "[^"]*")?)): .*$/, '$1').replace(/heading "[^"]*" (\[level=1)/, 'heading $1')).join('\n')}\n`;
}

async function compareTree(page: Page, address: string): Promise<Violation[]> {
  const tree = toOutline(await page.locator('body').ariaSnapshot());
  const file = fileFor(address);
  if (process.env.UPDATE === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, tree);
  }
  if (!existsSync(file)) return [{ place: file, text: 'saknas: kör med UPDATE=1 och granska den' }];
  const [wanted, got] = [readFileSync(file, 'utf8').split('\n'), tree.split('\n')];
  const at = Math.max(wanted.length, got.length);
  const line = Array.from({ length: at }, (_, index) => index).find((index) => wanted[index] !== got[index]);
  if (line === undefined) return [];
  const text = `är ”${got[line]?.trim()}” men var ”${wanted[line]?.trim()}”. Stämmer det: kör med UPDATE=1`;
  return [{ place: `${file}:${line + 1}`, text }];
}

const tree: Check = {
  id: 'AS-22',
  title: 'tillgänglighetsträdet för varje sidtyp är det som någon har granskat',
  find: (site) => lookAll('AS-22', byType(site), {}, compareTree),
};

export const structureChecks = [headings, tree];
