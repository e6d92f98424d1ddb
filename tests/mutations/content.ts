import { contentCheck, type Mutation, type SiteCopy } from './mutation.ts';

const law = 'src/content/lagen/index.md';

/** A fault made by a line last in the text of a page. The check is named by what it says. */
const inMarkdown = (fault: string, what: string, text: string): Mutation => ({
  fault,
  check: `${contentCheck}:${what}`,
  change: (site) => site.edit(law, /$/, `\n${text}\n`),
});

const inContent = (fault: string, what: string, change: (site: SiteCopy) => void): Mutation => ({
  fault,
  check: `${contentCheck}:${what}`,
  change,
});

/** Faults that a hurried editor makes, found before any page is made. `tests/unit/mistakes` has all kinds. */
export const content: Mutation[] = [
  inMarkdown('bild utan beskrivning i texten', 'Bilden saknar alternativtext.', '![](/assets/favicon.svg)'),
  inMarkdown('rubriknivå hoppas över i texten', 'Rubriken hoppar över en nivå (####).', '## Mer\n\n#### Ännu mer'),
  inMarkdown('två huvudrubriker på en sida', 'Rubriken är på nivå 1.', '# En huvudrubrik till'),
  inMarkdown('tom rubrik i texten', 'Rubriken är tom.', '##'),
  inMarkdown('adress utan länk', 'Adressen https://bra.se står som text.', 'Läs på https://bra.se om lagen.'),
  inMarkdown('länk till en sida som inte finns', 'Sidan /finns-inte/ finns inte.', '[Mer](/finns-inte/)'),
  inContent('ord i ordlistan som ingen sida har', 'Ordet "hemligstämpling" står inte på någon sida.', (site) =>
    site.edit('_data/words.json', '"word": "drakägg"', '"word": "hemligstämpling"'),
  ),
  inContent('dokument utan sida med samma innehåll', 'Dokumentet har ingen sida med samma innehåll.', (site) =>
    site.write('assets/rapport.pdf', '%PDF-1.4'),
  ),
  inContent('bild med ett skript', 'Ett skript står i bilden.', (site) =>
    site.edit('assets/band.svg', '<path', '<script>fetch("/")</script><path'),
  ),
  inContent('lösenord i en fil som börjar med en punkt', 'Namnet .env börjar med en punkt.', (site) =>
    site.write('assets/.env', 'SMTP_PASSWORD=x'),
  ),
  inContent('en bild inklistrad som text', 'Mer än 200 bokstäver och siffror står i följd.', (site) =>
    site.edit(law, /$/, `\n![Torget](data:image/png;base64,${'iVBORw0KGgo'.repeat(2_000)})\n`),
  ),
  inContent(
    'översättning som inte säger om en människa har granskat den',
    'Sidan är översatt, men säger inte om någon har granskat översättningen.',
    (site) => site.edit('src/content/ar/index.md', /translation:\n {2}reviewed: null\n/, ''),
  ),
  inContent('ett av webbplatsens egna ord saknas på ett språk', '"words.skip" saknas.', (site) =>
    site.edit('_data/languages.json', /"skip": "[^"]*",/, ''),
  ),
  inContent(
    'redogörelse som är äldre än ett år',
    'Tillgänglighetsredogörelsen bygger på en granskning från 1 januari 2025. Den är äldre än ett år.',
    (site) => site.edit('_data/audit.json', /"date": "[^"]*"/, '"date": "2025-01-01"'),
  ),
];
