import { readdirSync } from 'node:fs';
import { inPage, type Mutation, type SiteCopy } from './mutation.ts';

const statement = 'tillganglighet/index.html';
const script = (site: SiteCopy) =>
  `build/${readdirSync(`${site.folder}/build`).find((name) => name.startsWith('site.') && name.endsWith('.js'))}`;

const inFile =
  (path: string) =>
  (fault: string, check: string, from: string | RegExp, to: string): Mutation => ({
    fault,
    check,
    change: (site) => site.edit(path, from, to),
  });

const inScript = (fault: string, rule: string, code: string): Mutation => ({
  fault,
  check: `webperf-javascript:${rule}`,
  change: (site) => site.edit(script(site), /$/, code),
});

const without = (path: string, fault: string, check: string): Mutation => ({
  fault,
  check,
  change: (site) => site.remove(path),
});

const in404 = inFile('404.html');
const inRobots = inFile('robots.txt');
const inMap = inFile('sitemap.xml');
const inStatement = inFile(statement);
const files = (rule: string) => `webperf-standard-files:${rule}`;
const notFound = (rule: string) => `webperf-pagenotfound:${rule}`;
const a11y = (rule: string) => `webperf-a11y-statement:${rule}`;

/** Faults in scripts, standard files, the error page and the accessibility statement. */
export const standardFiles: Mutation[] = [
  inScript('skriptet kör text som kod', 'no-eval', ';eval("1");'),
  inScript('skriptet kör text som kod vid en tid', 'no-implied-eval', ';setTimeout("a()", 1);'),
  inScript('adress som är kod', 'no-script-url', ';location.href="javascript:void 0";'),
  inScript('kvarglömd avbrottspunkt', 'no-debugger', ';debugger;'),
  in404('felsidan har ingen titel', notFound('no-valid-title-found'), /<title>[^<]*<\/title>/, ''),
  in404('felsidan har ingen rubrik', notFound('no-valid-h1-found'), /<h1>[^<]*<\/h1>/, ''),
  in404(
    'felsidan är nästan tom',
    notFound('invalid-text-found'),
    /<main[\s\S]*<\/main>/,
    '<main><h1>Fel</h1><p>Sidan finns inte.</p></main>',
  ),
  in404(
    'felsidan säger inte att sidan fattas',
    notFound('no-valid-not-found-text-in-body'),
    /<main[\s\S]*<\/main>/,
    `<main><h1>Hej</h1><p>${'Välkommen hit. '.repeat(20)}</p></main>`,
  ),
  without('robots.txt', 'robots.txt fattas', files('no-robots-txt')),
  inRobots('robots.txt pekar inte ut webbplatskartan', files('no-sitemap-in-robots-txt'), /Sitemap:.*/, ''),
  inMap('webbplatskartan är tom', files('no-items-sitemap'), /<url>[\s\S]*<\/url>/, ''),
  inMap('osäker adress i webbplatskartan', files('no-https-sitemap'), '<loc>https:', '<loc>http:'),
  inMap(
    'främmande adress i webbplatskartan',
    files('no-same-domain-sitemap'),
    /<loc>https:\/\/[^/]+/,
    '<loc>https://annan.example',
  ),
  inMap('samma adress två gånger i webbplatskartan', files('no-duplicates-sitemap'), /(<url>.*?<\/url>)/s, '$1$1'),
  inMap('dokument i webbplatskartan', files('no-unknown-types-sitemap'), /\/<\/loc>/, '/rapport.pdf</loc>'),
  inPage('sidan länkar inte till flödet', files('no-rss-feed'), /<link rel="alternate"[^>]*atom[^>]*>/, ''),
  without('.well-known/security.txt', 'security.txt fattas', files('invalid-security-txt')),
  inFile('.well-known/security.txt')('security.txt utan kontakt', files('no-security-txt-contact'), /Contact:.*/, ''),
  inFile('.well-known/security.txt')('security.txt utan slutdatum', files('no-security-txt-expires'), /Expires:.*/, ''),
  inStatement(
    'redogörelsen säger inte hur väl lagen följs',
    a11y('no-compatible-word'),
    /(delvis|helt) förenlig/,
    'ganska bra i linje',
  ),
  inStatement(
    'redogörelsen säger att lagen inte följs',
    a11y('compatible-word-not'),
    /(delvis|helt) förenlig/,
    'inte förenlig',
  ),
  inStatement(
    'redogörelsen länkar inte till Diggs anmälan',
    a11y('no-notification-function-link'),
    'https://www.digg.se/tdosanmalan',
    'https://www.digg.se/',
  ),
  inStatement(
    'redogörelsen säger inte hur webbplatsen är prövad',
    a11y('no-evaluation-method'),
    /<main[\s\S]*<\/main>/,
    '<main><h1>Tillgänglighetsredogörelse</h1><p>Den är delvis förenlig.</p></main>',
  ),
  inStatement(
    'redogörelsen har inget datum',
    a11y('no-updated-date'),
    /<main[\s\S]*<\/main>/,
    '<main><h1>Tillgänglighetsredogörelse</h1><p>Den är delvis förenlig. Det är en självskattning.</p></main>',
  ),
  inStatement(
    'redogörelsen är äldre än ett år',
    a11y('updated-date-older-than-1years'),
    /\d+ \S+ 2026/g,
    '1 mars 2025',
  ),
  inStatement(
    'redogörelsen är äldre än två år',
    a11y('updated-date-older-than-2years'),
    /\d+ \S+ 2026/g,
    '1 mars 2024',
  ),
  inStatement(
    'redogörelsen åberopar orimlig börda',
    a11y('has-unreasonably-burdensome-accommodation'),
    '<div class="flow">',
    '<div class="flow"><p>Oskäligt betungande anpassning enligt lagen.</p>',
  ),
  inStatement('redogörelsen kan inte kännas igen', a11y('no-a11y-statement'), /(<h1>|<title>)[^<]*/g, '$1Om sidorna'),
];
