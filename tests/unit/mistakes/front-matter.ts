import { type Mistake, onPage } from './mistake.ts';

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

/** Mistakes in the lines at the top of a page. */
export const frontMatter: Mistake[] = [
  onPage.front(
    'en länk i beskrivningen',
    'som bara',
    'om [lås](/lagen/) som bara',
    '3:14  description: Länkar och fet text fungerar inte här.  Skriv vanlig text utan [ ]( ) och **.',
  ),
  onPage.front(
    'den första raden --- saknas',
    /^---\n/,
    '',
    '1:1  Raden --- överst i filen saknas.  Lägg en rad med bara --- före uppgifterna, allra först i filen.',
  ),
  onPage.front(
    'den andra raden --- saknas',
    /\n---\n/,
    '\n',
    '5:1  Raden --- efter uppgifterna överst i filen saknas.  Lägg en rad med bara --- mellan uppgifterna och texten.',
  ),
  onPage.front(
    'en tom rad står före ---',
    /^/,
    '\n',
    '1:1  Raden --- står inte allra först i filen.  Ta bort tomma rader och mellanslag före den.',
  ),
  onPage.front(
    'ett tankstreck i stället för ---',
    /^---/,
    '—',
    '1:1  Strecken på raden är för många, för få eller för långa.  Byt — mot tre bindestreck: ---',
  ),
  onPage.front(
    'fyra bindestreck efter uppgifterna',
    /\n---\n/,
    '\n----\n',
    '5:1  Strecken på raden är för många, för få eller för långa.  Byt ---- mot tre bindestreck: ---',
  ),
  onPage.bytes('en fil som är tom', () => ' \n', '1:1  Filen är tom.  Skriv sidan, eller ta bort filen.'),
  onPage.front(
    'ett hårt mellanslag efter kolonet',
    'title: ',
    'title:\u00a0',
    '2:7  Ett hårt mellanslag (eller bindestreck) står på raden.  Skriv det på nytt.',
  ),
  onPage.front(
    'ett streck först i rubriken',
    'title: ',
    'title: - ',
    '2:8  Värdet börjar med tecknet -.  Sätt citattecken runt hela värdet, till exempel title: "Gäng: vad du kan göra".',
  ),
  onPage.front(
    'rubriken i versaler',
    /title: .*\n/,
    'title: VIKTIG INFORMATION\n',
    '2:8  Varning: Rubriken står i VERSALER.  Skriv med små bokstäver och stor i början: det är lättare att läsa.',
  ),
  onPage.front(
    'rubriken slutar med punkt',
    /(title: .*)\n/,
    '$1.\n',
    '2:8  Varning: Rubriken slutar med punkt.  Ta bort punkten.',
  ),
  onPage.front(
    'en bild av tecken i rubriken',
    /(title: .*)\n/,
    '$1 🙂\n',
    '2:8  Varning: Rubriken har en bild av tecken (🙂).  Ta bort den: den läses upp, och syns inte i sökningen.',
  ),
  onPage.front(
    'beskrivningen slutar mitt i',
    /redaktör\./,
    'redaktör',
    '3:14  Varning: Beskrivningen slutar utan punkt.  Skriv klart meningen. Den står först på sidan och i sökmotorer.',
  ),
  onPage.front('en nyckel är felstavad', 'title:', 'titel:', '2:1  Nyckeln "titel" finns inte.  Menade du "title"?'),
  onPage.front(
    'rubriken saknas',
    /title: .*\n/,
    '',
    '2:1  "title" saknas.  Lägg till uppgiften: Sidans rubrik. Ingen annan sida får ha samma.',
  ),
  onPage.front(
    'rubriken är längre än 70 tecken',
    /title: .*/,
    `title: ${'Ett långt ord '.repeat(6)}`,
    '2:8  title: Texten är längre än 70 tecken.  Korta den.',
  ),
  onPage.front(
    'beskrivningen är för kort',
    /description: .*/,
    'description: Kort.',
    '3:14  description: Beskrivningen är kortare än 50 tecken.  Skriv en eller två hela meningar.',
  ),
  onPage.front(
    'beskrivningen är längre än 160 tecken',
    /description: .*/,
    `description: ${words(45)}.`,
    '3:14  description: Texten är längre än 160 tecken.  Korta den.',
  ),
  onPage.front(
    'rubriken har ett kolon',
    /title: .*/,
    'title: Gäng: vad du kan göra',
    '2:8  Värdet har ett kolon.  Sätt citattecken runt hela värdet, till exempel title: "Gäng: vad du kan göra".',
  ),
  onPage.front(
    'mellanslaget efter kolonet saknas',
    'title: ',
    'title:',
    '2:1  Mellanslag saknas efter kolonet.  Skriv nyckel: värde, till exempel title: Rubriken.',
  ),
  onPage.front(
    'det sista citattecknet saknas',
    /title: (.*)/,
    'title: "$1',
    '2:8  Citattecknet sist i värdet saknas.  Sätt ett citattecken sist på raden.',
  ),
  onPage.front(
    'rubriken står inom böjda citattecken',
    /title: (.*)/,
    'title: ”$1”',
    '2:8  Varning: Hela värdet i title står inom böjda citattecken. De syns på sidan.  Ta bort dem, om det inte är ett citat.',
  ),
  onPage.front(
    'en rad börjar med en tabb',
    'reviewed:',
    '\treviewed:',
    '4:1  Raden börjar med en tabb.  Använd mellanslag.',
  ),
  onPage.front(
    'en nyckel står två gånger',
    'reviewed:',
    'reviewed: 2026-11-23\nreviewed:',
    '5:1  Nyckeln "reviewed" står två gånger.  Ta bort den ena.',
  ),
  onPage.front(
    'mallkod i rubriken',
    /title: .*/,
    'title: "{{ rubrik }}"',
    '2:9  Mallkod ({{) står i texten.  Ta bort klamrarna.',
  ),
  onPage.front(
    'HTML i rubriken',
    /title: (.*)/,
    'title: <b>$1</b>',
    '2:8  title: HTML-kod får inte stå i texten.  Skriv vanlig text utan < och >.',
  ),
  onPage.front(
    'en lista är skriven som text',
    'reviewed:',
    'helplines: exempellinjen\nreviewed:',
    '4:12  "helplines" ska vara en lista, inte text.  Skriv en lista inom hakparenteser: [ ]. Hjälpnummer som står först på sidan, med id från helplines.json.',
  ),
  onPage.front(
    'ett hjälpnummer som inte finns',
    'reviewed:',
    'helplines: [exempellinje]\nreviewed:',
    '4:13  "exempellinje" finns inte i _data/helplines.json.  Menade du "exempellinjen"?',
  ),
  onPage.front(
    'texten efter # försvinner',
    /title: (.*)/,
    'title: $1 #1',
    '2:21  Texten efter # försvinner.  Sätt citattecken runt hela värdet, till exempel title: "Gäng: vad du kan göra". Eller ta bort tecknet.',
  ),
  onPage.front(
    'hakparentesen är inte stängd',
    'reviewed:',
    'keywords: [lås, nyckel\nreviewed:',
    '4:11  Klammern ] saknas.  Sätt ] sist på raden.',
  ),
  onPage.front(
    'samma rubrik som en annan sida',
    /title: .*/,
    'title: Kontakt',
    '2:8  Sidan har samma rubrik som src/content/kontakt.md.  Ge sidan en egen rubrik.',
  ),
  onPage.front(
    'en egen adress',
    'reviewed:',
    'permalink: /egen/\nreviewed:',
    '4:12  permalink: Sidans adress kommer av mappen och filnamnet.  Ta bort raden permalink.',
  ),
];

/** Days that do not exist, have another form or can't be meant. */
export const dates: Mistake[] = [
  onPage.front(
    'datumet skrivet med snedstreck',
    '2026-11-24',
    '24/11 2026',
    '4:11  reviewed: Datumet har fel form.  Skriv år-månad-dag, till exempel 2026-11-24.',
  ),
  onPage.front(
    'den 31 november',
    '2026-11-24',
    '2026-11-31',
    '4:11  reviewed: Datumet finns inte i almanackan.  Kontrollera månad och dag.',
  ),
  onPage.front(
    'månad 13',
    '2026-11-24',
    '2026-13-01',
    '4:11  reviewed: Datumet finns inte i almanackan.  Kontrollera månad och dag.',
  ),
  onPage.front(
    'ett årtal med omkastade siffror',
    '2026-11-24',
    '2062-11-24',
    '4:11  Datumet 24 november 2062 ligger långt fram i tiden.  Rätta årtalet: här står när något lästes eller publicerades.',
  ),
  onPage.front(
    'ett hårt bindestreck i datumet',
    '2026-11',
    '2026\u201111',
    '4:15  Ett hårt mellanslag (eller bindestreck) står på raden.  Skriv det på nytt.',
  ),
  onPage.front(
    'ett hårt mellanslag efter datumet',
    '11-24',
    '11-24\u00a0',
    '4:21  Ett hårt mellanslag (eller bindestreck) står på raden.  Skriv det på nytt.',
  ),
  onPage.front(
    'nästa års årtal',
    '2026-11-24',
    '2027-11-24',
    '4:11  Datumet 24 november 2027 ligger långt fram i tiden.  Rätta årtalet: här står när något lästes eller publicerades.',
  ),
  onPage.front(
    'ett datum två månader fram',
    '2026-11-24',
    '2027-01-24',
    '4:11  Varning: Datumet 24 januari 2027 ligger långt fram i tiden.  Rätta årtalet: här står när något lästes eller publicerades.',
  ),
  onPage.front(
    'månaden med en siffra',
    '2026-11-24',
    '2026-1-24',
    '4:11  reviewed: Datumet har fel form.  Skriv år-månad-dag, till exempel 2026-11-24.',
  ),
  onPage.body(
    'en dag i texten som inte finns',
    'Mötet var den 31 november 2026.',
    '6:15  Dagen 31 november 2026 finns inte i almanackan.  Kontrollera dag och månad.',
  ),
  onPage.body(
    'en dag som har varit under rubriken Kommande',
    '## Kommande möten\n\nVi ses den 3 mars 2026.',
    '8:12  Varning: Dagen 3 mars 2026 har varit, men texten säger att den kommer.  Ta bort den, eller skriv om den som något som har hänt.',
  ),
  onPage.body(
    'nästa möte har redan varit',
    'Nästa möte är den 3 mars 2026.',
    '6:19  Varning: Dagen 3 mars 2026 har varit, men texten säger att den kommer.  Ta bort den, eller skriv om den som något som har hänt.',
  ),
];
