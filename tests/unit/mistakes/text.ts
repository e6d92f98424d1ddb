import { readFileSync } from 'node:fs';
import { edit, inFiles, inPage, law, type Mistake, onLawPage, write } from './mistake.ts';

const photo = write('assets/torget.png', readFileSync('tests/fixtures/site/assets/delningsbild.png'));
const noPhotos =
  '  Sidan får inte ha några foton: den ska komma direkt, också på en dålig lina.  Ta bort bilden, eller lägg den på en annan sida.';

/** HTML and template code in a text. */
export const html: Mistake[] = [
  onLawPage.body(
    'en händelse på ett element stoppar bygget',
    'Lagen <a href="#" onclick="alert(1)">gäller</a>.',
    '6:7  HTML-kod (<a href="#" onclick="alert(1)">) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'ett block med HTML stoppar bygget',
    '<div class="ruta">\nHej\n</div>',
    '6:1  HTML-kod (<div class="ruta">) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'HTML i en lista får rätt rad',
    '- ett\n- två <u>ord</u>',
    '7:7  HTML-kod (<u>) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'HTML inne i en rad stoppar bygget',
    'Lagen gäller <b>alla</b> exempel.',
    '6:14  HTML-kod (<b>) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'HTML i en tabellcell får rätt rad',
    '| Dag | Tid |\n| --- | --- |\n| Måndag | 9 |\n| Tisdag | <b>10</b> |',
    '9:12  HTML-kod (<b>) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'en HTML-kommentar stoppar bygget',
    'Lagen <!-- glöm inte --> gäller.',
    '6:7  HTML-kod (<!-- glöm inte -->) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'ett HTML-element över två rader stoppar bygget',
    'Lagen gäller <b\nclass="x">alla</b> exempel.',
    '6:14  HTML-kod (<b class="x">) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'en iframe stoppar bygget',
    '<iframe src="https://example.org/"></iframe>',
    '6:1  HTML-kod (<iframe src="https://example.org/"></ifr…) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'mallkod i texten stoppar bygget',
    'Här står {{ site.name }} och {% if x %}.',
    '6:10  Mallkod ({{) står i texten.  Ta bort den. Uppgifter hämtas med länkar som [](nummer:id).',
    '6:30  Mallkod ({%) står i texten.  Ta bort den. Uppgifter hämtas med länkar som [](nummer:id).',
  ),
  onLawPage.body(
    'script i texten stoppar bygget',
    '<script>alert(1)</script>',
    '6:1  HTML-kod (<script>alert(1)</script>) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'script inne i en rad stoppar bygget',
    'Lagen <script>alert(1)</script> gäller.',
    '6:7  HTML-kod (<script>) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
  onLawPage.body(
    'svg i texten stoppar bygget',
    '<svg onload="alert(1)"></svg>',
    '6:1  HTML-kod (<svg onload="alert(1)">) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
];

/** Headings, boxes and tables that become something else. */
export const blocks: Mistake[] = [
  onLawPage.body(
    'en rubrik som hoppar över en nivå stoppar bygget',
    '## Ett\n\n#### Två\n\nText.',
    '8:1  Rubriken hoppar över en nivå (####).  Skriv ### i stället för ####.',
  ),
  onLawPage.body(
    'en rubrik på nivå 1 stoppar bygget',
    '# Lagen\n\nText.',
    '6:1  Rubriken är på nivå 1.  Sidans rubrik kommer av title. Börja med ## i texten.',
  ),
  onLawPage.body(
    'en tom rubrik stoppar bygget',
    '##\n\nText.',
    '6:1  Rubriken är tom.  Skriv en rubrik eller ta bort raden.',
  ),
  onLawPage.body(
    'en understruken rubrik på nivå 1 stoppar bygget',
    'Lagen\n=====\n\nText.',
    '6:1  Rubriken är på nivå 1.  Sidans rubrik kommer av title. Börja med ## i texten.',
  ),
  onLawPage.body(
    'en rubrik utan mellanslag efter # stoppar bygget',
    '##Lagen\n\nText.',
    '6:1  Mellanslag saknas efter #.  Skriv ## och ett mellanslag före rubriken.',
  ),
  onLawPage.body(
    'en ruta utan likhet stoppar bygget',
    '::: fotnot\nText.\n:::',
    '6:1  Rutan "fotnot" finns inte.  Välj bland: viktigt, info, sprak, kommuner, bild.',
  ),
  onLawPage.body(
    'en okänd ruta får frågan menade du',
    '::: viktig Läs\nText.\n:::',
    '6:1  Rutan "viktig" finns inte.  Menade du "viktigt"?',
  ),
  onLawPage.body(
    'ett slut utan ruta stoppar bygget',
    'Text.\n\n:::',
    '8:1  Raden ::: avslutar ingen ruta.  Ta bort den, eller börja rutan med en rad som ::: info.',
  ),
  onLawPage.body(
    'en ruta utan slut stoppar bygget',
    '::: info Läs\nText.',
    '6:1  Rutan har inget slut.  Lägg en rad med bara ::: efter den.',
  ),
  onLawPage.body(
    'en rad med för många celler stoppar bygget',
    '| Dag | Tid |\n| --- | --- |\n| Måndag | 9 | 16 |',
    '8:1  Raden har 3 celler men tabellen bara 2 kolumner.  Ta bort en cell eller lägg till en kolumn i tabellens två första rader.',
  ),
  onLawPage.body(
    'en tom rubrikcell i en tabell stoppar bygget',
    '| Dag | |\n| --- | --- |\n| Måndag | 9 |',
    '6:1  Tabellens rubrikcell 2 är tom.  Skriv vad kolumnen innehåller.',
  ),
  onLawPage.body(
    'en tabell med fel antal streck stoppar bygget',
    '| Dag | Tid |\n| --- |\n| Måndag | 9 |',
    '6:1  Tabellen går inte att läsa.  Under rubrikraden ska det stå en rad med lika många delar: | --- | --- |',
  ),
  inPage(
    'en sida utan text stoppar bygget',
    'lagen/index.md',
    /Lagen gäller[\s\S]*/,
    '',
    '6:1  Sidan har ingen text.  Skriv texten under raden ---.',
  ),
];

/** Images that say nothing, are not there or are not ours. */
export const pictures: Mistake[] = [
  inFiles(
    'ett foto på en sida som ska gå att lämna snabbt',
    [photo, edit(law, '---\nLagen', 'quickExit: true\n---\n![Torget i byn](/assets/torget.png)\n\nLagen')],
    `${law}:7:17${noPhotos}`,
  ),
  inFiles(
    'ett foto på en sida med numret till en som hjälper utsatta',
    [
      photo,
      edit('_data/helplines.json', '"alla"', '"utsatt"'),
      edit(law, '---\nLagen', 'helplines: [exempellinjen]\n---\n![Torget i byn](/assets/torget.png)\n\nLagen'),
    ],
    `${law}:7:17${noPhotos}`,
  ),
  onLawPage.body(
    'en bild på en annan webbplats stoppar bygget',
    '![Ett kryss](https://example.org/kryss.png)',
    '6:14  Bilden ligger inte hos oss (https://example.org/kryss.png).  Lägg bilden i mappen assets och skriv /assets/filnamnet.',
  ),
  onLawPage.body(
    'en bild med data-adress stoppar bygget',
    '![Ett kryss](data:image/svg+xml,x)',
    '6:14  Bilden ligger inte hos oss (data:image/svg+xml,x).  Lägg bilden i mappen assets och skriv /assets/filnamnet.',
  ),
  onLawPage.body(
    'en bild med javascript-adress stoppar bygget',
    '![Ett kryss](javascript:alert(1))',
    '6:14  Bilden ligger inte hos oss (javascript:alert(1)).  Lägg bilden i mappen assets och skriv /assets/filnamnet.',
  ),
  onLawPage.body(
    'en bild som saknas stoppar bygget',
    '![Ett kryss](/assets/exempel.png)',
    '6:14  Bilden /assets/exempel.png finns inte.  Lägg den i mappen assets eller rätta namnet.',
  ),
  onLawPage.body(
    'en bild utan alternativtext stoppar bygget',
    '![](/assets/exempel.svg)',
    '6:1  Bilden saknar alternativtext.  Skriv inom hakparentesen vad bilden visar. Är den bara till prydnad? Skriv ![-](/assets/exempel.svg).',
  ),
  onLawPage.body(
    'en bild i HTML med onerror stoppar bygget',
    '<img src=x onerror=alert(1)>',
    '6:1  HTML-kod (<img src=x onerror=alert(1)>) står i texten.  Skriv Markdown i stället: **fet**, *kursiv*, listor med - och tabeller med |.',
  ),
];
