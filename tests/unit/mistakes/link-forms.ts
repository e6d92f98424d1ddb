import { inPage, type Mistake, onLawPage } from './mistake.ts';

/** Addresses that no link may have. */
export const forbidden: Mistake[] = [
  onLawPage.body(
    'en data-länk stoppar bygget',
    'Lagen [gäller](data:text/html,hej).',
    '6:16  Länken data:text/html,hej är inte tillåten.  Länka till en sida (/lagen/) eller en post (lank:id).',
  ),
  onLawPage.body(
    'ett felstavat slag av länk får frågan menade du',
    'Läs hos [verket](länk:exempel-start).',
    '6:18  Länken länk:exempel-start är inte tillåten.  Menade du "lank:exempel-start"?',
  ),
  onLawPage.body(
    'en http-länk direkt i texten stoppar bygget',
    'Lagen [gäller](http://example.org/).',
    '6:16  Adressen http://example.org/ står direkt i texten.  Lägg den i _data/links.json och skriv [text](lank:id).',
  ),
  onLawPage.body(
    'en https-länk direkt i texten stoppar bygget',
    'Lagen [gäller](https://example.org/).',
    '6:16  Adressen https://example.org/ står direkt i texten.  Lägg den i _data/links.json och skriv [text](lank:id).',
  ),
  onLawPage.body(
    'en adress inom vinklar stoppar bygget',
    'Läs på <https://example.org/>.',
    '6:9  Adressen https://example.org/ står direkt i texten.  Lägg den i _data/links.json och skriv [text](lank:id).',
  ),
  onLawPage.body(
    'en javascript-länk stoppar bygget',
    'Lagen [gäller](javascript:alert(1)).',
    '6:16  Länken javascript:alert(1) är inte tillåten.  Länka till en sida (/lagen/) eller en post (lank:id).',
  ),
  onLawPage.body(
    'en javascript-länk med blandade bokstäver stoppar bygget',
    'Lagen [gäller](JaVaScRiPt:alert(1)).',
    '6:16  Länken JaVaScRiPt:alert(1) är inte tillåten.  Länka till en sida (/lagen/) eller en post (lank:id).',
  ),
  onLawPage.body(
    'en javascript-länk efter blanktecken stoppar bygget',
    'Lagen [gäller](< javascript:alert(1)>).',
    '6:17  Länken javascript:alert(1) är inte tillåten.  Länka till en sida (/lagen/) eller en post (lank:id).',
  ),
  onLawPage.body(
    'en javascript-länk skriven med entiteter stoppar bygget',
    'Lagen [gäller](java&#115;cript&colon;alert(1)).',
    '6:16  Länken javascript:alert(1) är inte tillåten.  Länka till en sida (/lagen/) eller en post (lank:id).',
  ),
  onLawPage.body(
    'en javascript-länk genom en referens stoppar bygget',
    'Lagen [gäller][x].\n\n[x]: javascript:alert(1)',
    '8:6  Länken javascript:alert(1) är inte tillåten.  Länka till en sida (/lagen/) eller en post (lank:id).',
  ),
  onLawPage.body(
    'en e-postadress skriven som mailto-länk stoppar bygget',
    'Skriv till [oss](mailto:vaxel@example.org) eller <vaxel@example.org>.',
    '6:18  Länken mailto:vaxel@example.org står direkt i texten.  Skriv [](nummer:id), [](telefon:id) eller [](epost:id).',
    '6:49  Länken mailto:vaxel@example.org står direkt i texten.  Skriv [](nummer:id), [](telefon:id) eller [](epost:id).',
  ),
  onLawPage.body(
    'en länk som börjar med /\\ stoppar bygget',
    'Lagen [gäller](/\\example.org/).',
    '6:16  Sidan /\\example.org/ finns inte.  Kontrollera adressen i webbkartan.',
  ),
  onLawPage.body(
    'en adress som löpande text stoppar bygget',
    'Läs på https://example.org/ eller www.example.org.',
    '6:8  Adressen https://example.org/ står som text.  Lägg den i _data/links.json och skriv [text](lank:id).',
    '6:35  Adressen www.example.org står som text.  Lägg den i _data/links.json och skriv [text](lank:id).',
  ),
  onLawPage.body(
    'ett telefonnummer skrivet som tel-länk stoppar bygget',
    'Ring [oss](tel:+4684650400).',
    '6:12  Länken tel:+4684650400 står direkt i texten.  Skriv [](nummer:id), [](telefon:id) eller [](epost:id).',
  ),
  onLawPage.body(
    'en länk som börjar med // stoppar bygget',
    'Lagen [gäller](//example.org/).',
    '6:16  Adressen //example.org/ står direkt i texten.  Lägg den i _data/links.json och skriv [text](lank:id).',
  ),
  onLawPage.body(
    'en vbscript-länk stoppar bygget',
    'Lagen [gäller](vbscript:msgbox).',
    '6:16  Länken vbscript:msgbox är inte tillåten.  Länka till en sida (/lagen/) eller en post (lank:id).',
  ),
];

/** Links that are written in another way, or say nothing. */
export const forms: Mistake[] = [
  onLawPage.body(
    'ett nummer som inte är postens stoppar bygget',
    'Ring [Exempellinjen, 08-465 004 99](nummer:exempellinjen).',
    '6:37  Numret i "Exempellinjen, 08-465 004 99" är inte det som står i _data/helplines.json (08-465 004 01).  Skriv [](nummer:exempellinjen), så hämtas numret.',
  ),
  onLawPage.body(
    'en trasig länk i ett citat får rätt rad och kolumn',
    '> - ett\n> - Gå till [kontakt](/kontkat/)',
    '7:23  Sidan /kontkat/ finns inte.  Menade du "/kontakt/"?',
  ),
  onLawPage.body(
    'ett mellanslag mitt i en länk stoppar bygget',
    'Gå till [kontakt] (/kontakt/).',
    '6:17  Länken har ett mellanslag mellan ] och (.  Skriv ihop dem: [text](/adress/) eller [text](lank:id).',
  ),
  onLawPage.body(
    'omkastade parenteser i en länk stoppar bygget',
    'Gå till (kontakt)[/kontakt/].',
    '6:17  Länkens parenteser är omkastade.  Skriv [text](/adress/): texten först, inom [ ].',
  ),
  onLawPage.body(
    'en referens utan adress stoppar bygget',
    'Gå till [kontakt][kontakt].',
    '6:17  Länken är skriven på ett sätt som inte fungerar.  Skriv [text](/adress/) eller [text](lank:id).',
  ),
  onLawPage.body(
    'en länk som inte börjar med / får frågan menade du',
    'Gå till [kontakt](kontakt/).',
    '6:19  Länken "kontakt/" börjar inte med /.  Menade du "/kontakt/"?',
  ),
  inPage(
    'en länk som inte säger vart den leder stoppar bygget',
    'lagen/index.md',
    /Gå till .*/,
    'Vill du fråga något? [Klicka här](/kontakt/). Se även [läs mer »](/kommuner/) eller [alla kommuner](/kommuner/).',
    '14:23  Länken "Klicka här" säger inte vart den leder.  Skriv vad sidan handlar om i själva länken.',
    '14:56  Länken "läs mer" säger inte vart den leder.  Skriv vad sidan handlar om i själva länken.',
  ),
  onLawPage.body(
    'en länk utan adress stoppar bygget',
    'Gå till [kontakt]().',
    '6:10  Länken har ingen adress.  Skriv inom parentesen vart länken leder.',
  ),
  onLawPage.body(
    'en länk utan id efter kolonet stoppar bygget',
    'Läs hos [verket](lank:).',
    '6:18  Länken lank: saknar id.  Skriv ett id ur _data/links.json efter kolonet.',
  ),
  onLawPage.body(
    'en länk utan text stoppar bygget',
    'Gå till [](/kontakt/).',
    '6:12  Länken till /kontakt/ har ingen text.  Skriv inom hakparentesen vart länken leder.',
  ),
];
