/** The part of the table of commands that measures, takes pictures and keeps what was measured: what CI does not ask. */
export const measuring = {
  audit: {
    file: 'tests/commands/audit.ts',
    needsSite: true,
    packages: ['tests'],
    summary: 'betygsätter varje byggd sida med webperf_cores egna regler, 1,00–5,00. Rapport i .cache/audit/',
  },
  lighthouse: {
    file: 'tests/commands/lighthouse.ts',
    needsSite: true,
    packages: ['tests'],
    summary: 'mäter varje sidtyp med Lighthouse, som på en mobil. Siffrorna hamnar i .cache/lighthouse.json',
    options: { quick: { summary: 'en sida av varje ram' } },
  },
  bilder: {
    file: 'tests/commands/bilder.ts',
    needsSite: true,
    packages: ['tests'],
    summary: 'fotograferar och mäter varje sidtyp i alla bredder, ljust, mörkt, med stor text och på papper',
    options: {
      sidor: { value: 'NAMN', summary: 'bara de sidorna, med komma mellan, som start,mora' },
      bredder: { value: 'ANTAL', summary: 'bara de bredderna, i bildpunkter med komma mellan, som 320,390' },
      mapp: { value: 'MAPP', summary: 'en annan mapp än _site' },
      spara: { summary: 'tar om bilderna i README, i .github/pictures och den som visas när en sida delas' },
    },
    writes: 'bilderna i .github/pictures, och assets/delningsbild.png, med --spara',
    more: 'Bilderna, en tabell och index.html att bläddra i hamnar i .cache/bilder/.',
  },
  record: {
    file: 'tests/commands/record.ts',
    packages: ['tests'],
    summary: 'skriver underlaget för tillgänglighetsredogörelsen, efter en hel npm test',
    writes: '_data/audit.json',
  },
  freshness: {
    file: 'tests/commands/freshness.ts',
    summary: 'frågar den publicerade webbplatsen om den är från i dag eller i går, och om dess security.txt gäller',
    options: {
      newest: { value: 'INCHECKNING', summary: 'den senaste på main som har klarat alla tester' },
      since: { value: 'TIDPUNKT', summary: 'när den klarade dem' },
    },
  },
  bench: {
    file: 'tests/bench/bench.ts',
    packages: ['tests', 'tests/bench'],
    summary: 'jämför byggets kostnad med vanlig Eleventy, och sökindexets med Pagefind',
    options: {
      sizes: { value: 'ANTAL', summary: 'hur många sidor, med komma mellan' },
      runs: { value: 'ANTAL', summary: 'hur många gånger' },
    },
  },
  'bench:edit': {
    file: 'tests/bench/edit.ts',
    packages: ['tests'],
    summary: 'mäter tiden från sparad fil till sedd sida, för varje slags ändring',
    options: {
      sizes: { value: 'ANTAL', summary: 'hur många gjorda sidor till, med komma mellan. Annars 0 och 1 000' },
      runs: { value: 'ANTAL', summary: 'hur många gånger varje ändring görs' },
      mixed: {
        value: 'ANTAL',
        summary: 'så många blandade ändringar i stället, var och en jämförd med ett rent bygge',
      },
      seed: { value: 'FRÖ', summary: 'talet som de blandade ändringarna väljs med' },
    },
  },
  'bench:forms': {
    file: 'tests/bench/forms.ts',
    packages: ['tests'],
    summary: 'postar 2 000 formulär och räknar mejlen',
    words: '[antal]',
  },
  'bench:search': {
    file: 'tests/bench/search.ts',
    needsSite: true,
    packages: ['tests', 'tests/bench'],
    summary: 'jämför sökningens svar med andra sökmotorers',
  },
  'bench:links': {
    file: 'tests/bench/links.ts',
    packages: ['tests', 'tests/bench'],
    summary: 'jämför länkvakten med linkinator, check-html-links och hyperlink',
    words: '[antal sidor]',
  },
  format: {
    file: 'tests/commands/format.ts',
    packages: ['tests'],
    summary: 'formaterar kod. Innehåll rörs aldrig',
    writes: 'kod',
  },
};
