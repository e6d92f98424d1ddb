import { signNames } from '../../../src/lib/signs.ts';
import { inFile, type Mistake, onPage, pageText, write } from './mistake.ts';

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

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
    '6:1  Rutan "varning" finns inte.  Välj bland: viktigt, info, sprak, kommuner, bild.',
  ),
  onPage.body(
    'en ritad bild som inte finns',
    'Text.\n\n::: bild lagensring\n:::',
    '8:1  Bilden "lagensring" finns inte.  Menade du "lagens-ring"?',
  ),
  onPage.body(
    'en bild som inte liknar någon',
    '::: bild hängsnara\n:::',
    '6:1  Bilden "hängsnara" finns inte.  Välj bland: fas, lagens-ring.',
  ),
  onPage.body('en bild utan namn', '::: bild\n:::', '6:1  Bilden har inget namn.  Välj bland: fas, lagens-ring.'),
  onPage.body(
    'ett tecken som inte finns',
    '## [](tecken:telefn) Ring oss',
    '6:7  Tecknet "telefn" finns inte.  Menade du "telefon"?',
  ),
  onPage.body(
    'ett tecken som inte liknar något',
    '- [](tecken:elefantsnabel) Ring oss',
    `6:6  Tecknet "elefantsnabel" finns inte.  Välj bland: ${signNames.join(', ')}.`,
  ),
  onPage.body(
    'ett tecken mitt i en text',
    'Ring [](tecken:telefon) oss.',
    '6:9  Tecknet "telefon" står inte först i en rubrik eller en punkt.  Skriv det direkt efter ## eller -, utan ord inom hakparentesen: ## [](tecken:telefon) Rubrik.',
  ),
  onPage.body(
    'ett tecken med ord i',
    '## [Ring](tecken:telefon)',
    '6:11  Tecknet "telefon" står inte först i en rubrik eller en punkt.  Skriv det direkt efter ## eller -, utan ord inom hakparentesen: ## [](tecken:telefon) Rubrik.',
  ),
  onPage.body(
    'ett tecken utan rubrik',
    '## [](tecken:telefon)',
    '6:1  Rubriken är tom.  Skriv en rubrik eller ta bort raden.',
  ),
  inFile(
    'en lättläst rubrik utan tecken',
    write(
      'src/content/lattlast/lagen/index.md',
      `${pageText('Lagen, lättläst', 'Här står på lätt svenska vad den påhittade lagen säger att alla exempel måste göra.')}\n## [](tecken:lag) Ett\n\nText.\n\n## Två\n\nText.\n\n## [](tecken:lagg) Tre\n\nText.\n`,
    ),
    '12:1  Varning: Rubriken har inget tecken.  Skriv ett efter ##, till exempel ## [](tecken:telefon) och rubriken.',
    '16:7  Tecknet "lagg" finns inte.  Menade du "lag"?',
  ),
  inFile(
    'en lättläst rad som är för lång',
    write(
      'src/content/lattlast/rader/index.md',
      `${pageText('Rader på lätt svenska', 'Här står på lätt svenska hur lång en påhittad rad får vara innan den är för lång.')}\nEn rad är kort.\nMen en rad som har fler än tio ord är för [lång](/lagen/).\nEn till.\n`,
    ),
    '9:1  Varning: Raden har 12 ord.  Dela den: en tanke i varje rad, högst 10 ord.',
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
    'en fet rad i stället för en rubrik',
    'Text.\n\n**Så gör du**\n\n**Ring 112.**',
    '8:1  Raden är fet men ingen rubrik.  Skriv ## före och ta bort stjärnorna.',
  ),
  onPage.body(
    'en fet rad med kolon',
    '**Kontakt:**\n\nLås **dörren** och **fönstret**',
    '6:1  Raden är fet men ingen rubrik.  Skriv ## före och ta bort stjärnorna.',
  ),
  onPage.body(
    'en lista med tankstreck ur Word',
    '– lås dörren\n– tänd lampan',
    '6:1  Långa streck gör ingen lista.  Skriv - och ett mellanslag först på varje rad.',
  ),
  onPage.body(
    'en numrerad lista utan mellanslag',
    '1.Ring grannen\n2.Lås dörren',
    '6:1  Mellanslag saknas efter siffran.  Skriv 1. och ett mellanslag först på raden.',
  ),
  onPage.body(
    'en lista med bokstäver',
    'Gör så här:\na) ring grannen\nb) lås dörren',
    '7:1  Bokstäver gör ingen lista.  Skriv 1. och ett mellanslag först på varje rad.',
  ),
  onPage.body(
    'en tabell ur Excel',
    'Kommun\tTelefon\nExempelstad\t112',
    '6:1  Raderna har tabbar mellan orden, och flyter ihop.  Skriv en tabell: | före, mellan och efter cellerna, och | --- | --- | under rubrikraden.',
  ),
  onPage.body(
    'en fotnot',
    'Det är så.[^1]',
    '6:11  Fotnoter finns inte här.  Skriv det viktiga i texten, eller länka till källan.',
  ),
  onPage.body(
    'en rad som gör texten till kod',
    'Text.\n\n```\nLås dörren.',
    '8:1  Raden gör texten under den till kod.  Ta bort raden.',
  ),
  onPage.body(
    'ett streck under en text gör den till rubrik',
    'Lås dörren.\n---\nTänd lampan.',
    '6:1  Raden under texten gör den till en rubrik.  Lägg en tom rad emellan, eller skriv ## före rubriken och ta bort raden.',
  ),
  onPage.body('ingen text alls', '', '6:1  Sidan har ingen text.  Skriv texten under raden ---.'),
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
