import { type Mistake, onPage } from './mistake.ts';

/** Links that lead nowhere, or are written in another way. */
export const links: Mistake[] = [
  onPage.body(
    'en e-postadress som text',
    'Skriv till brev@example.org nu.',
    '6:12  E-postadressen brev@example.org står som text.  Lägg den i _data/contacts.json och skriv [](epost:id).',
  ),
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
    '6:1  Bilden saknar alternativtext.  Skriv inom hakparentesen vad bilden visar. Är den bara till prydnad? Skriv ![-](/assets/exempel.svg).',
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
  ...[
    'dsc 0123',
    'img 20231124 101010',
    'P1010023',
    'Skärmavbild 2026-11-24 kl. 10.15',
    'WhatsApp Image 2026-11-24 at 10.15',
    'exempel-',
    '3f2504e0-4f89-11d3-9a0c',
  ].map((alt) =>
    onPage.body(
      `kamerans namn ${alt} som alternativtext`,
      `![${alt}](/assets/exempel.svg)`,
      `6:1  Alternativtexten "${alt}" säger inte vad bilden visar.  Skriv inom hakparentesen vad man ser på bilden.`,
    ),
  ),
  onPage.body(
    'kamerans namn i stora bokstäver som alternativtext',
    '![DSC_0123](/assets/exempel.svg)',
    '6:1  Alternativtexten "DSC_0123" säger inte vad bilden visar.  Skriv inom hakparentesen vad man ser på bilden.',
    '6:3  Varning: "DSC" är inte förklarat.  Förklara det inom parentes, byt det, eller lägg det i _data/words.json.',
  ),
  onPage.body(
    'alternativtexten säger att det är en bild',
    '![En bild på ett kryss](/assets/exempel.svg)',
    '6:1  Varning: Alternativtexten börjar med "En bild på".  Skriv bara det man ser. En skärmläsare säger själv att det är en bild.',
  ),
  onPage.body(
    'alternativtexten säger att bilden är till prydnad',
    '![Dekorativ bild](/assets/exempel.svg)',
    '6:1  Varning: Alternativtexten "Dekorativ bild" läses upp, fast den inget säger.  Är den bara till prydnad? Skriv ![-](/assets/exempel.svg).',
  ),
  onPage.body(
    'alternativtexten är lång',
    `![${'Ett kryss i en ruta. '.repeat(10).trim()}](/assets/exempel.svg)`,
    '6:1  Varning: Alternativtexten är 209 tecken lång.  Korta den till högst 150 tecken, och skriv resten i texten.',
  ),
  onPage.body(
    'alternativtexten är bildtexten',
    '![Ett kryss i en ruta](/assets/exempel.svg "Ett kryss i en ruta. Foto: Länsstyrelsen")',
    '6:1  Varning: Alternativtexten säger detsamma som texten intill.  Skriv vad man ser. Är den bara till prydnad? Skriv ![-](/assets/exempel.svg).',
  ),
  onPage.body(
    'en bild med bildtext mitt i en text',
    'Se ![Ett kryss](/assets/exempel.svg "Krysset i rutan") här.',
    '6:4  Varning: Bilden står mitt i en text, så dess bildtext syns inte.  Ha en tom rad före och efter bilden.',
  ),
  onPage.body(
    'vår egen bild med fel adress',
    '![Ett kryss](../assets/exempel.svg)',
    '6:14  Bildens adress ska börja med /assets/ (../assets/exempel.svg).  Skriv /assets/exempel.svg.',
  ),
];
