import { foreignCodes } from '../../../src/lib/languages.ts';
import { type Check, lookAll, type Violation } from './check.ts';

/** Runs in the page. */
function findLanguageFaults(): Violation[] {
  const faults: Violation[] = [];
  const add = (element: Element, text: string) => faults.push({ place: probe.name(element), text });
  const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
  const rightToLeft = /^(ar|fa|ckb|ur|he|ps|ku-Arab)\b/;
  for (const element of document.querySelectorAll('[lang]')) {
    const { lang } = element as HTMLElement;
    try {
      new Intl.Locale(lang);
    } catch {
      add(element, `har ett lang som inte finns: ”${lang}”`);
    }
    if (rightToLeft.test(lang) && !element.closest('[dir=rtl]')) add(element, `${lang} saknar dir=rtl`);
  }
  // Scripts that no Swedish or English text is written in.
  const scripts: [RegExp, RegExp][] = [
    [/\p{Script=Arabic}/u, rightToLeft],
    [/\p{Script=Cyrillic}/u, /^(ru|uk|bg|sr|mk)/],
    [/\p{Script=Ethiopic}/u, /^(ti|am)/],
    [/\p{Script=Han}|\p{Script=Thai}/u, /^(zh|ja|th)/],
  ];
  // Words that one language has and the other has not: two of them make a passage.
  const english = /\b(the|and|of|with|you|your|this|that|from|are)\b/gi;
  const swedish = /(?<!\p{L})(och|att|för|som|är|inte|på|till|från)(?!\p{L})/giu;
  for (const element of probe.written(document.body)) {
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === 3)
      .map((node) => node.nodeValue)
      .join(' ');
    const lang = langOf(element);
    for (const [script, langs] of scripts)
      if (script.test(text) && !langs.test(lang)) add(element, `är märkt ${lang} men skriven med en annan skrift`);
    if (lang === 'sv' && (text.match(english)?.length ?? 0) >= 2) add(element, 'är engelska märkt som svenska');
    if (lang !== 'sv' && (text.match(swedish)?.length ?? 0) >= 2) add(element, `är svenska märkt som ${lang}`);
    // A name may stand alone; two words in our letters are Swedish that is not marked.
    const isOurs = /\p{Script=Latin}{2,}\s+\p{Script=Latin}{2,}/u.test(text);
    if (isOurs && rightToLeft.test(lang)) add(element, `är märkt ${lang} men skriven med våra bokstäver`);
  }
  return faults;
}

/** Runs in the page: the language of the page, and of those it links to. The codes are folders of other languages. */
function findUntoldLanguages(codes: string[]): Violation[] {
  const faults: Violation[] = [];
  const add = (element: Element, text: string) => faults.push({ place: probe.name(element), text });
  const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? '';
  const languageAt = (path: string) => codes.find((code) => path.startsWith(`/${code}/`)) ?? 'sv';
  const own = document.documentElement.lang;
  if (own !== languageAt(location.pathname)) faults.push({ place: 'html', text: `har lang=${own}` });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
    const target = languageAt(link.pathname);
    const told = link.getAttribute('hreflang') ?? own;
    const isFurniture = link.closest('header, footer, .breadcrumb');
    // The furniture of a page in another language is Swedish: its words say so themselves, by lang.
    const said = isFurniture && target === 'sv' ? langOf(link) || told : told;
    if (target !== 'sv' && told !== target) add(link, `leder till ${target} utan hreflang`);
    if (target !== own && link.closest('.language-list') && langOf(link) !== target)
      add(link, `nämner inte ${target} på språket självt`);
    if (target === 'sv' && said !== 'sv' && told !== 'sv') add(link, 'leder till svenska utan hreflang');
  }
  return faults;
}

const languages: Check = {
  id: 'AS-23',
  title: 'varje stycke och länk på ett annat språk är märkt med språket och läsriktningen',
  find: (site) =>
    lookAll('AS-23', site, {}, async (page) => [
      ...(await page.evaluate(findLanguageFaults)),
      ...(await page.evaluate(findUntoldLanguages, foreignCodes as string[])),
    ]),
};

/** Abbreviations that need no explanation, each with the reason. */
const known: Record<string, string> = {
  JSON: 'formatets namn, och länken säger att den är för utvecklare',
  PDF: 'filformatets namn: det är så det heter, och det står i märkningen av en fil',
  SOU: 'en beteckning i en titel: boken heter så',
  DIGG: 'myndighetens eget namn',
  SOS: 'del av ett namn: SOS Alarm heter så',
  URL: 'står bara i en adress',
};

/** Runs in the page. */
function findUnexplained(exempt: string[]): Violation[] {
  const main = document.querySelector('main');
  if (!main) return [{ place: 'main', text: 'saknas' }];
  // A word in the index leads to the page where it is explained.
  const index = main.querySelector<HTMLElement>('.index-list')?.innerText ?? '';
  const text = main.innerText.replace(index, '').replace(/\s+/g, ' ');
  const explained = new Set([...document.querySelectorAll('abbr[title]')].map((abbr) => abbr.textContent ?? ''));
  // Single capitals in a list, and a word all in capitals beside another, are no abbreviations.
  const found = new Set(text.match(/(?<![\p{L}\d./@-])\p{Lu}{2,6}(?![\p{L}\d./@])/gu) ?? []);
  return [...found]
    .filter((short) => !exempt.includes(short) && !explained.has(short))
    .filter((short) => {
      const first = text.search(new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u'));
      const around = text.slice(Math.max(0, first - 90), first + short.length + 90);
      // "Full name (SHORT)", "SHORT (full name)", "SHORT, full name", "SHORT är/betyder/står för …".
      const ways = [
        `\\p{L}{4,} \\((?:\\p{Lu}+ )?${short}`,
        `${short} \\(\\p{L}{4,}`,
        `${short} (betyder|står för|är en förkortning|stands for)`,
        `(kallas|förkortas|heter) ${short}`,
      ];
      return !new RegExp(ways.join('|'), 'u').test(around);
    })
    .map((short) => ({ place: 'main', text: `${short} förklaras inte där det står först` }));
}

const abbreviations: Check = {
  id: 'AS-24',
  title: 'varje förkortning förklaras där den står först',
  find: (site) => lookAll('AS-24', site, {}, (page) => page.evaluate(findUnexplained, Object.keys(known))),
};

export const languageChecks = [languages, abbreviations];
