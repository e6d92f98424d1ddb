import { type Mistake, onPage } from './mistake.ts';

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

/** Mistakes in the lines at the top of a page. */
export const frontMatter: Mistake[] = [
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
    '2:20  Texten efter # försvinner.  Sätt citattecken runt hela värdet, till exempel title: "Gäng: vad du kan göra". Eller ta bort tecknet.',
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
    '8:12  Dagen 3 mars 2026 har varit, men texten säger att den kommer.  Ta bort den, eller skriv om den som något som har hänt.',
  ),
  onPage.body(
    'nästa möte har redan varit',
    'Nästa möte är den 3 mars 2026.',
    '6:19  Dagen 3 mars 2026 har varit, men texten säger att den kommer.  Ta bort den, eller skriv om den som något som har hänt.',
  ),
];

/** Markdown that becomes something else than was meant. */
export const markdown: Mistake[] = [
  onPage.body(
    'en rubrik på nivå 1',
    'Text.\n\n# Rubrik',
    '8:1  Rubriken är på nivå 1.  Sidans rubrik kommer av title. Börja med ## i texten.',
  ),
  onPage.body(
    'en rubrik som hoppar över en nivå',
    '## Ett\n\nText.\n\n#### Två',
    '10:1  Rubriken hoppar över en nivå (####).  Skriv ### i stället för ####.',
  ),
  onPage.body('en tom rubrik', 'Text.\n\n##\n\nMer.', '8:1  Rubriken är tom.  Skriv en rubrik eller ta bort raden.'),
  onPage.body(
    'mellanslaget efter ## saknas',
    '##Rubrik',
    '6:1  Mellanslag saknas efter #.  Skriv ## och ett mellanslag före rubriken.',
  ),
  onPage.body(
    'ett hårt mellanslag efter ##',
    '##\u00a0Rubrik',
    '6:1  Mellanslaget efter tecknet är ett hårt mellanslag.  Ta bort det och skriv ett vanligt mellanslag.',
  ),
  onPage.body(
    'en ruta utan slut',
    '::: info Bra\nText.',
    '6:1  Rutan har inget slut.  Lägg en rad med bara ::: efter den.',
  ),
  onPage.body(
    'en ruta som inte finns',
    '::: varning Akta\nText.\n:::',
    '6:1  Rutan "varning" finns inte.  Välj bland: viktigt, info, sprak.',
  ),
  onPage.body(
    'HTML i texten',
    'Det är <b>viktigt</b>.',
    '6:8  HTML-kod (<b>) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onPage.body(
    'mallkod i texten',
    'Ring {{ nummer }}.',
    '6:6  Mallkod ({{) står i texten.  Ta bort den. Uppgifter hämtas med länkar som [](nummer:id).',
  ),
  onPage.body(
    'en tabell utan rad under rubrikerna',
    '| Dag | Tid |\n| Måndag | 9 |',
    '6:1  Tabellen går inte att läsa.  Under rubrikraden ska det stå en rad med lika många delar: | --- | --- |',
  ),
  onPage.body(
    'en tabell utan rubrik i en kolumn',
    '| Dag |  |\n| --- | --- |\n| Måndag | 9 |',
    '6:1  Tabellens rubrikcell 2 är tom.  Skriv vad kolumnen innehåller.',
  ),
  onPage.body(
    'en rad i en tabell har en cell för mycket',
    '| Dag | Tid |\n| --- | --- |\n| Måndag | 9 | 10 |',
    '8:1  Raden har 3 celler men tabellen bara 2 kolumner.  Ta bort en cell eller lägg till en kolumn i tabellens två första rader.',
  ),
  onPage.body(
    'punkter klistrade ur Word',
    '• Lås dörren\n• Tänd lampan',
    '6:1  Tecknet • gör ingen lista.  Skriv - och ett mellanslag först på varje rad.',
  ),
  onPage.body(
    'mellanslaget efter bindestreck saknas',
    '-Lås dörren\n-Tänd lampan',
    '6:1  Mellanslag saknas efter bindestrecket.  Skriv - och ett mellanslag först på varje rad.',
  ),
  onPage.body(
    'fet text som inte avslutas',
    'Det är **viktigt att låsa.',
    '6:8  Stjärnorna gör ingen fet text.  Skriv **ordet** med två stjärnor på var sida, tätt intill ordet.',
  ),
  onPage.body(
    'text som är indragen med en tabb',
    'Text.\n\n\tLås dörren.',
    '8:1  Raden börjar med en tabb eller fyra mellanslag, så texten blir kod.  Ta bort dem först på raden.',
  ),
  onPage.body(
    'en fotnot',
    'Det är så.[^1]',
    '6:11  Fotnoter finns inte här.  Skriv det viktiga i texten, eller länka till källan.',
  ),
  onPage.body('ingen text alls', '', '6:1  Sidan har ingen text.  Skriv texten under raden ---.'),
];

/** Links that lead nowhere, or are written in another way. */
export const links: Mistake[] = [
  onPage.body('en felstavad sida', 'Läs om [lagen](/lageb/).', '6:16  Sidan /lageb/ finns inte.  Menade du "/lagen/"?'),
  onPage.body(
    'en rubrik som inte finns',
    'Läs om [kraven](/lagen/#kravet).',
    '6:17  Rubriken #kravet finns inte på /lagen/.  Menade du "kraven"?',
  ),
  onPage.body(
    'en adress som text',
    'Gå till https://www.example.org/ nu.',
    '6:9  Adressen https://www.example.org/ står som text.  Lägg den i _data/links.json och skriv [text](lank:id).',
  ),
  onPage.body(
    'en adress direkt i länken',
    'Läs hos [verket](https://www.example.org/).',
    '6:18  Adressen https://www.example.org/ står direkt i texten.  Lägg den i _data/links.json och skriv [text](lank:id).',
  ),
  onPage.body(
    'e-post direkt i länken',
    'Skriv till [oss](mailto:brev@example.org).',
    '6:18  Länken mailto:brev@example.org står direkt i texten.  Skriv [](nummer:id), [](telefon:id) eller [](epost:id).',
  ),
  onPage.body(
    'ett id som inte finns',
    'Läs hos [verket](lank:exempel-stat).',
    '6:18  "exempel-stat" finns inte i _data/links.json.  Menade du "exempel-start"?',
  ),
  onPage.body(
    'ett felstavat ord före kolonet',
    'Läs hos [verket](länk:exempel-start).',
    '6:18  Länken länk:exempel-start är inte tillåten.  Menade du "lank:exempel-start"?',
  ),
  onPage.body(
    'en länk utan text',
    'Läs [](/lagen/).',
    '6:8  Länken till /lagen/ har ingen text.  Skriv inom hakparentesen vart länken leder.',
  ),
  onPage.body(
    'ett mellanslag mellan text och adress',
    'Läs om [lagen] (/lagen/).',
    '6:14  Länken har ett mellanslag mellan ] och (.  Skriv ihop dem: [text](/adress/) eller [text](lank:id).',
  ),
  onPage.body(
    'omkastade parenteser',
    'Läs om (lagen)[/lagen/].',
    '6:14  Länkens parenteser är omkastade.  Skriv [text](/adress/): texten först, inom [ ].',
  ),
  onPage.body(
    'en adress utan snedstreck först',
    'Läs om [lagen](lagen).',
    '6:9  Länken "lagen" börjar inte med /.  Menade du "/lagen/"?',
  ),
  onPage.body(
    'ett annat nummer än det som gäller',
    'Ring [08-465 004 99](nummer:exempellinjen).',
    '6:22  Numret i "08-465 004 99" är inte det som står i _data/helplines.json (08-465 004 01).  Skriv [](nummer:exempellinjen), så hämtas numret.',
  ),
  onPage.body(
    'den sista parentesen saknas',
    'Läs om [lagen](/lagen/ nu.',
    '6:8  Länkens sista parentes saknas.  Sätt ) sist i adressen.',
  ),
  onPage.body(
    'en fil som inte finns',
    'Läs [planen](/assets/plan.pdf).',
    '6:14  Filen /assets/plan.pdf finns inte.  Lägg den i mappen assets eller rätta namnet.',
  ),
];

/** Images that say nothing or are not there. */
export const images: Mistake[] = [
  onPage.body(
    'en bild utan alternativtext',
    '![](/assets/exempel.svg)',
    '6:1  Bilden saknar alternativtext.  Skriv inom hakparentesen vad bilden visar.',
  ),
  onPage.body(
    'en bild som inte finns',
    '![Ett lås](/assets/las.svg)',
    '6:12  Bilden /assets/las.svg finns inte.  Lägg den i mappen assets eller rätta namnet.',
  ),
  onPage.body(
    'en bild på en annan webbplats',
    '![Ett lås](https://www.example.org/las.png)',
    '6:12  Bilden ligger inte hos oss (https://www.example.org/las.png).  Lägg bilden i mappen assets och skriv /assets/filnamnet.',
  ),
  onPage.body(
    'ett filnamn med mellanslag',
    '![Ett lås](/assets/ett las.svg)',
    '6:10  Adressen inom parentesen har ett mellanslag.  Byt namn på filen så att den inte har mellanslag, eller rätta adressen.',
  ),
  onPage.body(
    'filnamnet som alternativtext',
    '![exempel.svg](/assets/exempel.svg)',
    '6:1  Alternativtexten "exempel.svg" säger inte vad bilden visar.  Skriv inom hakparentesen vad man ser på bilden.',
  ),
  onPage.body(
    'stor bokstav i filnamnet',
    '![Ett kryss](/assets/Exempel.svg)',
    '6:14  Bilden /assets/Exempel.svg finns inte.  Lägg den i mappen assets eller rätta namnet.',
  ),
];

/** Swedish that is hard to read: errors where a visitor can't choose, else advice. */
export const language: Mistake[] = [
  onPage.body(
    'klicka här',
    'Vill du veta mer? [Klicka här](/lagen/).',
    '6:20  Länken "Klicka här" säger inte vart den leder.  Skriv vad sidan handlar om i själva länken.',
  ),
  onPage.body(
    'läs mer',
    'Lagen gäller alla. [Läs mer](/lagen/).',
    '6:21  Länken "Läs mer" säger inte vart den leder.  Skriv vad sidan handlar om i själva länken.',
  ),
  onPage.body(
    'ett tungt ord',
    'Kommunen införskaffar lås.',
    '6:10  Varning: "införskaffar" är tungt att läsa.  Skriv hellre: köpa, skaffa.',
  ),
  onPage.body(
    'en mening med 30 ord',
    `Det är ${words(28)}.`,
    '6:1  Varning: Meningen har 30 ord.  Dela den: högst 25 ord.',
  ),
  onPage.body(
    'ett verb gömt i ett substantiv',
    'Kommunen genomför en utredning av låset.',
    '6:10  Varning: "genomför en utredning" gömmer det som händer i ett substantiv.  Skriv ett verb: ”utreda”, inte ”genomföra en utredning”.',
  ),
  onPage.body(
    'ingen säger vem som gör något',
    'Lås används i alla hus. Nycklar skickas till kommunen. Dörren kontrolleras varje dag.',
    '6:5  Varning: 3 av 3 meningar säger inte vem som gör något: används, skickas, kontrolleras.  Skriv vem: ”kommunen anmäler”, inte ”det anmäls”.',
  ),
  onPage.body(
    'samma ord två gånger',
    'Det är bra att att låsa dörren.',
    '6:12  Varning: "att att" står två gånger.  Ta bort det ena ordet.',
  ),
  onPage.body(
    'en förkortning utan förklaring',
    'Alla kommuner har ett LBR.',
    '6:23  Varning: "LBR" är inte förklarat.  Förklara det inom parentes, byt det, eller lägg det i _data/words.json.',
  ),
];
